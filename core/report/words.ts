import type { AxeWords } from '#core/i18n/axe-prompts';
import type { OpenQuestion } from '#core/prompts/open-questions';
import type { Wording } from '#core/i18n/catalogue';
import type { advice } from '#core/i18n/en/advice';
import type { businessCase } from '#core/i18n/en/business-case';
import type { chart } from '#core/i18n/en/chart';
import type { days } from '#core/i18n/en/days';
import type { groupResult } from '#core/i18n/en/group-result';
import type { groupStar } from '#core/i18n/en/group-star';
import type { journeyReport } from '#core/i18n/en/journey-report';
import type { report } from '#core/i18n/en/report';
import type { star } from '#core/i18n/en/star';
import type { statements } from '#core/i18n/en/statements';
import type { Plural } from '#core/i18n/fill';
import type { Cause } from '#core/prompts/rule';

/** The words of one prompt. `evidence` says what was seen, with {quote} and the figures of the finding. */
export interface PromptWords {
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly evidence: string | Plural;
}

/** The words for what groups see. */
export interface GroupReportWords {
  readonly group: Wording<typeof groupStar>;
  readonly result: Wording<typeof groupResult>;
  readonly statements: Wording<typeof statements>;
}

/** All words that a report is made of, in one language. */
export interface ReportWords {
  readonly report: Wording<typeof report>;
  readonly star: Wording<typeof star>;
  readonly chart: Wording<typeof chart>;
  readonly advice: Wording<typeof advice>;
  readonly businessCase: Wording<typeof businessCase>;
  readonly journeyReport: Wording<typeof journeyReport>;
  readonly days: Wording<typeof days>;
  readonly groups: GroupReportWords;
  /** By the id of the rule, those of axe-core too. A rule that has none has been retired. */
  readonly prompts: Readonly<Record<string, PromptWords>>;
  /** What axe-core finds, besides the prompts about it. */
  readonly axe: AxeWords;
  /** The two questions that need no trigger. */
  readonly questions: Readonly<Record<OpenQuestion, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
}
