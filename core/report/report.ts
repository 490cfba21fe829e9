import type { Audit } from '#core/audit/audit';
import type { Locale } from '#core/i18n/locale';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import { reportCases, type ReportedCase } from './cases.ts';
import { reportCauses, type ReportedCause } from './causes.ts';
import { reportChanges, type ReportedChange } from './changes.ts';
import { reportConversations, type ReportedConversation } from './conversations.ts';
import { reportBeforeAfter, type ReportedComparison } from './before-after.ts';
import { dayOf } from './day-of.ts';
import { reportGroups, type ReportedGroups } from './groups.ts';
import { reportJourney, type ReportedJourney } from './journey.ts';
import { reportPages, type ReportedPage } from './pages.ts';
import { plainAudit } from './plain-text.ts';
import { shortly } from './short.ts';
import { reportStar, type ReportedStar } from './star.ts';
import type { ReportSource } from './report-source.ts';
import { reportQuestions, type ReportedQuestion } from './to-ask.ts';
import { reportWalks, walksInShort, type ReportedWalk } from './walk-throughs.ts';
import type { ReportWords } from './words.ts';

/** A review in words, in one language and without markup: what every format is written from. */
export interface Report {
  readonly locale: Locale;
  readonly title: string;
  /** When the report was made, when the review began, and when it was last changed. */
  readonly made: string;
  /** The point in three lines: what was found, what people said, what is left. Walk-throughs add one, and so does each business case. */
  readonly short: readonly string[];
  /** Null where nobody has said whom it is for, nor what its pages are. */
  readonly journey: ReportedJourney | null;
  readonly star: ReportedStar;
  /** What groups see of the service; empty where nobody put that into the report. */
  readonly groups: readonly ReportedGroups[];
  readonly causes: readonly ReportedCause[];
  readonly cases: readonly ReportedCase[];
  readonly pages: readonly ReportedPage[];
  readonly conversations: readonly ReportedConversation[];
  readonly walks: readonly ReportedWalk[];
  readonly changes: readonly ReportedChange[];
  /** Pages that keep an earlier review, before and after. */
  readonly comparisons: readonly ReportedComparison[];
  readonly toAsk: readonly ReportedQuestion[];
  /** Headings and labels. */
  readonly words: ReportWords['report'];
  readonly caseWords: ReportWords['businessCase'];
  readonly journeyWords: ReportWords['journeyReport'];
  readonly groupWords: ReportWords['groups'];
  readonly credit: string;
  /** The day on which the report was made, YYYY-MM-DD. */
  readonly day: string;
  /** The moment at which it was made. */
  readonly madeAt: string;
  /** The audit as it stands, for the format that can be brought back. All others use the words above. */
  readonly audit: Audit;
}

/** Puts an audit into words. */
export function buildReport(source: ReportSource): Report {
  const { locale, words, now } = source;
  const audit = plainAudit(source.audit);
  const name = audit.name.trim();
  const pages = reportPages(audit, source);
  const conversations = reportConversations(audit, words);
  const changes = reportChanges(audit, pages, words);
  const cases = reportCases(audit, words, locale, dayOf(now));
  const toAsk = reportQuestions(audit, pages, words);
  const walked = walksInShort(audit, words.journeyReport, locale);
  const day = (date: string) => writeDay(date, words.days);
  return {
    locale,
    title: name === '' ? words.report.untitled : fill(words.report.title, { name }),
    made: fill(words.report.made, {
      date: day(now),
      began: day(audit.startedAt),
      changed: day(audit.changedAt),
    }),
    short: [
      ...shortly({ audit, pages, toAsk, changes }, words, locale),
      ...(walked === null ? [] : [walked]),
      ...cases.flatMap(({ topic, inOne }) =>
        inOne === null ? [] : [fill(words.businessCase.short, { topic, sentence: inOne })],
      ),
    ],
    journey: reportJourney(audit, words),
    star: reportStar(audit.checks, source),
    groups: reportGroups(source),
    causes: reportCauses(pages, source),
    cases,
    pages,
    conversations,
    walks: reportWalks(audit, words),
    changes,
    comparisons: reportBeforeAfter(audit, source),
    toAsk,
    words: words.report,
    caseWords: words.businessCase,
    journeyWords: words.journeyReport,
    groupWords: words.groups,
    credit: words.star.credit,
    day: dayOf(now),
    madeAt: now,
    audit: source.audit,
  };
}
