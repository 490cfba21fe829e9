import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { advice, opening } from '#core/i18n/en/advice';
import type { chart } from '#core/i18n/en/chart';
import type { checkResult } from '#core/i18n/en/check-result';
import type { days } from '#core/i18n/en/days';
import { importPart } from '#widgets/shared/import-part';

/** The words of a result and of what can be done with it, in one language. */
export interface ResultWords extends Wording<typeof checkResult> {
  readonly advice: Wording<typeof advice>;
  readonly opening: Wording<typeof opening>;
  readonly chart: Wording<typeof chart>;
  readonly days: Wording<typeof days>;
}

/** The words of a result in each language. */
export const resultWords = catalogue<ResultWords>({
  en: async () => (await importPart(() => import('./result-words.en.ts'), 'english')).english,
  cy: async () => (await importPart(() => import('./result-words.cy.ts'), 'welsh')).welsh,
});
