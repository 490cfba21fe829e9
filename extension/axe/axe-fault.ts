import type { Anchor } from '#core/page/anchor';
import type { AxeName } from '#core/axe/axe-rules';

/** One place that axe-core found, before it has a key: the parts of a page are looked at one after another. */
export interface AxeFault {
  readonly rule: AxeName;
  /** What people read there, or nothing. */
  readonly quote: string;
  readonly what: string;
  readonly where: string;
  readonly help: string;
  /** Null where it is about the whole page. */
  readonly anchor: Anchor | null;
}

/** What one step of a check came to. */
export interface AxeStep {
  readonly version: string;
  /** The places that were found, of each rule as many as are kept. */
  readonly faults: readonly AxeFault[];
  /** How many were found, by rule, those that are not kept too. */
  readonly counts: Readonly<Partial<Record<AxeName, number>>>;
  /** Rules that have now been run to their end. */
  readonly finished: readonly AxeName[];
  /** How much of the check is done, from 0 to 1. */
  readonly share: number;
  readonly done: boolean;
}

/** A check in one frame of a page, as the panel reaches it. */
export interface FrameCheck {
  /** Looks at the next part: a moment's work, so that the page can go on meanwhile. */
  step(): Promise<AxeStep>;
  /** Forgets everything. */
  end(): void;
}

/** Under this name, in the extension's own world, which the page cannot see, a frame's check begins. */
export const axeCheckName = 'coproduction-star axe';

/** Of each rule so many places are kept. */
export const mostPlaces = 50;
