import { advice } from '#core/i18n/en/advice';
import { groupInvite } from '#core/i18n/en/group-invite';
import { groupResult } from '#core/i18n/en/group-result';
import { scale } from '#core/i18n/en/scale';
import { star } from '#core/i18n/en/star';
import { statements } from '#core/i18n/en/statements';
import { workshopSheet } from '#core/i18n/en/workshop-sheet';
import type { LaterWords } from './later-words.ts';

/** The results in English. */
export const english: LaterWords = {
  result: groupResult,
  invite: groupInvite,
  sheet: workshopSheet,
  star,
  statements,
  scale,
  advice,
};
