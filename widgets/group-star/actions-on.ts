import type { Doing } from './doing.ts';
import { gatherActions } from './gather-actions.ts';
import { inviteActions } from './invite-actions.ts';
import { sheetActions } from './sheet-actions.ts';
import type { GatherActions } from './view.ts';

/** All that a person can do with the element. */
export const actionsOn = (doing: Doing): GatherActions => ({
  ...gatherActions(doing),
  ...inviteActions(doing),
  ...sheetActions(doing),
});
