import type { Locale } from '#core/i18n/locale';

/**
 * The settings that hold until somebody changes them. There is no built-in cost: none is known that would be true
 * today. They stand apart from their schema, so that a page under review needs no zod for them.
 */
export const defaultSettings = {
  locale: 'en' as Locale,
  offRules: [] as string[],
  knownWords: [] as string[],
  ownWords: [] as { word: string; plain: string }[],
  teamNames: [] as string[],
  readingAge: 9,
  roughHints: false,
  unitCosts: null,
};
