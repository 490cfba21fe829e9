import { countWords } from './words.ts';

/** Short forms that end in a full stop without ending the sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|no|nos|st|mr|mrs|ms|dr|rev|cllr|vs|tel|ext|para|fig|inc|ltd|dept|[A-Z])\.\s*$/i;

/** No short form is longer: only the end of what is held is looked at. */
const ending = 20;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = makeSegmenter(lang);
  segmenters.set(lang, made);
  return made;
}

function makeSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    // A page may name a language in a way that is not BCP 47.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The sentences of a text. A line break ends a sentence; "e.g.", "St." and initials do not. */
export function sentences(text: string, lang = 'en'): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    let held = '';
    for (const { segment } of segmenterFor(lang).segment(line)) {
      held += segment;
      if (abbreviation.test(held.slice(-ending))) continue;
      if (held.trim() !== '') found.push(held.trim());
      held = '';
    }
    if (held.trim() !== '') found.push(held.trim());
  }
  return found;
}

/** The sentences that have more words than a limit, each with its number of words. */
export const longerThan = (
  limit: number,
  text: string,
  lang?: string,
): { sentence: string; words: number }[] =>
  countWords(text) <= limit
    ? []
    : sentences(text, lang)
        .map((sentence) => ({ sentence, words: countWords(sentence) }))
        .filter(({ words }) => words > limit);
