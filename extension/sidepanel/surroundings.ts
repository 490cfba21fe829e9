import type { Audit } from '#core/audit/audit';
import type { AxeName } from '#core/axe/axe-rules';
import type { AxeOutcome } from '../axe/check-tab.ts';
import type { Send } from '../messaging/messenger.ts';
import type { FromPanel, ToBackground, ToOverlay } from '../messaging/protocol.ts';
import type { Drafts } from './drafts.ts';

/** A key that does something, as the browser has it now. */
export interface Shortcut {
  readonly does: string;
  /** Such as "Alt+Shift+C"; empty where none is set. */
  readonly keys: string;
}

/** What the views need from outside: they know no browser. */
export interface Surroundings {
  /** Asks the background, the only writer of the store. The answer comes when the change is on disk. */
  readonly ask: Send<ToBackground & FromPanel>;
  /** Asks the overlay in the tab beside the panel. Rejects where there is none. */
  readonly overlay: Send<ToOverlay>;
  readonly drafts: Drafts;
  /** Every audit on this device, whole. */
  everyAudit(): Promise<readonly Audit[]>;
  /** Looks again into the store, after it could not be read. */
  lookAgain(): Promise<void>;
  /** The panel is in a private window. */
  readonly isPrivate: boolean;
  readonly browserName: 'chrome' | 'firefox';
  /** Puts the overlay on the page in the tab, or takes it away. */
  toggle(): Promise<void>;
  /** Runs axe-core on the page in the tab, until it is done or the signal says so. `progress` hears how far it is, from 0 to 1. */
  checkAxe(
    rules: readonly AxeName[],
    signal: AbortSignal,
    progress: (share: number) => void,
  ): Promise<AxeOutcome>;
  /** Opens an address in a new tab. */
  openAddress(url: string): Promise<void>;
  /** The keys of the extension, by the names of its commands. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** The moment, as ISO 8601. */
  now(): string;
  /** Today by the clock of this device, as YYYY-MM-DD. */
  today(): string;
  newId(): string;
}
