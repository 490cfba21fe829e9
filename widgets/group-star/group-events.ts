import type { GroupSummary, Withheld } from '#core/groups/summary';

/** Answers were added or taken out. */
export interface Collected {
  /** How many came; less than 0 where people were taken out. */
  readonly added: number;
  /** How many people are in the collection now. */
  readonly people: number;
}

/** Results are shown. Nothing finer than what is on the screen is in it. */
export interface GroupResults {
  readonly groups: readonly GroupSummary[];
  readonly withheld: readonly Withheld[];
}

declare global {
  interface HTMLElementEventMap {
    /** Answers were added to a collection, or taken out of it. */
    'coprod-collected': CustomEvent<Collected>;
    /** The results of groups are shown. */
    'coprod-group-results': CustomEvent<GroupResults>;
  }
}
