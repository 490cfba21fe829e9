import type { Audit, AuditedPage } from '#core/audit/audit';
import { openQuestions } from '#core/prompts/open-questions';
import type { Settings } from '#core/audit/settings';
import type { Rule } from '#core/prompts/rule';
import { allPrompts, promptsOf } from './page-prompts.ts';

/** How far the decisions on a page or an audit have come, counted in prompts. */
export interface Progress {
  readonly decided: number;
  readonly of: number;
}

/** A prompt that was to be taken to people, about which nobody was asked yet. */
export interface LeftToAsk {
  readonly prompt: string;
  readonly pageId: string;
}

/** What an audit holds, in numbers. */
export interface AuditCounts extends Progress {
  readonly pages: number;
  readonly notes: number;
  readonly conversations: number;
  readonly people: number;
  readonly changes: number;
}

/** How many prompts of a page are decided in each of their places. */
export function progressOf(page: AuditedPage, rules: readonly Rule[], settings: Settings): Progress {
  const prompts = allPrompts(promptsOf(page, rules, settings));
  const decided = prompts.filter(({ places }) =>
    places.every(({ key }) => Object.hasOwn(page.decisions, key)),
  );
  return { decided: decided.length, of: prompts.length };
}

/** Counts what is in an audit. */
export function countAudit(audit: Audit, rules: readonly Rule[], settings: Settings): AuditCounts {
  const progress = audit.pages.map((page) => progressOf(page, rules, settings));
  const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
    items.reduce((total, item) => total + of(item), 0);
  return {
    pages: audit.pages.length,
    decided: sum(progress, ({ decided }) => decided),
    of: sum(progress, (each) => each.of),
    notes: sum(audit.pages, ({ notes }) => notes.length),
    conversations: audit.conversations.length,
    people: sum(audit.conversations, ({ howMany }) => howMany),
    changes: audit.conversations.filter(({ changed }) => changed.trim() !== '').length,
  };
}

/** The prompts that wait for a conversation, in the order of the journey. */
export function leftToAsk(audit: Audit): readonly LeftToAsk[] {
  return audit.pages.flatMap((page) => {
    const asked = page.findings.filter(
      ({ key }) => Object.hasOwn(page.decisions, key) && page.decisions[key]!.choice === 'ask',
    );
    return [...new Set(asked.map(({ rule }) => rule))]
      .filter((prompt) => !wasAsked(audit, prompt, page.id))
      .map((prompt) => ({ prompt, pageId: page.id }));
  });
}

/** Whether at least one of the two questions that are always good was asked. */
export const openQuestionAsked = (audit: Audit): boolean =>
  audit.conversations.some(({ prompt }) => (openQuestions as readonly string[]).includes(prompt));

/** What was said about the whole journey counts for each page. */
const wasAsked = (audit: Audit, prompt: string, pageId: string): boolean =>
  audit.conversations.some(
    (each) => each.prompt === prompt && (each.pageId === null || each.pageId === pageId),
  );
