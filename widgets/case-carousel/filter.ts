import type { CaseStudy } from '#core/case-studies/case-study';
import type { Approach } from '#core/star/star';

/** What a visitor filters the cases by. */
export interface Filter {
  /** Null for any approach. */
  readonly approach: Approach | null;
  /** Null for any place. */
  readonly area: string | null;
  /** The weakest evidence that is shown; null for any. */
  readonly evidence: CaseStudy['evidence'] | null;
}

/** No filter: every case is shown. */
export const everything: Filter = { approach: null, area: null, evidence: null };

/** How many of the filters are set. */
export const filtersSet = (filter: Filter): number =>
  Object.values(filter).filter((value) => value !== null).length;
