import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { advice } from '#core/i18n/en/advice';
import type { groupInvite } from '#core/i18n/en/group-invite';
import type { groupResult } from '#core/i18n/en/group-result';
import type { scale } from '#core/i18n/en/scale';
import type { star } from '#core/i18n/en/star';
import type { statements } from '#core/i18n/en/statements';
import type { workshopSheet } from '#core/i18n/en/workshop-sheet';
import { importPart } from '#widgets/shared/import-part';
import type { GroupWords } from './words.ts';

/** The words of what comes later (see `laterPart`), in one language. */
export interface LaterWords {
  readonly result: Wording<typeof groupResult>;
  readonly invite: Wording<typeof groupInvite>;
  readonly sheet: Wording<typeof workshopSheet>;
  readonly star: Wording<typeof star>;
  readonly statements: Wording<typeof statements>;
  readonly scale: Wording<typeof scale>;
  readonly advice: Wording<typeof advice>;
}

/** All words. */
export type AllWords = GroupWords & LaterWords;

/** The words that come later in each language. */
export const laterWords = catalogue<LaterWords>({
  en: async () => (await importPart(() => import('./later-words.en.ts'), 'english')).english,
  cy: async () => (await importPart(() => import('./later-words.cy.ts'), 'welsh')).welsh,
});
