import { studies } from '#core/case-studies/studies-cy';
import { axePrompts } from '#core/i18n/axe-prompts';
import { advice } from '#core/i18n/cy/advice';
import { axe } from '#core/i18n/cy/axe';
import { backup } from '#core/i18n/cy/backup';
import { businessCase } from '#core/i18n/cy/business-case';
import { businessCaseForm } from '#core/i18n/cy/business-case-form';
import { chart } from '#core/i18n/cy/chart';
import { days } from '#core/i18n/cy/days';
import { groupResult } from '#core/i18n/cy/group-result';
import { groupStar } from '#core/i18n/cy/group-star';
import { journeyReport } from '#core/i18n/cy/journey-report';
import { overlay } from '#core/i18n/cy/overlay';
import { panel } from '#core/i18n/cy/panel';
import { panelAccess } from '#core/i18n/cy/panel-access';
import { panelCheck } from '#core/i18n/cy/panel-check';
import { panelFiles } from '#core/i18n/cy/panel-files';
import { panelJourney } from '#core/i18n/cy/panel-journey';
import { panelLoss } from '#core/i18n/cy/panel-loss';
import { panelPage } from '#core/i18n/cy/panel-page';
import { panelPeople } from '#core/i18n/cy/panel-people';
import { panelSettings } from '#core/i18n/cy/panel-settings';
import { panelWalk } from '#core/i18n/cy/panel-walk';
import { causes, openQuestions, prompts, strength } from '#core/i18n/cy/prompts';
import { report } from '#core/i18n/cy/report';
import { star } from '#core/i18n/cy/star';
import { statements } from '#core/i18n/cy/statements';
import { casesIn } from './related-cases.ts';
import type { PanelWords } from './panel-words.ts';

/** The panel in Welsh. */
export const welsh: PanelWords = {
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
