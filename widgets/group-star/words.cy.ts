import { days } from '#core/i18n/cy/days';
import { groupStar } from '#core/i18n/cy/group-star';
import type { GroupWords } from './words.ts';

/** Gathering answers in Welsh. */
export const welsh: GroupWords = { group: groupStar, days };
