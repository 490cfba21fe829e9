import { advice } from '#core/i18n/cy/advice';
import { groupResult } from '#core/i18n/cy/group-result';
import { scale } from '#core/i18n/cy/scale';
import { star } from '#core/i18n/cy/star';
import { statements } from '#core/i18n/cy/statements';
import type { LaterWords } from './later-words.ts';

/** The results in Welsh. */
export const welsh: LaterWords = { result: groupResult, star, statements, scale, advice };
