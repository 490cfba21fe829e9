/** The place at which a text stops being JSON. */
export interface JsonBreak {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors do. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  /** What most likely helps. */
  readonly advice?: string;
}

const expectations = {
  value: 'a value',
  'value or ]': 'a value or ]',
  name: 'a field name in double quotation marks',
  'name or }': 'a field name in double quotation marks, or }',
  colon: 'a colon',
  'comma or ]': 'a comma or ]',
  'comma or }': 'a comma or }',
  end: 'the end of the text',
};

/** Finds where a text stops being JSON, or null if it does not. Browsers say it each in their own way, and some not at all. */
export function whereJsonBreaks(text: string): JsonBreak | null {
  const open: ('[' | '{')[] = [];
  let next: keyof typeof expectations = 'value';
  let at = 0;
  const afterValue = () => {
    const around = open.at(-1);
    return around === undefined ? 'end' : around === '[' ? 'comma or ]' : 'comma or }';
  };
  for (;;) {
    while (isSpace(text[at])) at += 1;
    const character = text[at];
    if (character === undefined && next === 'end') return null;
    if ((next === 'comma or ]' || next === 'value or ]') && character === ']') {
      open.pop();
      next = afterValue();
      at += 1;
    } else if ((next === 'comma or }' || next === 'name or }') && character === '}') {
      open.pop();
      next = afterValue();
      at += 1;
    } else if ((next === 'comma or ]' || next === 'comma or }') && character === ',') {
      next = next === 'comma or ]' ? 'value' : 'name';
      at += 1;
    } else if (next === 'colon' && character === ':') {
      next = 'value';
      at += 1;
    } else if ((next === 'name' || next === 'name or }') && character === '"') {
      const string = endOfString(text, at);
      if (string.problem !== undefined) return broken(text, string.end, string.problem);
      at = string.end;
      next = 'colon';
    } else if ((next === 'value' || next === 'value or ]') && (character === '[' || character === '{')) {
      open.push(character);
      next = character === '[' ? 'value or ]' : 'name or }';
      at += 1;
    } else if (next === 'value' || next === 'value or ]') {
      const value = character === '"' ? endOfString(text, at) : { end: endOfWord(text, at) };
      if (value.problem !== undefined) return broken(text, value.end, value.problem);
      if (value.end === at) return broken(text, at, expectations[next]);
      at = value.end;
      next = afterValue();
    } else {
      return broken(text, at, expectations[next]);
    }
  }
}

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t';

/** The end of a number, true, false or null that begins here; the beginning itself where there is none. */
function endOfWord(text: string, at: number): number {
  const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : at;
}

function endOfString(text: string, start: number): { end: number; problem?: string } {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '"') return { end: at + 1 };
    if (character < ' ') return { end: at, problem: 'text without line breaks or other control characters' };
    if (character !== '\\') continue;
    const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    escape.lastIndex = at;
    if (!escape.test(text)) return { end: at, problem: 'one of the escapes of JSON, such as \\" or \\n' };
    at = escape.lastIndex - 1;
  }
  return { end: text.length, problem: 'a closing quotation mark' };
}

function broken(text: string, at: number, expected: string): JsonBreak {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  const place = { line: before.length, column: before.at(-1)!.length + 1, expected, found: nameOf(text, at) };
  const advice = adviceFor(text, at);
  return advice === null ? place : { ...place, advice };
}

function nameOf(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'the end of the text';
  return code < 32
    ? 'a line break or other control character'
    : `the character ${String.fromCodePoint(code)}`;
}

function adviceFor(text: string, at: number): string | null {
  const character = text[at];
  if (character === undefined) return 'The text was cut off, or a closing bracket is missing';
  if (/['‘’“”]/.test(character)) return 'JSON needs straight double quotation marks';
  if ((character === '}' || character === ']') && text.slice(0, at).trimEnd().endsWith(',')) {
    return 'Take out the comma before it';
  }
  return character === '/' ? 'JSON has no comments' : null;
}
