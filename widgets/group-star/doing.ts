import type { WorkshopSheet } from '#core/groups/workshop-sheet';
import type { LaterActions } from './results-view.ts';
import type { GroupState } from './state.ts';

/** What the actions may see of the element, and do to it. */
export interface Doing {
  state: GroupState;
  /** What a saved file is called, without its ending. */
  readonly fileName: string;
  /** Shows a state, and then moves the focus. */
  go(state: GroupState, focus?: string): void;
  /** Tells the page how many people are here now. */
  tellCollected(added: number): void;
  /** Sums up and shows what may be shown. False where that is nothing. */
  showResults(wanted: () => boolean): Promise<boolean>;
  /** The address of the page with the self-check, as far as it is known: else an empty text. */
  readonly checkPage: string;
  /** A workshop sheet as it is begun now. The screens that come later have to be here. */
  firstSheet(): WorkshopSheet;
  /** Brings the screens that come later, and what can be done on them. */
  loadLater(): Promise<LaterActions>;
}
