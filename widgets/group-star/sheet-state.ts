import type { SheetProblem } from '#core/collection/sheet-file';
import type { WorkshopSheet } from '#core/groups/workshop-sheet';

/** What came of the last thing that was done with the sheet. */
export type SheetNotice =
  | { readonly about: 'saved' | 'opened'; readonly name: string }
  | { readonly about: 'began' }
  | { readonly about: 'problem'; readonly name: string; readonly problem: SheetProblem | 'unreadable' };

/** The workshop sheet that is being filled in. */
export interface SheetState {
  readonly sheet: WorkshopSheet;
  /** As it was when it was begun, saved or opened. */
  readonly saved: WorkshopSheet;
  /** Whether it is on the screen. */
  readonly isOpen: boolean;
  /** Waits for a yes: another sheet would take its place, a new one or that of a file. */
  readonly ask: { readonly sheet: WorkshopSheet; readonly name: string | null } | null;
  readonly notice: SheetNotice | null;
}

/** Whether something is written that is in no file. */
export const isUnsavedSheet = (of: SheetState | null): boolean => of !== null && of.sheet !== of.saved;
