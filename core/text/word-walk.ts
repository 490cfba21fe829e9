/** A word of a text: as it is written, in small letters with straight apostrophes, and where it begins. */
export interface Word {
  readonly text: string;
  readonly low: string;
  readonly index: number;
}

const word = /[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*/gu;

/**
 * The words of a text in Latin letters. "A&E" and "don't" are one word, "hard-to-reach" is three, as it is without
 * hyphens. (`Intl.Segmenter` finds the same words, and takes a hundred times as long.)
 */
export const walkWords = (text: string): readonly Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    low: found.toLowerCase().replaceAll('’', "'"),
    index,
  }));

/** Whether a word follows another with no more between them than a space or a hyphen. */
export function follows(text: string, first: Word, second: Word | undefined): second is Word {
  if (second === undefined) return false;
  const end = first.index + first.text.length;
  return second.index === end + 1 && /[ \u00a0\u2010\u2011-]/.test(text[end]!);
}
