import type { Answer, Answers } from './answers.ts';
import type { Score } from './score.ts';
import { approaches, steps, type StarPoint } from './star.ts';
import { statementsOf, type Mode, type StatementId } from './statements.ts';

/** From this share of "not sure" answers on, the advice begins with finding out. */
export const notSureLimit = 0.3;

/** What to do next, and why it is next. */
export interface NextStep {
  readonly point: StarPoint;
  /**
   * `find-out`: many answers are "not sure". `step`: the first step on the path that is below
   * 50 or has too few answers. `approach`: all steps stand, and this is the lowest approach.
   */
  readonly because: 'find-out' | 'step' | 'approach';
}

/** Which part of the star to work on first. */
export function nextStep(score: Score): NextStep {
  if (score.notSureShare >= notSureLimit) return { point: 'map', because: 'find-out' };
  const valueOf = (point: StarPoint) => score.points.find((each) => each.point === point)?.value ?? null;
  const step = steps.find((each) => (valueOf(each) ?? 0) < 50);
  if (step !== undefined) return { point: step, because: 'step' };
  const lowest = approaches
    .filter((each) => valueOf(each) !== null)
    .reduce<StarPoint | null>(
      (low, each) => (low === null || valueOf(each)! < valueOf(low)! ? each : low),
      null,
    );
  return { point: lowest ?? approaches[0], because: 'approach' };
}

/** The statements that already happen, and how firmly. */
export interface AlreadyHappening {
  /** `usual`: answered "mostly" or "always". `begun`: none is usual, these are "a little" or "sometimes". `unknown`: neither. */
  readonly how: 'usual' | 'begun' | 'unknown';
  readonly statements: readonly StatementId[];
}

/** What already happens: a result opens with this, before anything that is missing. */
export function alreadyHappening(answers: Answers, mode: Mode): AlreadyHappening {
  const within = (test: (answer: Answer) => boolean) =>
    statementsOf(mode).flatMap(({ id }) => {
      const answer = answers[id];
      return answer !== undefined && test(answer) ? [id] : [];
    });
  const usual = within((answer) => answer === 3 || answer === 4);
  if (usual.length > 0) return { how: 'usual', statements: usual };
  const begun = within((answer) => answer === 1 || answer === 2);
  return { how: begun.length > 0 ? 'begun' : 'unknown', statements: begun };
}
