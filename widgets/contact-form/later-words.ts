import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { contactEmail } from '#core/i18n/en/contact-email';
import type { contactOutbox } from '#core/i18n/en/contact-outbox';
import type { contactSending } from '#core/i18n/en/contact-sending';
import type { days } from '#core/i18n/en/days';

/** What is said about faults and about sending. */
export type SendingWords = Wording<typeof contactSending>;

/** The words that are needed from the first letter that a person writes. */
export interface LaterWords {
  readonly sending: SendingWords;
  readonly email: Wording<typeof contactEmail>;
  readonly outbox: Wording<typeof contactOutbox>;
  readonly days: Wording<typeof days>;
}

/** The words that are needed once a person writes, in each language. */
export const laterWords = catalogue<LaterWords>({
  en: async () => (await import('./later-words.en.ts')).english,
  cy: async () => (await import('./later-words.cy.ts')).welsh,
});
