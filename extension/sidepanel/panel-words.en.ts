import { advice } from '#core/i18n/en/advice';
import { backup } from '#core/i18n/en/backup';
import { chart } from '#core/i18n/en/chart';
import { days } from '#core/i18n/en/days';
import { overlay } from '#core/i18n/en/overlay';
import { panel } from '#core/i18n/en/panel';
import { panelCheck } from '#core/i18n/en/panel-check';
import { panelFiles } from '#core/i18n/en/panel-files';
import { panelJourney } from '#core/i18n/en/panel-journey';
import { panelPage } from '#core/i18n/en/panel-page';
import { panelPeople } from '#core/i18n/en/panel-people';
import { panelSettings } from '#core/i18n/en/panel-settings';
import { causes, openQuestions, prompts } from '#core/i18n/en/prompts';
import { report } from '#core/i18n/en/report';
import { star } from '#core/i18n/en/star';
import type { PanelWords } from './panel-words.ts';

/** The panel in English. */
export const english: PanelWords = {
  advice,
  backup,
  chart,
  choices: overlay.choices,
  days,
  panel,
  check: panelCheck,
  files: panelFiles,
  journey: panelJourney,
  page: panelPage,
  people: panelPeople,
  settings: panelSettings,
  prompts,
  questions: openQuestions,
  causes,
  report,
  star,
};
