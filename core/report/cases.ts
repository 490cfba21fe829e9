import type { Audit } from '#core/audit/audit';
import type { BusinessCase } from '#core/business-case/business-case';
import { cautionsOf } from '#core/business-case/cautions';
import type { Tally } from '#core/business-case/tally';
import { workOut, type Outcome } from '#core/business-case/work-out';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { caseFigures, type CaseFigures } from './case-figures.ts';
import { caseInputs, nameOfInput, type ReportedInput } from './case-inputs.ts';
import { caseInOne, caseSentences } from './case-sentences.ts';
import { reportSwings, type ReportedSwings } from './case-swings.ts';
import { titleOf } from './pages.ts';
import type { ReportWords } from './words.ts';

/** A business case in words. */
export interface ReportedCase {
  readonly topic: string;
  /** The page that it is about; null where it is about a topic. */
  readonly page: string | null;
  /** What would be changed; null where nobody has said. */
  readonly proposal: string | null;
  /** What it comes to in a few words, for a list. */
  readonly headline: string;
  /** The same as a sentence, or null where there is no number yet. */
  readonly inOne: string | null;
  readonly sentences: readonly string[];
  readonly stillPhone: string | null;
  /** What there can be no sum without. */
  readonly missing: readonly string[];
  readonly cautions: readonly string[];
  readonly causes: readonly CaseCause[];
  readonly inputs: readonly ReportedInput[];
  readonly swings: ReportedSwings | null;
}

/** A cause, how many contacts had it, and what one of these callers said. */
export interface CaseCause {
  readonly name: string;
  readonly count: number;
  readonly words: string;
}

/** The words that a case is put into. */
export type CaseWords = Pick<ReportWords, 'businessCase' | 'causes' | 'days' | 'report'>;

/** Puts the business cases of a review into words, in their order. */
export const reportCases = (
  audit: Audit,
  words: CaseWords,
  locale: Locale,
  today: string,
): readonly ReportedCase[] =>
  audit.businessCases.map((each) => reportCase(each, audit, words, locale, today));

/** Puts one business case into words, as it is on a day, YYYY-MM-DD. */
export function reportCase(
  businessCase: BusinessCase,
  audit: Pick<Audit, 'pages'>,
  words: CaseWords,
  locale: Locale,
  today: string,
): ReportedCase {
  const own = words.businessCase;
  const figures = caseFigures(words, locale);
  const outcome = workOut(businessCase);
  const page = audit.pages.find(({ id }) => id === businessCase.pageId);
  return {
    topic: orNull(businessCase.topic) ?? own.untitled,
    page: page === undefined ? null : titleOf(page, words),
    proposal: orNull(businessCase.proposal),
    headline: headlineOf(outcome, own, figures),
    inOne: caseInOne(outcome, own, figures),
    sentences: caseSentences(outcome, businessCase.takingPart, own, figures, locale),
    stillPhone: orNull(businessCase.stillPhone),
    missing: outcome.missing.map((each) => nameOfInput(each, own)),
    cautions: cautionsOf(businessCase, today).map((each) => own.cautions[each]),
    causes: causesOf(outcome.tally, words),
    inputs: caseInputs(businessCase, outcome.tally, words, figures),
    swings: outcome.swings && reportSwings(outcome.swings, own, figures),
  };
}

const causesOf = (tally: Tally | null, { causes }: CaseWords): readonly CaseCause[] =>
  (tally?.causes ?? []).map(({ cause, count, words }) => ({ name: causes[cause], count, words }));

function headlineOf(
  { forecast, prevented }: Outcome,
  { headline }: ReportWords['businessCase'],
  figures: CaseFigures,
): string {
  if (forecast !== null) {
    return fill(headline.net, { range: figures.range(forecast.net, figures.aboutPounds) });
  }
  return prevented === null
    ? headline.nothing
    : fill(headline.prevented, { range: figures.range(prevented, figures.about) });
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
