import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { check } from '#core/i18n/en/check';
import type { scale } from '#core/i18n/en/scale';
import type { star } from '#core/i18n/en/star';
import type { statements } from '#core/i18n/en/statements';
import { importPart } from '#widgets/shared/import-part';

/** The words of the questions, in one language. Those of the result come later. */
export interface CheckWords {
  readonly check: Wording<typeof check>;
  readonly star: Wording<typeof star>;
  readonly statements: Wording<typeof statements>;
  readonly scale: Wording<typeof scale>;
}

/** The words of the questions in each language. */
export const words = catalogue<CheckWords>({
  en: async () => (await importPart(() => import('./words.en.ts'), 'english')).english,
  cy: async () => (await importPart(() => import('./words.cy.ts'), 'welsh')).welsh,
});
