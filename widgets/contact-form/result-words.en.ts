import { contactResult as result } from '#core/i18n/en/contact-result';
import { scale } from '#core/i18n/en/scale';
import { statements } from '#core/i18n/en/statements';
import type { ResultWords } from './result-words.ts';

/** English for what is said of a result that is offered. */
export const english: ResultWords = { result, scale, statements };
