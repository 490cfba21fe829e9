import { days } from '#core/i18n/en/days';
import { groupStar } from '#core/i18n/en/group-star';
import type { GroupWords } from './words.ts';

/** Gathering answers in English. */
export const english: GroupWords = { group: groupStar, days };
