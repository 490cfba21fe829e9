import type { Wording } from '#core/i18n/catalogue';
import type { caseCard } from '#core/i18n/en/case-card';
import type { figures } from '#core/i18n/en/figures';
import type { star } from '#core/i18n/en/star';

/** The words that a case card needs: `card-words.en.ts` and `card-words.cy.ts` hold them. */
export interface CaseWords {
  readonly card: Wording<typeof caseCard>;
  readonly figures: Wording<typeof figures>;
  /** The names of the approaches. */
  readonly points: Wording<typeof star.points>;
}
