import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { contact } from '#core/i18n/en/contact';

/** The words of the contact form that are needed from the start: its questions. */
export type ContactWords = Wording<typeof contact>;

/** The contact form's words in each language. */
export const words = catalogue<ContactWords>({
  en: async () => (await import('./words.en.ts')).english,
  cy: async () => (await import('./words.cy.ts')).welsh,
});
