/** Signs that mean something in Markdown wherever they stand, in CommonMark or in one of its dialects. */
const anywhere = /[\\`*_[\]<>&|~$^={}@#]/g;

/** Signs that mean something only at the start of a line: lists, rules, notices, definitions. */
const atStart = /^[-+!:]/;

/** A colon that could be part of an address, of ":smile:" or of ":::", but not that of "Note: this" or of "10:30". */
const joiningColon = /:(?!\s|$|\d\d(?!\d))/g;

/** A text as one line of Markdown that shows exactly these words. */
export const inLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(anywhere, '\\$&')
    .replace(joiningColon, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(atStart, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\');

/** A text as lines of Markdown that keep their breaks: an empty line stands for itself. */
export function inLines(text: string): readonly string[] {
  const lines = text.trim().split('\n').map(inLine);
  return lines.map((line, at) => (line !== '' && (lines[at + 1] ?? '') !== '' ? `${line}\\` : line));
}

/** A text as code, whatever backticks it holds. */
export function inCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$/.test(line) ? ' ' : '';
  return line === '' ? '' : `${fence}${space}${line}${space}${fence}`;
}
