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

declare global {
  interface HTMLElementEventMap {
    /** A visitor moved to a case. */
    'coprod-case': CustomEvent<CaseShown>;
    /** A visitor set or cleared a filter. */
    'coprod-filter': CustomEvent<CasesFiltered>;
  }
}
