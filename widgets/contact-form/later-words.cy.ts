import { contactEmail as email } from '#core/i18n/cy/contact-email';
import { contactOutbox as outbox } from '#core/i18n/cy/contact-outbox';
import { contactSending as sending } from '#core/i18n/cy/contact-sending';
import { days } from '#core/i18n/cy/days';
import type { LaterWords } from './later-words.ts';

/** Welsh for all that is said once somebody writes. */
export const welsh: LaterWords = { sending, email, outbox, days };
