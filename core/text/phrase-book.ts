import { follows, type Word } from './word-walk.ts';

/** A phrase that was found in a text, with what the book says of it. */
export interface Phrase<Note> {
  readonly text: string;
  readonly index: number;
  /** Which of the words of the text it begins with, and how many they are. */
  readonly first: number;
  readonly count: number;
  readonly note: Note;
}

/** Finds the phrases of a list in the words of a text. */
export interface PhraseBook<Note> {
  find(text: string, words: readonly Word[]): readonly Phrase<Note>[];
}

/** What may come after some words: more words, or the end of a phrase. */
interface Step<Note> {
  readonly next: Map<string, Step<Note>>;
  end?: { readonly note: Note };
}

/**
 * A book of phrases, each with a note: a look-up for each word of a text, however long the book is. Of two phrases
 * that begin at the same word the longer counts. American and British spellings in -ize and -ise are the same.
 */
export function phraseBook<Note>(entries: Iterable<readonly [string, Note]>): PhraseBook<Note> {
  const start: Step<Note> = { next: new Map() };
  for (const [phrase, note] of entries) {
    let step = start;
    for (const word of phrase.toLowerCase().split(/[ -]/).map(spelt)) {
      const known = step.next.get(word) ?? { next: new Map() };
      step.next.set(word, known);
      step = known;
    }
    step.end = { note };
  }
  return {
    find(text, words) {
      const found: Phrase<Note>[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const longest = longestAt(start, text, words, at);
        if (longest === null) continue;
        const { count, note } = longest;
        const { index } = words[at]!;
        const last = words[at + count - 1]!;
        found.push({ text: text.slice(index, last.index + last.text.length), index, first: at, count, note });
        at += count - 1;
      }
      return found;
    },
  };
}

function longestAt<Note>(
  start: Step<Note>,
  text: string,
  words: readonly Word[],
  first: number,
): { count: number; note: Note } | null {
  let longest: { count: number; note: Note } | null = null;
  let step = start.next.get(spelt(words[first]!.low));
  for (let at = first; step !== undefined; at += 1) {
    if (step.end) longest = { count: at + 1 - first, note: step.end.note };
    const next = words[at + 1];
    step = follows(text, words[at]!, next) ? step.next.get(spelt(next.low)) : undefined;
  }
  return longest;
}

const spelt = (low: string): string =>
  low.includes('iz') ? low.replace(/iz(?=e$|e[ds]$|ing$|ation)/, 'is') : low;
