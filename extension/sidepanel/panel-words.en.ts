import { studies } from '#core/case-studies/studies-en';
import { axePrompts } from '#core/i18n/axe-prompts';
import { advice } from '#core/i18n/en/advice';
import { axe } from '#core/i18n/en/axe';
import { backup } from '#core/i18n/en/backup';
import { businessCase } from '#core/i18n/en/business-case';
import { businessCaseForm } from '#core/i18n/en/business-case-form';
import { chart } from '#core/i18n/en/chart';
import { days } from '#core/i18n/en/days';
import { groupResult } from '#core/i18n/en/group-result';
import { groupStar } from '#core/i18n/en/group-star';
import { journeyReport } from '#core/i18n/en/journey-report';
import { overlay } from '#core/i18n/en/overlay';
import { panel } from '#core/i18n/en/panel';
import { panelAccess } from '#core/i18n/en/panel-access';
import { panelCheck } from '#core/i18n/en/panel-check';
import { panelFiles } from '#core/i18n/en/panel-files';
import { panelJourney } from '#core/i18n/en/panel-journey';
import { panelLoss } from '#core/i18n/en/panel-loss';
import { panelPage } from '#core/i18n/en/panel-page';
import { panelPeople } from '#core/i18n/en/panel-people';
import { panelSettings } from '#core/i18n/en/panel-settings';
import { panelWalk } from '#core/i18n/en/panel-walk';
import { causes, openQuestions, prompts, strength } from '#core/i18n/en/prompts';
import { report } from '#core/i18n/en/report';
import { star } from '#core/i18n/en/star';
import { statements } from '#core/i18n/en/statements';
import { casesIn } from './related-cases.ts';
import type { PanelWords } from './panel-words.ts';

/** The panel in English. */
export const english: PanelWords = {
  advice,
  axe,
  backup,
  businessCase,
  businessCaseForm,
  chart,
  cases: casesIn(studies),
  choices: overlay.choices,
  days,
  groups: { group: groupStar, result: groupResult, statements },
  journeyReport,
  panel,
  access: panelAccess,
  check: panelCheck,
  files: panelFiles,
  journey: panelJourney,
  loss: panelLoss,
  page: panelPage,
  people: panelPeople,
  walk: panelWalk,
  settings: panelSettings,
  prompts: { ...prompts, ...axePrompts(axe) },
  questions: openQuestions,
  causes,
  strength,
  report,
  star,
};
