import { advice } from '#core/i18n/cy/advice';
import { groupInvite } from '#core/i18n/cy/group-invite';
import { groupResult } from '#core/i18n/cy/group-result';
import { scale } from '#core/i18n/cy/scale';
import { star } from '#core/i18n/cy/star';
import { statements } from '#core/i18n/cy/statements';
import { workshopSheet } from '#core/i18n/cy/workshop-sheet';
import type { LaterWords } from './later-words.ts';

/** The results in Welsh. */
export const welsh: LaterWords = {
  result: groupResult,
  invite: groupInvite,
  sheet: workshopSheet,
  star,
  statements,
  scale,
  advice,
};
