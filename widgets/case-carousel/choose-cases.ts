import type { CaseStudy } from '#core/case-studies/case-study';
import type { Locale } from '#core/i18n/locale';

/** Which cases the web team wants, by the element's attributes. */
export interface Choice {
  /** Ids in the order in which they are to be shown, with spaces or commas between them; null or empty for all. */
  readonly ids: string | null;
  /** One approach; null or empty for all. */
  readonly approach: string | null;
  /** How many at most; 0 for all. */
  readonly limit: number;
}

/** The cases that were asked for, in the language of the page where there are any in it. */
export function chooseCases(
  cases: readonly CaseStudy[],
  { ids, approach, limit }: Choice,
  locale: Locale,
): readonly CaseStudy[] {
  const spoken = cases.filter(({ lang }) => lang === undefined || lang === locale);
  const all = spoken.length > 0 ? spoken : cases;
  const wanted = namesIn(ids);
  const named = wanted.length > 0 ? wanted.flatMap((id) => all.find((each) => each.id === id) ?? []) : all;
  const fitting = named.filter(
    ({ approaches }) => !approach || (approaches as readonly string[]).includes(approach),
  );
  return limit >= 1 ? fitting.slice(0, limit) : fitting;
}

/** What is wrong with a choice, for the web team; null if nothing is. */
export function choiceFault(
  cases: readonly CaseStudy[],
  chosen: readonly CaseStudy[],
  { ids }: Choice,
): string | null {
  const known = cases.map(({ id }) => id);
  const unknown = namesIn(ids).filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    return `"ids" names what is not among the cases: ${unknown.join(', ')}. There are: ${known.join(', ')}.`;
  }
  return chosen.length > 0
    ? null
    : 'There is no case to show. Check the cases, "ids", "approach" and "limit". Visitors see what stands between the element’s tags instead.';
}

const namesIn = (ids: string | null): readonly string[] => (ids ?? '').split(/[\s,]+/).filter(Boolean);
