import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { contactResult } from '#core/i18n/en/contact-result';
import type { scale } from '#core/i18n/en/scale';
import type { statements } from '#core/i18n/en/statements';

/** The words for the offer to attach a star result, in one language. */
export interface ResultWords {
  readonly result: Wording<typeof contactResult>;
  readonly scale: Wording<typeof scale>;
  readonly statements: Wording<typeof statements>;
}

/** The words for the offer to attach a star result: loaded when there is a result. */
export const resultWords = catalogue<ResultWords>({
  en: async () => (await import('./result-words.en.ts')).english,
  cy: async () => (await import('./result-words.cy.ts')).welsh,
});
