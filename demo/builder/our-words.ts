import { fixedParts } from '#core/i18n/own-words';
import type { Locale } from '#core/i18n/locale';
import * as advice from '#core/i18n/en/advice';
import * as carousel from '#core/i18n/en/carousel';
import * as caseCard from '#core/i18n/en/case-card';
import * as checkResult from '#core/i18n/en/check-result';
import * as check from '#core/i18n/en/check';
import * as contact from '#core/i18n/en/contact';
import * as contactEmail from '#core/i18n/en/contact-email';
import * as contactOutbox from '#core/i18n/en/contact-outbox';
import * as contactResult from '#core/i18n/en/contact-result';
import * as contactSending from '#core/i18n/en/contact-sending';
import * as groupResult from '#core/i18n/en/group-result';
import * as groupStar from '#core/i18n/en/group-star';
import * as guide from '#core/i18n/en/guide';
import * as star from '#core/i18n/en/star';
import * as scale from '#core/i18n/en/scale';
import * as statements from '#core/i18n/en/statements';
import * as adviceCy from '#core/i18n/cy/advice';
import * as carouselCy from '#core/i18n/cy/carousel';
import * as caseCardCy from '#core/i18n/cy/case-card';
import * as checkResultCy from '#core/i18n/cy/check-result';
import * as checkCy from '#core/i18n/cy/check';
import * as contactCy from '#core/i18n/cy/contact';
import * as contactEmailCy from '#core/i18n/cy/contact-email';
import * as contactOutboxCy from '#core/i18n/cy/contact-outbox';
import * as contactResultCy from '#core/i18n/cy/contact-result';
import * as contactSendingCy from '#core/i18n/cy/contact-sending';
import * as groupResultCy from '#core/i18n/cy/group-result';
import * as groupStarCy from '#core/i18n/cy/group-star';
import * as guideCy from '#core/i18n/cy/guide';
import * as starCy from '#core/i18n/cy/star';
import * as scaleCy from '#core/i18n/cy/scale';
import * as statementsCy from '#core/i18n/cy/statements';

/** Every text of the widgets that a council can put its own in the place of, in each language, each once. */
export const ourWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: textsOf([
    advice,
    carousel,
    caseCard,
    checkResult,
    check,
    contact,
    contactEmail,
    contactOutbox,
    contactResult,
    contactSending,
    groupResult,
    groupStar,
    guide,
    star,
  ]),
  cy: textsOf([
    adviceCy,
    carouselCy,
    caseCardCy,
    checkResultCy,
    checkCy,
    contactCy,
    contactEmailCy,
    contactOutboxCy,
    contactResultCy,
    contactSendingCy,
    groupResultCy,
    groupStarCy,
    guideCy,
    starCy,
  ]),
};

/** The texts of the questions and of their answers, which stay as they are. */
export const fixedWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(leaves([statements, scale])),
  cy: new Set(leaves([statementsCy, scaleCy])),
};

function textsOf(parts: readonly unknown[]): ReadonlySet<string> {
  return new Set(leaves(parts));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    fixedParts.includes(name) && typeof each === 'string' ? [] : leaves(each),
  );
}
