import { sentences } from './sentences.ts';
import { syllables } from './syllables.ts';
import { walkWords, type Word } from './word-walk.ts';

/** Fewer words say too little of how hard a text is. */
const fewest = 100;

/** So many tell of the rest. */
const most = 1_000;

/** In the first school year, grade 1 of the formulas, children turn six. */
const yearsBeforeSchool = 5;

/** School and a first degree: what is harder is not for older people. */
const oldest = 21;

/**
 * About how old one has to be to read an English text with ease, in years, or null where it is too short to tell.
 * The mean of two formulas that count different things, and a rough hint: neither knows what a word means. The
 * Flesch-Kincaid grade is of Kincaid and others, "Derivation of New Readability Formulas", US Navy, 1975; the
 * automated readability index of Smith and Senter, AMRL-TR-66-220, US Air Force, 1967.
 */
export function readingAge(text: string): number | null {
  let count = 0;
  let words = 0;
  let letters = 0;
  let beats = 0;
  let counted = 0;
  for (const sentence of sentences(text)) {
    if (words >= most) break;
    count += 1;
    for (const word of walkWords(sentence)) {
      words += 1;
      // Names and figures are as long as they are: nobody can choose shorter ones.
      if (isName(word) || /\d/.test(word.text)) continue;
      counted += 1;
      letters += word.low.length;
      beats += syllables(word.low);
    }
  }
  if (words < fewest || counted === 0) return null;
  const perSentence = words / count;
  const fleschKincaid = 0.39 * perSentence + 11.8 * (beats / counted) - 15.59;
  const automated = 0.5 * perSentence + 4.71 * (letters / counted) - 21.43;
  return Math.min(oldest, Math.max(5, Math.round((fleschKincaid + automated) / 2 + yearsBeforeSchool)));
}

const isName = ({ text, index }: Word): boolean => index > 0 && /^\p{Lu}/u.test(text) && text.length > 1;
