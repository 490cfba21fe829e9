import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { benefits } from '#core/i18n/en/benefits';
import type { figures } from '#core/i18n/en/figures';
import type { guide } from '#core/i18n/en/guide';

/** The words that only the guide needs, in one language. */
export interface GuideWords {
  readonly guide: Wording<typeof guide>;
  readonly benefits: Wording<typeof benefits>;
  readonly figures: Wording<typeof figures>;
}

/** The words of the guide in each language. */
export const guideWords = catalogue<GuideWords>({
  en: async () => (await import('./guide-words.en.ts')).english,
  cy: async () => (await import('./guide-words.cy.ts')).welsh,
});
