import type { Audit, PhoneAnswer, WalkThrough } from '#core/audit/audit';
import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { writeDay } from '#core/i18n/write-day';
import type { Block } from './block.ts';
import { titleOf } from './pages.ts';
import type { ReportWords } from './words.ts';

/** A walk-through with a person, in words. */
export interface ReportedWalk {
  /** The day and what kind of person. */
  readonly heading: string;
  readonly who: string;
  readonly task: string;
  /** Where they began; null where nobody wrote it down. */
  readonly start: string | null;
  readonly steps: readonly string[];
  /** Where they stopped, or that they got to the end. */
  readonly end: string;
  /** Whether they would have phoned. */
  readonly phone: string;
  readonly wouldPhone: PhoneAnswer;
  readonly words: string | null;
  readonly day: string;
}

type WalkWords = Pick<ReportWords, 'report' | 'days' | 'journeyReport'>;

/** The walk-throughs of an audit in words, the first that was held first. */
export const reportWalks = (audit: Audit, words: WalkWords): readonly ReportedWalk[] =>
  audit.walkThroughs
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn, 'en'))
    .map((walk) => reportWalk(walk, audit, words));

/** One walk-through in words. */
export function reportWalk(
  { who, task, start, steps, stopped, wouldPhone, words: said, heldOn }: WalkThrough,
  audit: Audit,
  words: WalkWords,
): ReportedWalk {
  const { walks } = words.journeyReport;
  return {
    heading: fill(walks.heading, { date: writeDay(heldOn, words.days), who }),
    who,
    task,
    start: orNull(start),
    steps: steps.map((step) => {
      const did = step.did.trim();
      const page = audit.pages.find(({ id }) => id === step.pageId);
      if (page === undefined) return did;
      const title = titleOf(page, words);
      return did === '' ? title : fill(walks.step, { page: title, did });
    }),
    end: stopped ?? walks.reachedEnd,
    phone: walks.phones[wouldPhone],
    wouldPhone,
    words: orNull(said),
    day: heldOn,
  };
}

/** What the walk-throughs come to in a line, or null where there was none. */
export function walksInShort(
  { walkThroughs }: Audit,
  { walks }: ReportWords['journeyReport'],
  locale: Locale,
): string | null {
  if (walkThroughs.length === 0) return null;
  const phoned = walkThroughs.filter(({ wouldPhone }) => wouldPhone === 'yes').length;
  return [
    plural(walks.held, walkThroughs.length, locale),
    plural(walks.stops, walkThroughs.filter(({ stopped }) => stopped !== null).length, locale),
    ...(phoned === 0 ? [] : [plural(walks.phoned, phoned, locale)]),
  ].join(' ');
}

/** The walk-throughs on paper: what each person wanted, did and said. */
export const walksOnPaper = (
  walks: readonly ReportedWalk[],
  { walks: words, table }: ReportWords['journeyReport'],
): readonly Block[] => [
  { kind: 'text', text: words.lead },
  ...walks.map(({ heading, task, start, steps, end, phone, words: said }): Block => ({
    kind: 'part',
    heading,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: words.task, text: task },
          ...(start === null ? [] : [{ label: words.start, text: start }]),
        ],
      },
      steps.length === 0
        ? { kind: 'text', text: words.noSteps }
        : { kind: 'table', caption: words.steps, head: [table.step, words.did], rows: numbered(steps) },
      {
        kind: 'facts',
        facts: [
          { label: words.stopped, text: end },
          { label: words.phone, text: phone },
        ],
      },
      ...(said === null ? [] : [{ kind: 'words' as const, label: words.words, text: said }]),
    ],
  })),
];

const numbered = (steps: readonly string[]) => steps.map((step, at) => [String(at + 1), step]);

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
