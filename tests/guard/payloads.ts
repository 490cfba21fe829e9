import { readHostileLines } from '../read-hostile.ts';

/** A hostile text, and what kind it is of. */
export interface Payload {
  readonly kind: string;
  readonly text: string;
}

interface Line {
  readonly category?: string;
  readonly payload: string;
}

/** A text of mailto-injection or share-fragments, where long ones are told in short. */
type Recipe =
  | string
  | { readonly payload: string }
  | { readonly repeat: string; readonly times: number }
  | { readonly head: string; readonly unit: string; readonly times: number; readonly tail: string }
  | { readonly head: string; readonly questions: number };

function textOf(recipe: Recipe): string {
  if (typeof recipe === 'string') return recipe;
  if ('payload' in recipe) return recipe.payload;
  if ('repeat' in recipe) return recipe.repeat.repeat(recipe.times);
  if ('unit' in recipe) return `${recipe.head}${recipe.unit.repeat(recipe.times)}${recipe.tail}`;
  const a = Object.fromEntries(Array.from({ length: recipe.questions }, (_, at) => [`q${at}`, 1]));
  return recipe.head + Buffer.from(JSON.stringify({ v: 1, a })).toString('base64url');
}

const isSeen = ({ text }: Payload): boolean => /[^\s\p{Cc}]/u.test(text);

const lines = (file: string, kind: string): readonly Payload[] =>
  readHostileLines<Line>(file).map(({ category, payload }) => ({ kind: category ?? kind, text: payload }));

/** Texts that would run, break out, or send something, where markup is made of them. */
export const markup: readonly Payload[] = lines('xss-own.jsonl.gz', 'markup').filter(isSeen);

/** Addresses that no link, picture or form may lead to. */
export const addresses: readonly Payload[] = lines('url-schemes.jsonl.gz', 'address').filter(isSeen);

/** Texts that would add a header or an address to an email. */
export const emails: readonly Payload[] = readHostileLines<Recipe>('mailto-injection.jsonl')
  .map((line) => ({ kind: 'email', text: textOf(line) }))
  .filter(isSeen);

/** Fragments of an address, without the `#`. */
export const fragments: readonly Payload[] = readHostileLines<Recipe>('share-fragments.jsonl').map(
  (line) => ({
    kind: 'fragment',
    text: textOf(line).replace(/^#/, ''),
  }),
);

/** Everything that a text from outside may be. */
export const everything: readonly Payload[] = [
  ...markup,
  ...addresses,
  ...emails,
  ...fragments.filter(isSeen),
];
