import type { AnswerSet } from '#core/star/answers';
import { nextStep } from '#core/star/next-step';
import { scoreStar } from '#core/star/score';
import { isApproach, type StarPoint } from '#core/star/star';

/** The parts of the star for which cases are looked for, the first wish first: the next step, then the lowest approaches. */
export function pointsToShow({ answers, mode }: AnswerSet): readonly StarPoint[] {
  const score = scoreStar(answers, mode);
  const valued = score.points.filter(({ point, value }) => isApproach(point) && value !== null);
  const lowest = valued.toSorted((a, b) => a.value! - b.value!).map(({ point }) => point);
  return [...new Set([nextStep(score).point, ...lowest])];
}
