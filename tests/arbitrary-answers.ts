import * as fc from 'fast-check';
import { answerChoices, type Answers, type AnswerSet } from '../core/star/answers.ts';
import { instrumentVersion, statementsOf, type Mode, type Voice } from '../core/star/statements.ts';

/** Either length of the check. */
export const anyMode = fc.constantFrom<Mode>('quick', 'full');

/** Either wording. */
export const anyVoice = fc.constantFrom<Voice>('resident', 'team');

/** Any answers to a mode's statements, with any of them left out. */
export const anyAnswers = (mode: Mode): fc.Arbitrary<Answers> => {
  const answer = fc.constantFrom(...answerChoices);
  return fc.record(Object.fromEntries(statementsOf(mode).map(({ id }) => [id, answer])), {
    requiredKeys: [],
    noNullPrototype: true,
  });
};

/** A mode, and answers to its statements. */
export const anyCheck = anyMode.chain((mode) =>
  fc.record({ mode: fc.constant(mode), answers: anyAnswers(mode) }),
);

/** Any whole set that a code can carry. */
export const anySet: fc.Arbitrary<AnswerSet> = fc
  .record({ check: anyCheck, voice: anyVoice })
  .map(({ check, voice }) => ({ version: instrumentVersion, voice, ...check }));
