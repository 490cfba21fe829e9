import { advice, opening } from '#core/i18n/cy/advice';
import { chart } from '#core/i18n/cy/chart';
import { checkResult } from '#core/i18n/cy/check-result';
import { days } from '#core/i18n/cy/days';
import type { ResultWords } from './result-words.ts';

/** The result in Welsh. */
export const welsh: ResultWords = { ...checkResult, advice, opening, chart, days };
