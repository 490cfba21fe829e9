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

/**
 * A book of phrases, each with a note: one look-up for each word of a text, however long the book is. Of two phrases
 * that begin at the same word the longer counts. American and British spellings in -ize and -ise are the same.
 */
export function phraseBook<Note>(entries: Iterable<readonly [string, Note]>): PhraseBook<Note> {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly note: Note }[]>();
  for (const [phrase, note] of entries) {
    const [first = '', ...rest] = phrase.toLowerCase().split(/[ -]/).map(spelt);
    const same = byFirst.get(first);
    if (same) same.push({ rest, note });
    else byFirst.set(first, [{ rest, note }]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return {
    find(text, words) {
      const found: Phrase<Note>[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const fitting = byFirst.get(spelt(words[at]!.low))?.find(({ rest }) => isNext(rest, text, words, at));
        if (fitting === undefined) continue;
        const count = fitting.rest.length + 1;
        const last = words[at + count - 1]!;
        const { index } = words[at]!;
        found.push({
          text: text.slice(index, last.index + last.text.length),
          index,
          first: at,
          count,
          note: fitting.note,
        });
        at += count - 1;
      }
      return found;
    },
  };
}

const isNext = (rest: readonly string[], text: string, words: readonly Word[], at: number): boolean =>
  rest.every((word, step) => {
    const next = words[at + step + 1];
    return follows(text, words[at + step]!, next) && spelt(next.low) === word;
  });

const spelt = (low: string): string =>
  low.includes('iz') ? low.replace(/iz(?=e$|e[ds]$|ing$|ation)/, 'is') : low;
