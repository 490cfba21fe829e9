/**
 * How far each Welsh text has been reviewed: `cy/review.json`, and the command that keeps it.
 * A tool for Node, never part of what is published.
 *
 *     npx node core/i18n/review.ts                            what is still to be reviewed
 *     npx node core/i18n/review.ts --write                    take in texts that came, changed or went
 *     npx node core/i18n/review.ts --mark checked star.points mark a text, or all texts below a path
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plural } from './fill.ts';
import type { Locale } from './locale.ts';

/** `draft`: no one has checked it. `attested`: the term stands in a published Welsh source. `checked`: a Welsh speaker agreed. */
export const reviewStates = ['draft', 'attested', 'checked'] as const;

/** How far a text has been reviewed. */
export type ReviewState = (typeof reviewStates)[number];

/** For the path of each Welsh text, its state and a hash of what was reviewed: `"star.name": "draft 3f9a01c2"`. */
export type ReviewMarks = Readonly<Record<string, string>>;

/** The messages of a language by their paths, such as `star.points.map.name`; a plural is one message. */
export type MessagesByPath = ReadonlyMap<string, string | Plural>;

const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether part of a catalogue is one message with a form for each plural category. */
export const isPlural = (value: object): value is Plural =>
  'other' in value && Object.keys(value).every((key) => pluralForms.includes(key));

/** The messages in what the files of a language export. The first part of each path is the name of its file. */
export function messagesOf(files: Readonly<Record<string, object>>): MessagesByPath {
  const messages = new Map<string, string | Plural>();
  const gather = (value: unknown, path: string): void => {
    if (typeof value === 'string') return void messages.set(path, value);
    if (typeof value !== 'object' || value === null) {
      throw new TypeError(
        `${path} is a ${typeof value}. A message must be a text with {places}, or a plural.`,
      );
    }
    if (isPlural(value)) return void messages.set(path, value);
    for (const [key, part] of Object.entries(value)) gather(part, `${path}.${key}`);
  };
  for (const [file, sections] of Object.entries(files)) {
    const own = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    for (const [name, section] of Object.entries(sections))
      gather(section, name === own ? file : `${file}.${name}`);
  }
  return messages;
}

/** Reads the messages of a language from its folder. */
export async function readMessages(locale: Locale): Promise<MessagesByPath> {
  const folder = new URL(`${locale}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const files: Record<string, object> = {};
  for (const name of names.toSorted()) {
    files[name.slice(0, -3)] = (await import(new URL(name, folder).href)) as object;
  }
  return messagesOf(files);
}

/** Reads `cy/review.json`. */
export const readMarks = (): ReviewMarks => JSON.parse(readFileSync(marksFile, 'utf8')) as ReviewMarks;

/**
 * The marks brought up to date: a new text is a draft, one that is gone has no mark, and one that was
 * changed, in Welsh or in English, is a draft again.
 */
export function upToDate(marks: ReviewMarks, english: MessagesByPath, welsh: MessagesByPath): ReviewMarks {
  const next: Record<string, string> = {};
  for (const [path, message] of welsh) {
    const hash = hashOf(english.get(path), message);
    next[path] = marks[path]?.endsWith(` ${hash}`) ? marks[path] : `draft ${hash}`;
  }
  return next;
}

/** The marks with one text, or all texts below a path, in another state; null if there is no such text. */
export function withState(marks: ReviewMarks, path: string, state: ReviewState): ReviewMarks | null {
  const meant = Object.keys(marks).filter((each) => each === path || each.startsWith(`${path}.`));
  if (meant.length === 0) return null;
  return {
    ...marks,
    ...Object.fromEntries(meant.map((each) => [each, `${state} ${marks[each]!.split(' ')[1]}`])),
  };
}

const marksFile = new URL('cy/review.json', import.meta.url);

const hashOf = (...texts: readonly (string | Plural | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 8);

async function run(args: readonly string[]): Promise<void> {
  const [command, state, path] = args;
  const before = readMarks();
  const marks = upToDate(before, await readMessages('en'), await readMessages('cy'));
  if (command === undefined) return report(marks);
  if (command === '--write') return save(marks);
  const known = reviewStates.find((each) => each === state);
  if (command !== '--mark' || known === undefined || path === undefined) {
    return fail(
      'Use --write, or --mark draft|attested|checked and the path of a text, such as star.points.map.',
    );
  }
  const changed = withState(marks, path, known);
  return changed === null ? fail(`There is no Welsh text at ${path} or below it.`) : save(changed);
}

function report(marks: ReviewMarks): void {
  for (const state of reviewStates) {
    const paths = Object.keys(marks).filter((path) => marks[path]!.startsWith(state));
    const sections = [...new Set(paths.map((path) => path.split('.')[0]))];
    process.stdout.write(
      `${state}: ${paths.length}${paths.length === 0 ? '' : ` (${sections.join(', ')})`}\n`,
    );
  }
}

function save(marks: ReviewMarks): void {
  writeFileSync(marksFile, `${JSON.stringify(marks, null, 2)}\n`);
  report(marks);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
