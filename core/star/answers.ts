import { statementsOf, type Mode, type StatementId, type Voice } from './statements.ts';

/** How often a statement is true: 0 not yet, 1 a little, 2 sometimes, 3 mostly, 4 always. */
export type Frequency = 0 | 1 | 2 | 3 | 4;

/** One answer. "Not sure" is a real answer: it counts as a finding and never as a score. */
export type Answer = Frequency | 'not-sure';

/** Every answer that can be given, in the order in which they are offered. */
export const answerChoices: readonly Answer[] = [0, 1, 2, 3, 4, 'not-sure'];

/** The answers so far. A statement that was left out is absent. */
export type Answers = Readonly<Partial<Record<StatementId, Answer>>>;

/** A whole set of answers, and what is needed to read it again later. */
export interface AnswerSet {
  /** The version of the instrument that asked. */
  readonly version: number;
  readonly mode: Mode;
  readonly voice: Voice;
  readonly answers: Answers;
}

/** The answers with one more given, or with one changed. */
export const withAnswer = (answers: Answers, id: StatementId, answer: Answer): Answers => ({
  ...answers,
  [id]: answer,
});

/** Whether a value is one of the six answers. */
export const isAnswer = (value: unknown): value is Answer => answerChoices.includes(value as Answer);

/**
 * The answers in something of unknown shape (from a disk, say): what is not an answer to a
 * statement of this mode is left out, so that the result is always safe to score.
 */
export function readAnswers(value: unknown, mode: Mode): Answers {
  if (typeof value !== 'object' || value === null) return {};
  const read: Partial<Record<StatementId, Answer>> = {};
  for (const { id } of statementsOf(mode)) {
    const answer: unknown = Object.hasOwn(value, id) ? (value as Record<string, unknown>)[id] : undefined;
    if (isAnswer(answer)) read[id] = answer;
  }
  return read;
}
