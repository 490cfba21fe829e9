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
