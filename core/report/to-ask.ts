import type { Audit } from '#core/audit/audit';
import { openQuestions } from '#core/prompts/open-questions';
import { fill } from '#core/i18n/fill';
import type { ReportedPage } from './pages.ts';
import type { ReportWords } from './words.ts';

/** A question that is still to be asked. */
export interface ReportedQuestion {
  readonly question: string;
  /** Which page it is about, or that it is always worth asking. */
  readonly about: string;
  /** Null for a question that needs no page. */
  readonly page: ReportedPage | null;
}

/**
 * What is left to ask: prompts that were decided to be asked and have no conversation yet, about that page or the
 * whole journey, and the two open questions until each has been asked once.
 */
export function reportQuestions(
  audit: Audit,
  pages: readonly ReportedPage[],
  words: ReportWords,
): readonly ReportedQuestion[] {
  const asked = (prompt: string, pageId: string | null) =>
    audit.conversations.some(
      (each) => each.prompt === prompt && (pageId === null || each.pageId === null || each.pageId === pageId),
    );
  const { on, always } = words.report.toAsk;
  const prompts = pages.flatMap((page) =>
    page.prompts.flatMap(({ rule, question, places }) =>
      question !== null &&
      places.some((place) => place.choice === 'ask' && !place.gone) &&
      !asked(rule, page.id)
        ? [{ question, about: fill(on, { page: page.title }), page }]
        : [],
    ),
  );
  const open = openQuestions
    .filter((id) => !asked(id, null))
    .map((id) => ({ question: words.questions[id], about: always, page: null }));
  return [...prompts, ...open];
}
