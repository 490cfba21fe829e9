import type { AnswerSet } from './answers.ts';
import { scoreStar } from './score.ts';
import type { StarPoint } from './star.ts';

/** A part has moved when it is this many points (of 100) higher or lower than before. */
export const changeLimit = 10;

/** How one part moved between two results. */
export interface PointChange {
  readonly point: StarPoint;
  readonly before: number | null;
  readonly after: number | null;
  /** `unclear` where one of the two has too few answers; `same` where they are less than 10 points apart. */
  readonly direction: 'up' | 'down' | 'same' | 'unclear';
}

/** Two results beside each other, or the reason why they must not be compared. */
export type Comparison =
  | { readonly ok: true; readonly points: readonly PointChange[] }
  | { readonly ok: false; readonly problem: 'version' | 'mode' | 'voice' };

/** Compares two results of the same version, the same length and the same wording; refuses any others. */
export function compareResults(before: AnswerSet, after: AnswerSet): Comparison {
  for (const problem of ['version', 'mode', 'voice'] as const) {
    if (before[problem] !== after[problem]) return { ok: false, problem };
  }
  const earlier = scoreStar(before.answers, before.mode).points;
  const points = scoreStar(after.answers, after.mode).points.map(({ point, value }, at): PointChange => {
    const was = earlier[at]?.value ?? null;
    return { point, before: was, after: value, direction: directionOf(was, value) };
  });
  return { ok: true, points };
}

function directionOf(before: number | null, after: number | null): PointChange['direction'] {
  if (before === null || after === null) return 'unclear';
  if (after - before >= changeLimit) return 'up';
  return before - after >= changeLimit ? 'down' : 'same';
}
