import type { Audit } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { ReportedPage } from './pages.ts';
import type { ReportWords } from './words.ts';

/** Something that changed, and what it came of. */
export interface ReportedChange {
  readonly text: string;
  /** The conversation that it came of; null for what was to be fixed and is gone from the page. */
  readonly after: string | null;
}

/** What changed: what people brought about, then what was to be fixed and is no longer found. */
export function reportChanges(
  audit: Audit,
  pages: readonly ReportedPage[],
  words: ReportWords,
): readonly ReportedChange[] {
  const { after, gone } = words.report.changes;
  const broughtAbout = audit.conversations
    .filter(({ changed }) => changed.trim() !== '')
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn, 'en'))
    .map(({ changed, heldOn, who }) => ({
      text: changed,
      after: fill(after, { date: writeDay(heldOn, words.days), who }),
    }));
  const fixed = pages.flatMap((page) =>
    page.prompts
      .filter(({ places }) => places.some((place) => place.gone && place.choice === 'fix'))
      .map(({ title }) => ({ text: fill(gone, { page: page.title, title }), after: null })),
  );
  return [...broughtAbout, ...fixed];
}
