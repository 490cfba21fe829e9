import { isAxe } from '#core/axe/axe-rules';
import type { BusinessCase, TalliedContact } from '#core/business-case/business-case';
import type { Finding } from '#core/prompts/finding';
import {
  auditVersion,
  mostFindings,
  type Audit,
  type AuditedPage,
  type AxeCheck,
  type Conversation,
  type Decision,
  type Note,
  type TakenCheck,
} from './audit.ts';
import { replaced, touched, withChangedPage } from './touched.ts';
import { withoutSteps, withPrevious } from './change-journey.ts';

/** What was read from a page, before people have said anything about it. */
export type ReviewedPage = Pick<AuditedPage, 'url' | 'title' | 'lang' | 'readAt' | 'findings'>;

/** An audit with nothing in it yet. The id and the moment come from outside. */
export const newAudit = (id: string, name: string, now: string): Audit => ({
  version: auditVersion,
  id,
  name,
  startedAt: now,
  changedAt: now,
  audience: '',
  purpose: '',
  pages: [],
  conversations: [],
  walkThroughs: [],
  checks: [],
  businessCases: [],
});

/** The page of an audit that has this address. */
export const pageAt = (audit: Audit, url: string): AuditedPage | undefined =>
  audit.pages.find((page) => page.url === url);

/**
 * With a page that was read: a new one goes to the end of the journey under `id`; one that was read before keeps
 * its id, decisions and notes, and what axe-core found. Where something else is found than before, the reading before
 * is held until the reviewer says whether it is to be kept; but not where the page is only read `again` while it is
 * looked at.
 */
export function withPage(audit: Audit, id: string, page: ReviewedPage, again = false): Audit {
  const known = pageAt(audit, page.url);
  if (known) {
    const changed = withChangedPage(audit, known.id, (before) => {
      const findings = joined(page.findings, before.findings.filter(fromAxe));
      return withPrevious({ ...before, ...page, findings }, again ? null : before);
    });
    return touched(changed, page.readAt);
  }
  return touched(audit, page.readAt, { pages: [...audit.pages, { id, ...page, decisions: {}, notes: [] }] });
}

/** Without a page, its findings, decisions and notes. What people did and said stays, and so do business cases. */
export const withoutPage = (audit: Audit, pageId: string, now: string): Audit =>
  touched(audit, now, {
    pages: audit.pages.filter(({ id }) => id !== pageId),
    conversations: audit.conversations.map((each) =>
      each.pageId === pageId ? { ...each, pageId: null } : each,
    ),
    walkThroughs: withoutSteps(audit, pageId),
    businessCases: audit.businessCases.map((each) =>
      each.pageId === pageId ? { ...each, pageId: null } : each,
    ),
  });

/** With a page moved to another place in the journey, counted from 0. */
export function withPageMoved(audit: Audit, pageId: string, to: number, now: string): Audit {
  const page = audit.pages.find(({ id }) => id === pageId);
  if (!page) return audit;
  const others = audit.pages.filter((each) => each !== page);
  return touched(audit, now, { pages: others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, page) });
}

/** With a decision on one or several findings of a page, or, with null, without one. */
export function withDecision(
  audit: Audit,
  pageId: string,
  keys: readonly string[],
  decision: Decision | null,
  now: string,
): Audit {
  return touched(
    withChangedPage(audit, pageId, (page) => {
      const kept = Object.entries(page.decisions).filter(([key]) => !keys.includes(key));
      const made = decision === null ? [] : keys.map((key) => [key, decision] as const);
      return { ...page, decisions: Object.fromEntries([...kept, ...made]) };
    }),
    now,
  );
}

/**
 * With what axe-core found on a page. It takes the place of what was found before, but for the rules that were not
 * run to their end this time: of these, old findings stay.
 */
export const withAxeCheck = (audit: Audit, pageId: string, axe: AxeCheck, found: readonly Finding[]): Audit =>
  touched(
    withChangedPage(audit, pageId, (page) => {
      const isNew = new Set(found.map(({ key }) => key));
      const kept = page.findings.filter(
        (finding) => !fromAxe(finding) || (axe.left.includes(finding.rule) && !isNew.has(finding.key)),
      );
      return { ...page, axe, findings: joined(found, kept) };
    }),
    axe.checkedAt,
  );

/** With a note, new or changed: a note is known by its id, so that writing it twice does no harm. */
export const withNote = (audit: Audit, pageId: string, note: Note): Audit =>
  touched(
    withChangedPage(audit, pageId, (page) => ({ ...page, notes: replaced(page.notes, note) })),
    note.changedAt,
  );

/** Without a note. */
export const withoutNote = (audit: Audit, pageId: string, noteId: string, now: string): Audit =>
  touched(
    withChangedPage(audit, pageId, (page) => ({
      ...page,
      notes: page.notes.filter(({ id }) => id !== noteId),
    })),
    now,
  );

/** With a conversation, new or changed. */
export const withConversation = (audit: Audit, conversation: Conversation, now: string): Audit =>
  touched(audit, now, { conversations: replaced(audit.conversations, conversation) });

/** Without a conversation. */
export const withoutConversation = (audit: Audit, conversationId: string, now: string): Audit =>
  touched(audit, now, { conversations: audit.conversations.filter(({ id }) => id !== conversationId) });

/** With a business case, new or changed. */
export const withBusinessCase = (audit: Audit, businessCase: BusinessCase, now: string): Audit =>
  touched(audit, now, { businessCases: replaced(audit.businessCases, businessCase) });

/** With a contact in the sample of a business case, new or changed. */
export const withTalliedContact = (
  audit: Audit,
  businessCaseId: string,
  contact: TalliedContact,
  now: string,
): Audit => withTally(audit, businessCaseId, now, (tally) => replaced(tally, contact));

/** Without a contact in the sample of a business case. */
export const withoutTalliedContact = (
  audit: Audit,
  businessCaseId: string,
  contactId: string,
  now: string,
): Audit => withTally(audit, businessCaseId, now, (tally) => tally.filter(({ id }) => id !== contactId));

const withTally = (
  audit: Audit,
  businessCaseId: string,
  now: string,
  change: (tally: TalliedContact[]) => TalliedContact[],
): Audit =>
  touched(audit, now, {
    businessCases: audit.businessCases.map((each) =>
      each.id === businessCaseId ? { ...each, tally: change(each.tally) } : each,
    ),
  });

/** Without a business case. */
export const withoutBusinessCase = (audit: Audit, businessCaseId: string, now: string): Audit =>
  touched(audit, now, { businessCases: audit.businessCases.filter(({ id }) => id !== businessCaseId) });

/** With another name. */
export const withName = (audit: Audit, name: string, now: string): Audit => touched(audit, now, { name });

/** With a self-check of the service. The same code on the same day is kept once. */
export const withCheck = (audit: Audit, check: TakenCheck, now: string): Audit =>
  touched(audit, now, {
    checks: [
      ...audit.checks.filter(({ code, takenOn }) => code !== check.code || takenOn !== check.takenOn),
      check,
    ],
  });

const fromAxe = ({ rule }: Finding): boolean => isAxe(rule);

/** What axe-core found is little, and is kept whole; of the rest as much as a page can have. */
function joined(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  const all = [...first, ...second];
  const axe = all.filter(fromAxe).slice(0, mostFindings);
  return [...all.filter((each) => !fromAxe(each)).slice(0, mostFindings - axe.length), ...axe];
}
