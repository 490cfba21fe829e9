import type { Audit, AuditedPage, Reading } from '#core/audit/audit';
import {
  compareReadings,
  type ComparedPlace,
  type ComparedPrompt,
  type PromptChange,
} from '#core/audit/compare-reviews';
import { fill, plural } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { Finding } from '#core/prompts/finding';
import type { Block } from './block.ts';
import { questionOf, titleOf } from './pages.ts';
import type { ReportSource } from './report-source.ts';
import { wordEvidence } from './word-evidence.ts';
import type { ReportWords } from './words.ts';

/** A page before and after it was changed, in words. */
export interface ReportedComparison {
  readonly heading: string;
  readonly page: string;
  readonly address: string;
  /** How many prompts went, stayed and are new. */
  readonly counts: string;
  readonly prompts: readonly ComparedWords[];
  /** That there are more earlier reviews than the one compared with; null where there are none. */
  readonly moreKept: string | null;
}

/** A prompt before and after, in words. */
export interface ComparedWords {
  readonly rule: string;
  readonly title: string;
  readonly change: PromptChange;
  /** The change as a word. */
  readonly became: string;
  readonly places: readonly {
    /** What was found, or that nothing was. */
    readonly before: string;
    readonly after: string;
  }[];
}

/** What a comparison is put into words with. */
export type ComparisonSource = Pick<ReportSource, 'locale' | 'words' | 'rules' | 'notAsked'>;

/** Each page that keeps an earlier review: its first one beside the latest, in the order of the journey. */
export const reportBeforeAfter = (audit: Audit, source: ComparisonSource): readonly ReportedComparison[] =>
  audit.pages.flatMap((page) => {
    const [first, ...others] = page.earlier ?? [];
    if (first === undefined) return [];
    const { words, locale } = source;
    const { moreKept } = words.journeyReport.changes;
    return [
      {
        ...compareInWords(page, first, source),
        moreKept: others.length === 0 ? null : plural(moreKept, others.length, locale),
      },
    ];
  });

/** One earlier review of a page beside its latest, in words. What went comes first, then what stayed. */
export function compareInWords(
  page: AuditedPage,
  before: Reading,
  source: ComparisonSource,
): Omit<ReportedComparison, 'moreKept'> {
  const { words } = source;
  const own = words.journeyReport.changes;
  const compared = comparedNow(page, before, source);
  const title = titleOf(page, words);
  const day = (moment: string) => writeDay(moment, words.days);
  const count = (change: PromptChange) => compared.filter((each) => each.change === change).length;
  return {
    heading: fill(own.heading, { page: title, before: day(before.readAt), after: day(page.readAt) }),
    page: title,
    address: page.url,
    counts:
      compared.length === 0
        ? own.nothing
        : fill(own.counts, { gone: count('gone'), stayed: count('stayed'), added: count('new') }),
    prompts: order.flatMap((change) =>
      inOrder(
        compared.filter((each) => each.change === change),
        source,
      ).map(({ rule, places }) => ({
        rule,
        title: questionOf(rule, words)?.title ?? fill(words.report.prompt.retiredTitle, { id: rule }),
        change,
        became: own.became[change],
        places: places.map((place) => wordPlace(place, rule, source)),
      })),
    ),
  };
}

/** What two reviews found, by the rules that are still asked: what nobody looks for any more did not go. */
export const comparedNow = (
  page: AuditedPage,
  before: Reading,
  { rules, notAsked }: Pick<ComparisonSource, 'rules' | 'notAsked'>,
): readonly ComparedPrompt[] =>
  compareReadings(before, page, notAsked).filter(({ rule }) => rules.some(({ id }) => id === rule));

const order: readonly PromptChange[] = ['gone', 'stayed', 'new'];

function inOrder(prompts: readonly ComparedPrompt[], { rules }: ComparisonSource): readonly ComparedPrompt[] {
  const at = (rule: string) => rules.findIndex(({ id }) => id === rule);
  return prompts.toSorted((a, b) => at(a.rule) - at(b.rule));
}

function wordPlace({ before, after }: ComparedPlace, rule: string, { words, locale }: ComparisonSource) {
  const say = (finding: Finding | null): string => {
    if (finding === null) return words.journeyReport.changes.notFound;
    const { quote = '' } = finding.evidence;
    const sentence = Object.hasOwn(words.prompts, rule)
      ? wordEvidence(finding.evidence, words.prompts[rule]!, locale)
      : '';
    // The words themselves are what tells one place from another.
    const shown =
      quote.trim() === '' || sentence.includes(quote) ? sentence : `${sentence} “${quote}”`.trim();
    return shown || words.journeyReport.changes.found;
  };
  return { before: say(before), after: say(after) };
}

/** What was before and after on paper: a table for each page. */
export const changesOnPaper = (
  comparisons: readonly ReportedComparison[],
  { changes: words }: ReportWords['journeyReport'],
): readonly Block[] => [
  { kind: 'text', text: words.lead },
  { kind: 'text', text: words.rule },
  ...comparisons.map(({ heading, page, counts, prompts, moreKept }): Block => ({
    kind: 'part',
    heading,
    blocks: [
      { kind: 'text', text: counts },
      ...(prompts.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: fill(words.caption, { page }),
              head: [words.prompt, words.change, words.before, words.after],
              rows: prompts.flatMap(({ title, became, places }) =>
                places.map(({ before, after }) => [title, became, before, after]),
              ),
            },
          ]),
      ...(moreKept === null ? [] : [{ kind: 'text' as const, text: moreKept }]),
    ],
  })),
];
