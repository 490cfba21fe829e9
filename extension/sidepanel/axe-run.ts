import type { AxeEnd, AxeOutcome } from '../axe/check-tab.ts';
import type { PageRef } from '../messaging/protocol.ts';

/** A check by axe-core that goes on, or the last one that ended while this panel was open. */
export interface AxeRun {
  /** The page that is checked. */
  readonly page: PageRef;
  /** How far it is, from 0 to 1; null once it has ended. */
  readonly share: number | null;
  /** How it ended, or why there was none; null while it goes on. */
  readonly end: AxeEnd | Extract<AxeOutcome, { ok: false }>['problem'] | null;
}

declare global {
  interface HTMLElementEventMap {
    /** A person asks for a check of this page, or, with null, for its end. */
    'coprod-axe': CustomEvent<PageRef | null>;
  }
}
