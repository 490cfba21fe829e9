import type { Audit, Conversation } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import { questionOf, titleOf } from './pages.ts';
import type { ReportWords } from './words.ts';

/** A conversation with people, in words. */
export interface ReportedConversation {
  /** The day and what was asked. */
  readonly heading: string;
  /** What was asked. */
  readonly prompt: string;
  readonly question: string | null;
  /** The title of the page, or that it was about the whole journey. */
  readonly page: string;
  readonly pageId: string | null;
  readonly who: string;
  readonly howMany: number;
  readonly said: string;
  /** Null where nothing has changed. */
  readonly changed: string | null;
  readonly day: string;
}

/** The conversations of an audit in words, the first that was held first. */
export const reportConversations = (audit: Audit, words: ReportWords): readonly ReportedConversation[] =>
  audit.conversations
    .toSorted((a, b) => a.heldOn.localeCompare(b.heldOn, 'en'))
    .map((conversation) => reportConversation(conversation, audit, words));

function reportConversation(
  { prompt: id, pageId, who, howMany, said, changed, heldOn }: Conversation,
  audit: Audit,
  words: ReportWords,
): ReportedConversation {
  const known = questionOf(id, words);
  const prompt = known?.title ?? fill(words.report.prompt.retiredTitle, { id });
  const page = audit.pages.find((each) => each.id === pageId);
  return {
    heading: fill(words.report.conversation.heading, { date: writeDay(heldOn, words.days), prompt }),
    prompt,
    question: known === null || known.question === known.title ? null : known.question,
    page: page === undefined ? words.report.conversation.journey : titleOf(page, words),
    pageId: page?.id ?? null,
    who,
    howMany,
    said,
    changed: changed.trim() === '' ? null : changed,
    day: heldOn,
  };
}
