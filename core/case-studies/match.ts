import type { StarPoint } from '#core/star/star';
import type { CaseStudy } from './case-study.ts';

/**
 * The cases that show a part of the star, best first: stronger evidence before weaker,
 * the leaflet's before others of the same strength, and otherwise as they are listed.
 */
export const casesFor = (
  point: StarPoint,
  cases: readonly CaseStudy[],
  limit: number,
): readonly CaseStudy[] =>
  cases
    .filter((each) => [...each.approaches, ...each.steps].includes(point))
    .toSorted(
      (a, b) => b.evidence - a.evidence || Number(b.inLeaflet ?? false) - Number(a.inLeaflet ?? false),
    )
    .slice(0, Math.max(0, limit));

/** A case, and the part of the star that it was found for. */
export interface MatchingCase {
  readonly study: CaseStudy;
  readonly point: StarPoint;
}

/**
 * Cases for several parts of the star, those of the first part first. What only the people who did it have
 * told comes after all that was counted, evaluated or compared, whichever part that was found for.
 */
export function casesForParts(
  parts: readonly StarPoint[],
  cases: readonly CaseStudy[],
  limit: number,
): readonly MatchingCase[] {
  const found = parts.flatMap((point) => casesFor(point, cases, limit).map((study) => ({ study, point })));
  return found
    .filter(({ study }, at) => found.findIndex((each) => each.study === study) === at)
    .toSorted((a, b) => Number(b.study.evidence > 1) - Number(a.study.evidence > 1))
    .slice(0, Math.max(0, limit));
}
