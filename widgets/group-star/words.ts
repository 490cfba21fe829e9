import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { days } from '#core/i18n/en/days';
import type { groupStar } from '#core/i18n/en/group-star';
import { importPart } from '#widgets/shared/import-part';

/** The words for gathering answers, in one language. Those of the results come later. */
export interface GroupWords {
  readonly group: Wording<typeof groupStar>;
  readonly days: Wording<typeof days>;
}

/** The words for gathering answers in each language. */
export const words = catalogue<GroupWords>({
  en: async () => (await importPart(() => import('./words.en.ts'), 'english')).english,
  cy: async () => (await importPart(() => import('./words.cy.ts'), 'welsh')).welsh,
});
