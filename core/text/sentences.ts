import { countWords } from './words.ts';

/** Short forms that end in a full stop without ending the sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|no|nos|st|mr|mrs|ms|dr|rev|cllr|vs|tel|ext|para|fig|inc|ltd|dept|[A-Z])\.$/i;

/** No short form is longer: only what stands right before a stop is looked at. */
const longestForm = 12;

/** A stop, the quotation mark or bracket that closes with it, and the space before what follows. */
const stop = /[.!?…]["'”’)\]]?\s/g;

/**
 * The sentences of a text in Latin letters. A line break ends a sentence; "e.g.", "St." and initials do not, nor
 * does a stop before a small letter. (`Intl.Segmenter` knows no short forms, and takes ten times as long.)
 */
export function sentences(text: string): string[] {
  const found: string[] = [];
  const take = (sentence: string) => {
    const trimmed = sentence.trim();
    if (trimmed !== '') found.push(trimmed);
  };
  for (const line of text.split('\n')) {
    let start = 0;
    for (const { 0: mark, index } of line.matchAll(stop)) {
      const end = index + mark.length;
      if (/\p{Ll}/u.test(line.slice(end, end + 1))) continue;
      if (abbreviation.test(line.slice(Math.max(start, index + 1 - longestForm), index + 1))) continue;
      take(line.slice(start, end));
      start = end;
    }
    take(line.slice(start));
  }
  return found;
}

/** The sentences that have more words than a limit, each with its number of words. */
export const longerThan = (limit: number, text: string): { sentence: string; words: number }[] =>
  countWords(text) <= limit
    ? []
    : sentences(text)
        .map((sentence) => ({ sentence, words: countWords(sentence) }))
        .filter(({ words }) => words > limit);
