import type { CaseStudy } from '#core/case-studies/case-study';
import type { Locale } from '#core/i18n/locale';
import { approaches } from '#core/star/star';
import type { Filter } from './filter.ts';

/** The cases that pass a filter. */
export const filterCases = (
  cases: readonly CaseStudy[],
  { approach, area, evidence }: Filter,
): readonly CaseStudy[] =>
  cases.filter(
    (each) =>
      (approach === null || each.approaches.includes(approach)) &&
      (area === null || each.area === area) &&
      (evidence === null || each.evidence >= evidence),
  );

/** The values that tell some cases from others; an empty list where there is nothing to choose. */
export function filterValues(cases: readonly CaseStudy[], locale: Locale) {
  const tells = (fits: (study: CaseStudy) => boolean) => cases.some(fits) && !cases.every(fits);
  return {
    approach: approaches.filter((approach) => tells((each) => each.approaches.includes(approach))),
    area: [...new Set(cases.map(({ area }) => area))]
      .filter((area) => tells((each) => each.area === area))
      .toSorted((a, b) => a.localeCompare(b, locale)),
    evidence: ([2, 3, 4] as const).filter((level) => tells((each) => each.evidence >= level)),
  };
}
