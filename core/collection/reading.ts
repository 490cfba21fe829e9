import type { HandedIn } from '#core/groups/collection';
import type { Audience } from '#core/star/audiences';
import type { ResultCodeProblem } from '#core/star/result-code';

/** What a list says nothing of: whose answers these are, and of which round. */
export interface Defaults {
  readonly audience: Audience | null;
  /** A day, as YYYY-MM-DD. */
  readonly round: string;
}

/** Why a line, a row or an entry could not be read. The words for each are in `i18n`. */
export type ReadingProblemKind =
  /** No code stands in it. */
  | 'no-code'
  /** Nobody says whose answers these are. */
  | 'no-audience'
  /** What stands for the audience is none of the six. */
  | 'audience'
  /** What stands for the round is no day. */
  | 'day'
  /** What stands for an answer is none. */
  | 'answer'
  /** The wording is neither `resident` nor `team`. */
  | 'voice'
  /** The row has no answers at all. */
  | 'no-answers'
  /** Something of another kind stands there. */
  | 'entry'
  | Exclude<ResultCodeProblem, 'empty'>;

/** One thing that is wrong in what was given. */
export interface ReadingProblem {
  /** The line of the text, or the number of the entry, from 1. */
  readonly at: number;
  readonly kind: ReadingProblemKind;
  /** The column or field, where there are such; else null. */
  readonly field: string | null;
  /** What stands there, shortened. */
  readonly found: string;
}

/** Why a whole file could not be read. */
export type FileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'too-many'; readonly limit: number }
  /** It was meant to be JSON, and stops being it here. */
  | { readonly kind: 'broken'; readonly line: number; readonly column: number }
  /** It is something else: a picture, a web page, JSON of another kind. */
  | { readonly kind: 'other' }
  /** The table of one person's answers, as the self-check saves it: it does not say which answers were which. */
  | { readonly kind: 'one-result' }
  /** A table without a column of codes or of answers. */
  | { readonly kind: 'no-column' }
  /** It was saved by a later version of this kit. */
  | { readonly kind: 'version' };

/** What was read. */
export interface Reading {
  readonly handedIn: readonly HandedIn[];
  readonly problems: readonly ReadingProblem[];
  /** Columns that were passed over: names and addresses have no place in a collection. */
  readonly passedOver: readonly string[];
}

/** The most that is read at once. */
export const readingLimits = { characters: 6_000_000, people: 20_000 } as const;

/** How many lines are read between two pauses. */
export const readingSlice = 50;

/** A text cut short for a message. */
export function shortened(text: string, most = 40): string {
  const plain = text.trim().replace(/\p{Cc}/gu, '\uFFFD');
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}
