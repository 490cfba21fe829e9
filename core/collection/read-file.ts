import { readJson, type JsonReading } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { isTable, readTable } from './read-table.ts';
import { readingLimits, type Defaults, type FileProblem } from './reading.ts';

/** What a file holds, or why it cannot be read at all. */
export type FileReading =
  | ({ readonly ok: true; readonly of: 'lines' | 'rows' | 'entries' } & JsonReading)
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the text of a file, whatever it is called: JSON, a table, or a line for each code. It pauses often, so that
 * thousands of answers are read while the page stays awake.
 */
export function* readFile(text: string, defaults: Defaults): Generator<void, FileReading, void> {
  const content = text.replace(/^\uFEFF/, '');
  const problem = problemOf(content);
  if (problem !== null) return { ok: false, problem };
  const isJson = /^\s*[[{]/.test(content);
  const [of, read] = isJson
    ? (['entries', yield* readJson(content, defaults)] as const)
    : isTable(content)
      ? (['rows', yield* readTable(content, defaults)] as const)
      : (['lines', yield* readLines(content, defaults)] as const);
  if ('kind' in read) return { ok: false, problem: read };
  return { ok: true, of, collection: null, ...read };
}

function problemOf(content: string): FileProblem | null {
  if (content.trim() === '') return { kind: 'empty' };
  if (content.length > readingLimits.characters) {
    return { kind: 'too-long', limit: readingLimits.characters };
  }
  // A picture or a workbook, read as text, has such signs near its beginning; a web page has tags.
  // oxlint-disable-next-line no-control-regex
  return /[\0-\x08]/.test(content.slice(0, 2_000)) || /^\s*</.test(content) ? { kind: 'other' } : null;
}
