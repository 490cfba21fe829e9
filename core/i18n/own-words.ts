import { locales, type Locale } from './locale.ts';

/** A council's own words, by ours: `{ "version": 1, "words": { "en": { "Start": "Begin" } } }`. */
export interface OwnWords {
  readonly version: 1;
  /** For each language, our text exactly as it is on the screen or in the catalogue, and what stands there instead. */
  readonly words: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
}

/** One thing that is wrong with a file of own words, told to the web team that keeps it. */
export interface WordingProblem {
  /** Where it stands: the names of fields from the outermost in. */
  readonly path: readonly string[];
  /** What is wrong and what should be there, in whole sentences. */
  readonly message: string;
}

/** What a file of own words holds, or everything that is wrong with it. */
export type WordingReading =
  | { readonly ok: true; readonly words: OwnWords['words'] }
  | { readonly ok: false; readonly problems: readonly WordingProblem[] };

/** The most characters of one text: enough for the longest of ours three times over. */
export const longestText = 2000;

/** Parts of the catalogue that stay as they are: results are compared between places, so all must be asked the same. */
export const fixedParts: readonly string[] = ['statements', 'scale'];

/**
 * Reads own words. It needs no catalogue: both texts of a pair must have the same {places}. It never throws. This is no
 * zod schema because visitors of pages with own words download it.
 */
export function readOwnWords(value: unknown): WordingReading {
  if (!isObject(value))
    return failed([], 'It should be an object: { "version": 1, "words": { "en": { … } } }.');
  const problems: WordingProblem[] = [];
  const problem = (path: readonly string[], message: string) => void problems.push({ path, message });
  for (const name of Object.keys(value))
    if (name !== 'version' && name !== 'words') problem([name], `"${name}" is not known here. Take it out.`);
  if (value['version'] !== 1) problem(['version'], '"version" should be 1.');
  const { words } = value;
  if (!isObject(words))
    problem(['words'], '"words" should be an object with a language in it: "en" or "cy".');
  else
    for (const [locale, pairs] of Object.entries(words)) {
      const path = ['words', locale];
      if (!(locales as readonly string[]).includes(locale))
        problem(path, `"${locale}" is no language of ours. There are ${locales.join(' and ')}.`);
      else if (!isObject(pairs)) problem(path, 'It should be an object: our text, and yours for it.');
      else for (const [ours, own] of Object.entries(pairs)) checkPair(ours, own, [...path, ours], problem);
    }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, words: words as OwnWords['words'] };
}

/** The {places} of a text, each once, in the order of the alphabet. */
export const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted();

function checkPair(
  ours: string,
  own: unknown,
  path: readonly string[],
  problem: (path: readonly string[], message: string) => void,
): void {
  if (typeof own !== 'string' || own.trim() === '')
    return problem(path, 'Your text should be a text that is not empty.');
  if (own.length > longestText)
    return problem(path, `Your text has ${own.length} characters. It should have at most ${longestText}.`);
  const [needed, found] = [placesOf(ours), placesOf(own)];
  if (needed.join() === found.join()) return;
  const named = needed.length === 0 ? 'no place in braces' : needed.join(', ');
  problem(path, `Your text should have ${named}, as ours has. It has ${found.join(', ') || 'none'}.`);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const failed = (path: readonly string[], message: string): WordingReading => ({
  ok: false,
  problems: [{ path, message }],
});

/** The same messages with own texts in the place of ours; what has no own text, and the fixed parts, stay. */
export function withOwnWords<Messages>(messages: Messages, own: ReadonlyMap<string, string>): Messages {
  return replaced(messages, own) as Messages;
}

function replaced(value: unknown, own: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return own.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, own));
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      fixedParts.includes(name) ? each : replaced(each, own),
    ]),
  );
}
