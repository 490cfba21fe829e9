import { advice } from '#core/i18n/cy/advice';
import { backup } from '#core/i18n/cy/backup';
import { chart } from '#core/i18n/cy/chart';
import { days } from '#core/i18n/cy/days';
import { overlay } from '#core/i18n/cy/overlay';
import { panel } from '#core/i18n/cy/panel';
import { panelCheck } from '#core/i18n/cy/panel-check';
import { panelFiles } from '#core/i18n/cy/panel-files';
import { panelJourney } from '#core/i18n/cy/panel-journey';
import { panelPage } from '#core/i18n/cy/panel-page';
import { panelPeople } from '#core/i18n/cy/panel-people';
import { panelSettings } from '#core/i18n/cy/panel-settings';
import { causes, openQuestions, prompts } from '#core/i18n/cy/prompts';
import { report } from '#core/i18n/cy/report';
import { star } from '#core/i18n/cy/star';
import type { PanelWords } from './panel-words.ts';

/** The panel in Welsh. */
export const welsh: PanelWords = {
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
