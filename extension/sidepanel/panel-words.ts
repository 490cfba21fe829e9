import type { BackupWords } from '#core/report/word-backup';
import type { ReportWords } from '#core/report/words';
import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { businessCaseForm } from '#core/i18n/en/business-case-form';
import type { overlay } from '#core/i18n/en/overlay';
import type { panel } from '#core/i18n/en/panel';
import type { panelAccess } from '#core/i18n/en/panel-access';
import type { panelCheck } from '#core/i18n/en/panel-check';
import type { panelFiles } from '#core/i18n/en/panel-files';
import type { panelLoss } from '#core/i18n/en/panel-loss';
import type { panelJourney } from '#core/i18n/en/panel-journey';
import type { panelPage } from '#core/i18n/en/panel-page';
import type { panelPeople } from '#core/i18n/en/panel-people';
import type { panelWalk } from '#core/i18n/en/panel-walk';
import type { panelSettings } from '#core/i18n/en/panel-settings';
import type { strength } from '#core/i18n/en/prompts';
import type { RelatedCase } from './related-cases.ts';

/** All words of the panel in one language. Those of the report come along: the panel shows the same prompts. */
export interface PanelWords extends ReportWords {
  readonly panel: Wording<typeof panel>;
  readonly page: Wording<typeof panelPage>;
  readonly access: Wording<typeof panelAccess>;
  readonly journey: Wording<typeof panelJourney>;
  readonly walk: Wording<typeof panelWalk>;
  readonly people: Wording<typeof panelPeople>;
  readonly check: Wording<typeof panelCheck>;
  readonly businessCaseForm: Wording<typeof businessCaseForm>;
  readonly files: Wording<typeof panelFiles>;
  readonly settings: Wording<typeof panelSettings>;
  readonly loss: Wording<typeof panelLoss>;
  readonly backup: BackupWords;
  /** Cases by the id of the rule, where there is one. */
  readonly cases: Readonly<Record<string, RelatedCase>>;
  /** How sure a rule can be. */
  readonly strength: Wording<typeof strength>;
  /** The four decisions, as the overlay names them. */
  readonly choices: Wording<(typeof overlay)['choices']>;
}

/** The words of the panel in each language. */
export const panelWords = catalogue<PanelWords>({
  en: async () => (await import('./panel-words.en.ts')).english,
  cy: async () => (await import('./panel-words.cy.ts')).welsh,
});
