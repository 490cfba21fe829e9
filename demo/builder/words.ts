import type { Locale } from '#core/i18n/locale';
import type { Words } from './translated.ts';
import { wordsCy } from './words.cy.ts';
import { wordsEn } from './words.en.ts';

/** The words of the builder and of the checker. */
export const words: Readonly<Record<Locale, Words>> = { en: wordsEn, cy: wordsCy };
