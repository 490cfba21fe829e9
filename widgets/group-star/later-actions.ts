import type { Doing } from './doing.ts';
import { inviteActions, type InviteActions } from './invite-actions.ts';
import { sheetActions, type SheetActions } from './sheet-actions.ts';

/** What a person can do on the screens that come later. */
export type LaterActions = InviteActions & SheetActions;

/** What a person can do on the screens that come later. */
export const laterActions = (doing: Doing): LaterActions => ({
  ...inviteActions(doing),
  ...sheetActions(doing),
});
