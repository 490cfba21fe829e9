import { advice } from '#core/i18n/en/advice';
import { groupResult } from '#core/i18n/en/group-result';
import { scale } from '#core/i18n/en/scale';
import { star } from '#core/i18n/en/star';
import { statements } from '#core/i18n/en/statements';
import type { LaterWords } from './later-words.ts';

/** The results in English. */
export const english: LaterWords = { result: groupResult, star, statements, scale, advice };
