import { chart } from '#core/i18n/en/chart';
import { star } from '#core/i18n/en/star';
import type { StarElementWords } from './words.ts';

/** The star in English. */
export const english: StarElementWords = { star, chart };
