import type { Audit } from '#core/audit/audit';
import type { Block, Fact } from './block.ts';
import { titleOf } from './pages.ts';
import type { ReportWords } from './words.ts';

/** The journey in words: for whom, to do what, by which pages. */
export interface ReportedJourney {
  /** Null where nobody has said. */
  readonly audience: string | null;
  readonly purpose: string | null;
  /** The pages with their kinds; empty where nobody has given one. */
  readonly pages: readonly JourneyPage[];
}

/** A page of a journey and what kind it is. */
export interface JourneyPage {
  readonly title: string;
  readonly kind: string;
}

/** The journey of an audit in words, or null where nobody has said anything about it. */
export function reportJourney(
  audit: Audit,
  words: Pick<ReportWords, 'report' | 'journeyReport'>,
): ReportedJourney | null {
  const { kinds, noKind } = words.journeyReport;
  const [audience, purpose] = [orNull(audit.audience), orNull(audit.purpose)];
  const pages = audit.pages.some(({ kind }) => kind !== undefined)
    ? audit.pages.map((page) => ({
        title: titleOf(page, words),
        kind: page.kind === undefined ? noKind : kinds[page.kind],
      }))
    : [];
  return audience === null && purpose === null && pages.length === 0 ? null : { audience, purpose, pages };
}

/** The journey on paper. */
export function journeyOnPaper(
  { audience, purpose, pages }: ReportedJourney,
  words: ReportWords['journeyReport'],
): readonly Block[] {
  const facts: readonly Fact[] = [
    ...(audience === null ? [] : [{ label: words.audience, text: audience }]),
    ...(purpose === null ? [] : [{ label: words.purpose, text: purpose }]),
  ];
  const { caption, step, page, kind } = words.table;
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...(pages.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption,
            head: [step, page, kind],
            rows: pages.map((each, at) => [String(at + 1), each.title, each.kind]),
          },
        ]),
  ];
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
