import { check } from '#core/i18n/cy/check';
import { scale } from '#core/i18n/cy/scale';
import { star } from '#core/i18n/cy/star';
import { statements } from '#core/i18n/cy/statements';
import type { CheckWords } from './words.ts';

/** The questions in Welsh. */
export const welsh: CheckWords = { check, star, statements, scale };
