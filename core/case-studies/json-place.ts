/** A place in a text, both counted from 1. */
export interface JsonPlace {
  readonly line: number;
  /** In UTF-16 units, as editors count. */
  readonly column: number;
}

/**
 * Where the value at a path begins in the text of a JSON file; for a field that is missing, where that begins which
 * should hold it. The text must be JSON.
 */
export function placeInJson(text: string, path: readonly (string | number)[]): JsonPlace {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const inner = enter(text, at, step);
    if (inner === null) break;
    at = inner;
  }
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where the value of a field or an entry begins, or null where there is none. Of two fields with one name the last counts. */
function enter(text: string, start: number, step: string | number): number | null {
  const open = text[start];
  if (open !== (typeof step === 'number' ? '[' : '{')) return null;
  let found: number | null = null;
  let count = 0;
  for (let at = skipSpace(text, start + 1); at < text.length && !/[\]}]/.test(text[at]!); count += 1) {
    let name: unknown = count;
    if (open === '{') {
      const end = endOfValue(text, at);
      name = JSON.parse(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (name === step) found = at;
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return found;
}

function endOfValue(text: string, start: number): number {
  const token = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^\s,:"[\]{}]+|[\s,:]+/y;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const first = match[0][0]!;
    if (/[[{]/.test(first)) depth += 1;
    if (/[\]}]/.test(first)) depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t\uFEFF'.includes(text[at]!)) at += 1;
  return at;
}
