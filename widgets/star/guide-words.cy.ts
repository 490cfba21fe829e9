import { benefits } from '#core/i18n/cy/benefits';
import { figures } from '#core/i18n/cy/figures';
import { guide } from '#core/i18n/cy/guide';
import type { GuideWords } from './guide-words.ts';

/** The guide to the star in Welsh. */
export const welsh: GuideWords = { guide, benefits, figures };
