import { walk } from './anchor-walk.ts';

const alike: readonly (readonly [RegExp, string])[] = [
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  [/[\u2018-\u201b\u2032\u2035\u02bc`\u00b4]/g, "'"],
  [/[\u201c-\u201f\u2033\u2036\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2043\u2212]/g, '-'],
];

/** A text as it is compared: what an editor's program or a style may change without a thought is made one. */
export function keyOf(text: string): string {
  if (isPlain(text)) return fold(text).toLowerCase();
  let key = text;
  for (const [pattern, plain] of alike) key = key.replace(pattern, plain);
  return fold(key.normalize('NFKC').toLowerCase());
}

const isPlain = (text: string): boolean => !/[^\s!-~]/.test(text) && !text.includes('`');

/** White space as single spaces, also at the ends: there it may part two words. */
export const fold = (text: string): string => text.replace(/\s+/g, ' ');

/** The words of an element, white space folded. What people write into a page is not among them. */
export function wordsOf(element: Element): string {
  const parts: string[] = [];
  walk(element, {
    enter: () => undefined,
    leave: () => undefined,
    text: (data) => void parts.push(data),
    gap: () => void parts.push(' '),
  });
  return fold(parts.join('')).trim();
}

/** A running number over the characters of a text. The numbers at two places give the number of what is between. */
export const step = (running: number, code: number): number => (Math.imul(running, factor) + code) | 0;

const factor = 0x01000193 | 0;

/** The digest of the text between two places, from the running numbers there. */
export function between(before: number, after: number, length: number): number {
  const own = (after - Math.imul(before, power(length))) | 0;
  const mixed = Math.imul(own ^ (own >>> 15) ^ Math.imul(length, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

function power(exponent: number): number {
  let result = 1;
  for (let base = factor, left = exponent; left > 0; left >>>= 1) {
    if (left & 1) result = Math.imul(result, base);
    base = Math.imul(base, base);
  }
  return result;
}

/** The digest of a text by itself. */
export function digestOf(text: string): number {
  let running = 0;
  for (let at = 0; at < text.length; at += 1) running = step(running, text.charCodeAt(at));
  return between(0, running, text.length);
}

/** A digest as it is kept. */
export const written = (digest: number): string => digest.toString(36);
