import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { contactStuck } from '#core/i18n/en/contact-stuck';

/** The words of the contact form that have to be here from the start: nothing else could say them. */
export type ContactWords = Wording<typeof contactStuck>;

/** The contact form's words in each language. */
export const words = catalogue<ContactWords>({
  en: async () => (await import('./words.en.ts')).english,
  cy: async () => (await import('./words.cy.ts')).welsh,
});
