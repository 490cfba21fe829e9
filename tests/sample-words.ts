import { advice as adviceCy } from '../core/i18n/cy/advice.ts';
import { axe as axeCy } from '../core/i18n/cy/axe.ts';
import { businessCase as businessCaseCy } from '../core/i18n/cy/business-case.ts';
import { chart as chartCy } from '../core/i18n/cy/chart.ts';
import { days as daysCy } from '../core/i18n/cy/days.ts';
import { groupResult as groupResultCy } from '../core/i18n/cy/group-result.ts';
import { groupStar as groupStarCy } from '../core/i18n/cy/group-star.ts';
import { journeyReport as journeyReportCy } from '../core/i18n/cy/journey-report.ts';
import { report as reportCy } from '../core/i18n/cy/report.ts';
import { star as starCy } from '../core/i18n/cy/star.ts';
import { statements as statementsCy } from '../core/i18n/cy/statements.ts';
import { advice } from '../core/i18n/en/advice.ts';
import { axe } from '../core/i18n/en/axe.ts';
import { businessCase } from '../core/i18n/en/business-case.ts';
import { chart } from '../core/i18n/en/chart.ts';
import { days } from '../core/i18n/en/days.ts';
import { groupResult } from '../core/i18n/en/group-result.ts';
import { groupStar } from '../core/i18n/en/group-star.ts';
import { journeyReport } from '../core/i18n/en/journey-report.ts';
import { report } from '../core/i18n/en/report.ts';
import { star } from '../core/i18n/en/star.ts';
import { statements } from '../core/i18n/en/statements.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { causes, type Cause } from '../core/prompts/rule.ts';
import type { ReportWords } from '../core/report/words.ts';

/** The rules that the sample audit knows. They stand still while the real ones are worked on. */
export const sampleRules = [
  { id: 'phone-number-first', causes: ['not-found', 'not-understood'] },
  { id: 'long-sentences', causes: ['not-understood'] },
  { id: 'missing-timescale', causes: ['what-next'] },
] as const;

const namesOf = (names: readonly string[]): Record<Cause, string> =>
  Object.fromEntries(causes.map((cause, at) => [cause, names[at]!])) as Record<Cause, string>;

/** The words of the sample: the real catalogue, with a few prompts of its own. */
export const sampleWords: Readonly<Record<Locale, ReportWords>> = {
  en: {
    report,
    star,
    chart,
    advice,
    businessCase,
    journeyReport,
    days,
    groups: { group: groupStar, result: groupResult, statements },
    axe,
    questions: {
      'came-for': 'What were you trying to sort out when you came here?',
      'did-next': 'What did you do next?',
    },
    causes: namesOf([
      'Could not find it',
      'Did not understand it',
      'What happens next',
      'Is it for me?',
      'The form got in the way',
      'Access',
      'Out of date',
      'Passed around',
      'Not heard',
      'Urgent',
    ]),
    prompts: {
      'phone-number-first': {
        title: 'Phone number first',
        question: 'Before people rang, what were they hoping this page would tell them?',
        why: 'Where the number comes first, people ring before they read.',
        evidence: 'The phone number “{quote}” comes before any answer.',
      },
      'long-sentences': {
        title: 'Long sentences',
        question: 'Can you tell me in your own words what this says?',
        why: 'Readers lose the thread in a long sentence.',
        evidence: { one: 'A sentence has {words} word.', other: 'A sentence has {words} words.' },
      },
      'missing-timescale': {
        title: 'No timescale',
        question: 'How long did you think it would take?',
        why: 'People ring to ask how far their request has come.',
        evidence: 'The page says “{quote}” and not how long it takes.',
      },
    },
  },
  cy: {
    report: reportCy,
    star: starCy,
    chart: chartCy,
    advice: adviceCy,
    businessCase: businessCaseCy,
    journeyReport: journeyReportCy,
    days: daysCy,
    groups: { group: groupStarCy, result: groupResultCy, statements: statementsCy },
    axe: axeCy,
    questions: {
      'came-for': 'Beth oeddech chi’n ceisio ei ddatrys pan ddaethoch chi yma?',
      'did-next': 'Beth wnaethoch chi nesaf?',
    },
    causes: namesOf([
      'Methu dod o hyd iddo',
      'Ddim yn ei ddeall',
      'Beth sy’n digwydd nesaf',
      'Ydy hyn i mi?',
      'Y ffurflen yn y ffordd',
      'Mynediad',
      'Wedi dyddio',
      'Cael eu hanfon o le i le',
      'Heb gael gwrandawiad',
      'Brys',
    ]),
    prompts: {
      'phone-number-first': {
        title: 'Rhif ffôn yn gyntaf',
        question: 'Cyn i bobl ffonio, beth oedden nhw’n gobeithio ei ddysgu ar y dudalen hon?',
        why: 'Lle mae’r rhif yn gyntaf, mae pobl yn ffonio cyn darllen.',
        evidence: 'Mae’r rhif ffôn “{quote}” yn dod cyn unrhyw ateb.',
      },
      'long-sentences': {
        title: 'Brawddegau hir',
        question: 'Allwch chi ddweud wrtha i yn eich geiriau eich hun beth mae hyn yn ei ddweud?',
        why: 'Mae darllenwyr yn colli’r trywydd mewn brawddeg hir.',
        evidence: 'Mae gan frawddeg {words} o eiriau.',
      },
      'missing-timescale': {
        title: 'Dim amserlen',
        question: 'Faint o amser oeddech chi’n meddwl y byddai’n ei gymryd?',
        why: 'Mae pobl yn ffonio i ofyn pa mor bell mae eu cais wedi mynd.',
        evidence: 'Mae’r dudalen yn dweud “{quote}” ond nid faint o amser mae’n ei gymryd.',
      },
    },
  },
};
