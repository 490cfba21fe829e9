import { check } from '#core/i18n/en/check';
import { scale } from '#core/i18n/en/scale';
import { star } from '#core/i18n/en/star';
import { statements } from '#core/i18n/en/statements';
import type { CheckWords } from './words.ts';

/** The questions in English. */
export const english: CheckWords = { check, star, statements, scale };
