/** A row of a table, and the line of the text on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table whose cells stand between commas, semicolons or tabs, one row after the other (RFC 4180). */
export function* rowsOf(text: string): Generator<Row, void, void> {
  const separator = separatorOf(text);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const begun = line;
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
      for (const character of text.slice(at, cell.end)) if (character === '\n') line += 1;
      cells.push(cell.text);
      at = cell.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) yield { line: begun, cells };
  }
}

/** The one of the three that stands most often in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.slice(0, 5_000).split('\n', 1);
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function bare(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(start, end), end };
}

function quoted(text: string, start: number): Cell {
  let content = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { text: content + text.slice(from), end: text.length };
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      // What stands between the closing quotation mark and the next cell belongs to neither.
      const rest = /[,;\t\r\n]/g;
      rest.lastIndex = quote + 1;
      return { text: content, end: rest.exec(text)?.index ?? text.length };
    }
    content += '"';
    from = quote + 2;
  }
}
