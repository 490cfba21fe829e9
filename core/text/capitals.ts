import type { Word } from './word-walk.ts';

/** So many words in capitals in a row lose the shapes by which words are known. */
const fewest = 5;

/** A run of short forms, such as "PIP, ESA, DLA, JSA, UC", has no longer words. */
const longWord = 5;

/** A run of words in capitals. */
export interface CapitalRun {
  readonly text: string;
  readonly index: number;
}

/** The first run of words that are written in capitals, or null. Figures neither make nor end one. */
export function capitalRun(text: string, words: readonly Word[]): CapitalRun | null {
  let start = -1;
  let end = -1;
  let count = 0;
  let long = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at];
    const sort = word === undefined || startsLine(text, word) ? 'end' : sortOf(word.text);
    if (sort === 'figure') continue;
    if (sort === 'capital') {
      if (count === 0) start = at;
      end = at;
      count += 1;
      if (word!.text.length >= longWord) long += 1;
      continue;
    }
    if (count >= fewest && long >= 2) {
      const { index } = words[start]!;
      const last = words[end]!;
      return { text: text.slice(index, last.index + last.text.length), index };
    }
    [count, long] = [0, 0];
    if (word !== undefined && sortOf(word.text) === 'capital') {
      [start, end, count, long] = [at, at, 1, word.text.length >= longWord ? 1 : 0];
    }
  }
  return null;
}

const sortOf = (word: string): 'capital' | 'figure' | 'other' => {
  if (/\p{Ll}/u.test(word)) return 'other';
  return /\p{Lu}/u.test(word) ? 'capital' : 'figure';
};

/** A new line is a new piece: the lines of an address are not one run. */
const startsLine = (text: string, { index }: Word): boolean => text[index - 1] === '\n';
