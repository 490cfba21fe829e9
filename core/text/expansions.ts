import type { Word } from './word-walk.ts';

/** Small words that a short form leaves out, or takes in. */
const small = new Set('of the and in for to at on with a an by or from not'.split(' '));

/** No short form stands for more words. */
const mostWords = 12;

/** Whether the words from one place on are what some letters stand for: "houses in multiple occupation" for HMO. */
export function standsFor(letters: string, words: readonly Word[], from: number): boolean {
  let at = from;
  let letter = 0;
  for (; letter < letters.length && at < words.length && at < from + mostWords; at += 1) {
    const { low } = words[at]!;
    const isLast = letter === letters.length - 1;
    if (low[0] === letters[letter] && !(isLast && small.has(low))) letter += 1;
    else if (letter === 0 || !small.has(low)) return false;
  }
  return letter === letters.length;
}

/** Whether letters are spelt out anywhere among some words. Two letters are too few: "on Tuesday" is no OT. */
export function isSpeltOut(form: string, words: readonly Word[]): boolean {
  if (form.length < 3) return false;
  const letters = form.toLowerCase();
  return words.some(({ low }, at) => low[0] === letters[0] && standsFor(letters, words, at));
}
