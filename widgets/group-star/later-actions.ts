import type { Doing } from './doing.ts';
import { inviteActions } from './invite-actions.ts';
import type { LaterActions } from './results-view.ts';
import { sheetActions } from './sheet-actions.ts';

/** What a person can do on the screens that come later. */
export const laterActions = (doing: Doing): LaterActions => ({
  ...inviteActions(doing),
  ...sheetActions(doing),
});
