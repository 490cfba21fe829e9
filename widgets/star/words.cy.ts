import { chart } from '#core/i18n/cy/chart';
import { star } from '#core/i18n/cy/star';
import type { StarElementWords } from './words.ts';

/** The star in Welsh. */
export const welsh: StarElementWords = { star, chart };
