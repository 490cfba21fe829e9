import { contactResult as result } from '#core/i18n/cy/contact-result';
import { scale } from '#core/i18n/cy/scale';
import { statements } from '#core/i18n/cy/statements';
import type { ResultWords } from './result-words.ts';

/** Welsh for what is said of a result that is offered. */
export const welsh: ResultWords = { result, scale, statements };
