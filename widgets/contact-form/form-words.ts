import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { contact } from '#core/i18n/en/contact';

/** The words of the form that the element builds where the page has written none. */
export type FormWords = Wording<typeof contact>;

/** The words of that form in each language. */
export const formWords = catalogue<FormWords>({
  en: async () => (await import('./form-words.en.ts')).english,
  cy: async () => (await import('./form-words.cy.ts')).welsh,
});
