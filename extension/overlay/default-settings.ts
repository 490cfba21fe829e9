import type { Settings } from '#core/audit/settings';

/** What holds until the background has answered. The audit's own come with zod, which stays out of pages. */
export const defaultSettings: Settings = {
  locale: 'en',
  offRules: [],
  knownWords: [],
  readingAge: 9,
  roughHints: false,
  unitCosts: null,
};
