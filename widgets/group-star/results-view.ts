import type { WorkshopSheet } from '#core/groups/workshop-sheet';
import type { AllWords } from './later-words.ts';
import type { ResultChoice } from './state.ts';
import type { GatherActions, GatherView } from './view.ts';

/** What a person can do to invite others. */
export interface InviteActions {
  toggleInvite(): void;
  setAddress(address: string): void;
  makeCode(): void;
  copyAddress(): void;
}

/** What a person can do with the workshop sheet. */
export interface SheetActions {
  /** Shows the sheet that is begun, or else one that is filled from the results. */
  openSheet(): void;
  closeSheet(): void;
  changeSheet(change: (sheet: WorkshopSheet) => WorkshopSheet): void;
  /** Saves the sheet under a name without its ending. */
  saveSheet(name: string): void;
  openSheetFile(file: File | undefined): void;
  /** Begins another sheet, at once or after a yes. */
  startSheet(): void;
  answerSheet(yes: boolean): void;
}

/** What a person can do on the screens that come later. */
export type LaterActions = InviteActions & SheetActions;

/** What the screens that come later are drawn from. */
export interface ResultsView extends GatherView {
  readonly words: AllWords;
  readonly act: GatherActions & LaterActions;
  /** Whether numbers stand beside the words. */
  readonly numbers: boolean;
  /** Whether the answers came from a feed: then there is no way back to a form. */
  readonly isFeed: boolean;
  /** The element, to print it alone. */
  readonly host: HTMLElement;
  choose(choice: Partial<ResultChoice>): void;
  setNumbers(shown: boolean): void;
}
