import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { caseCard } from '#core/i18n/en/case-card';
import type { days } from '#core/i18n/en/days';
import type { figures } from '#core/i18n/en/figures';
import type { star } from '#core/i18n/en/star';

/** The words that a case card needs. */
export interface CaseWords {
  readonly card: Wording<typeof caseCard>;
  readonly days: Wording<typeof days>;
  readonly figures: Wording<typeof figures>;
  /** The names of the approaches. */
  readonly points: Wording<typeof star.points>;
}

/** The words of a case card, in each language: they come with the cases. */
export const cardWords = catalogue<CaseWords>({
  en: async () => (await import('./card-words.en.ts')).caseWords,
  cy: async () => (await import('./card-words.cy.ts')).caseWords,
});
