import { benefits } from '#core/i18n/en/benefits';
import { figures } from '#core/i18n/en/figures';
import { guide } from '#core/i18n/en/guide';
import type { GuideWords } from './guide-words.ts';

/** The guide to the star in English. */
export const english: GuideWords = { guide, benefits, figures };
