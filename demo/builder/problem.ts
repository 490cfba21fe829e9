import { whereJsonBreaks } from '#core/case-studies/json-break';
import { placeInJson, type JsonPlace } from '#core/case-studies/json-place';

/** One thing that is wrong with a file, with its place in the text. */
export interface Problem {
  /** Null where it is about the file as a whole. */
  readonly place: JsonPlace | null;
  /** The path, such as `cases[0].title`; empty where there is none. */
  readonly path: string;
  /** What is wrong and what should be there, in whole sentences. */
  readonly message: string;
  /** The language of the message. */
  readonly lang: 'en' | 'cy';
}

/** What came of a check: something to show, or what is wrong. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value; readonly count: number }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

/** Where a text stops being JSON, as a problem; null if it is JSON. */
export function brokenAt(text: string): Problem | null {
  const found = whereJsonBreaks(text.replace(/^\uFEFF/, ' '));
  if (found === null) return null;
  const { line, column, expected, advice } = found;
  return {
    place: { line, column },
    path: '',
    message: `There should be ${expected} here, but it is ${found.found}.${advice === undefined ? '' : ` ${advice}.`}`,
    lang: 'en',
  };
}

/** The place of a path in a text, with the path as people write it. */
export function placed(text: string, path: readonly (string | number)[]): Pick<Problem, 'place' | 'path'> {
  const written = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return { place: placeInJson(text, path), path: written.replace(/^\./, '') };
}
