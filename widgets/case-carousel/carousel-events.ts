import type { Filter } from './filter.ts';

/** Which case is in view after a visitor moved. */
export interface CaseShown {
  readonly id: string;
  /** Counted from 1. */
  readonly position: number;
  readonly of: number;
}

/** What a visitor filters by, and how many cases are left. */
export interface CasesFiltered extends Filter {
  readonly matches: number;
  readonly of: number;
}
