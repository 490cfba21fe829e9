import { contactEmail as email } from '#core/i18n/en/contact-email';
import { contactOutbox as outbox } from '#core/i18n/en/contact-outbox';
import { contactSending as sending } from '#core/i18n/en/contact-sending';
import { days } from '#core/i18n/en/days';
import type { LaterWords } from './later-words.ts';

/** English for all that is said once somebody writes. */
export const english: LaterWords = { sending, email, outbox, days };
