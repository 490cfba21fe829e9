import type { KeptResult } from './kept-result.ts';

/** What is kept on this device. It exists only after the person has asked to see it. */
export interface Shelf {
  readonly kept: readonly KeptResult[];
  /** The kept result with which the shown one is compared, or null. */
  readonly comparedWith: KeptResult | null;
}
