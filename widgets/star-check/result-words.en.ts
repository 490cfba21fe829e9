import { advice, opening } from '#core/i18n/en/advice';
import { chart } from '#core/i18n/en/chart';
import { checkResult } from '#core/i18n/en/check-result';
import { days } from '#core/i18n/en/days';
import type { ResultWords } from './result-words.ts';

/** The result in English. */
export const english: ResultWords = { ...checkResult, advice, opening, chart, days };
