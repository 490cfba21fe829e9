import { randomUUID } from 'node:crypto';
import { newAudit } from '../../core/audit/change-audit.ts';
import { newBusinessCase } from '../../core/business-case/business-case.ts';
import { defaultSettings } from '../../core/audit/default-settings.ts';
import type { payloads } from '../../extension/background/read-message.ts';
import { auditOf, now, pageOf, type KeptState, type Wanted } from './kept-state.ts';
import { journeyMessages } from './journey-messages.ts';
import type { Desk } from './random-changes.ts';

const talliedIn = (state: KeptState, auditId: string) =>
  auditOf(state, auditId)!.businessCases.flatMap(({ tally }) => tally);

/** Everything that changes what is kept. Messages that change nothing, or only what is seen, are left out. */
type Changing = Exclude<
  keyof typeof payloads,
  'overlayChanged' | 'toggleOverlay' | 'keepDraft' | 'keptDraft'
>;

/**
 * What can be asked of the background, a new one at each call. `before` says what must be sent first, so that there is
 * something to change.
 */
export const eachMessage: Readonly<
  Record<
    Changing,
    (desk: Desk, n: number) => Wanted & { readonly before?: readonly (readonly [Changing, unknown])[] }
  >
> = {
  pageReviewed(desk, n) {
    const url = `https://council.example/page-${n}`;
    return {
      before: [['openAudit', { auditId: desk.auditId }]],
      payload: { url, title: `Page ${n}`, lang: 'en', readAt: now(), findings: [] },
      isDone: (state) => auditOf(state, desk.auditId)!.pages.some((page) => page.url === url),
    };
  },
  decide(desk, n) {
    const decision = { choice: 'not-here', reason: `Because of ${n}`, decidedAt: now() };
    return {
      payload: { ...desk, keys: ['a', 'b'], decision },
      isDone: (state) => pageOf(state, desk)!.decisions['b']?.reason === decision.reason,
    };
  },
  writeNote(desk, n) {
    const note = {
      id: randomUUID(),
      anchor: null,
      quote: '',
      text: `Note ${n}`,
      writtenAt: now(),
      changedAt: now(),
    };
    return {
      payload: { ...desk, note },
      isDone: (state) =>
        pageOf(state, desk)!.notes.some(({ id, text }) => id === note.id && text === note.text),
    };
  },
  deleteNote(desk, n) {
    const { payload } = eachMessage.writeNote(desk, n);
    const { id } = (payload as { note: { id: string } }).note;
    return {
      before: [['writeNote', payload]],
      payload: { ...desk, noteId: id },
      isDone: (state) => !pageOf(state, desk)!.notes.some((note) => note.id === id),
    };
  },
  ...journeyMessages,
  writeBusinessCase({ auditId }, n) {
    const businessCase = newBusinessCase(randomUUID(), `Topic ${n}`);
    return {
      payload: { auditId, businessCase },
      isDone: (state) =>
        auditOf(state, auditId)!.businessCases.some(
          ({ id, topic }) => id === businessCase.id && topic === businessCase.topic,
        ),
    };
  },
  deleteBusinessCase(desk, n) {
    const { auditId } = desk;
    const { payload } = eachMessage.writeBusinessCase(desk, n);
    const { id } = (payload as { businessCase: { id: string } }).businessCase;
    return {
      before: [['writeBusinessCase', payload]],
      payload: { auditId, businessCaseId: id },
      isDone: (state) => !auditOf(state, auditId)!.businessCases.some((each) => each.id === id),
    };
  },
  tallyContact(desk, n) {
    const { auditId } = desk;
    const { payload } = eachMessage.writeBusinessCase(desk, n);
    const businessCaseId = (payload as { businessCase: { id: string } }).businessCase.id;
    const contact = {
      id: randomUUID(),
      words: `Said ${n}`,
      first: 'needed',
      second: null,
      settled: null,
    } as const;
    return {
      before: [['writeBusinessCase', payload]],
      payload: { auditId, businessCaseId, contact },
      isDone: (state) => talliedIn(state, auditId).some(({ words }) => words === contact.words),
    };
  },
  deleteTalliedContact(desk, n) {
    const { auditId } = desk;
    const { before, payload } = eachMessage.tallyContact(desk, n);
    const { businessCaseId, contact } = payload as { businessCaseId: string; contact: { id: string } };
    return {
      before: [...before!, ['tallyContact', payload]],
      payload: { auditId, businessCaseId, contactId: contact.id },
      isDone: (state) => !talliedIn(state, auditId).some(({ id }) => id === contact.id),
    };
  },
  axeChecked(desk, n) {
    const check = { version: `4.0.${n}`, checkedAt: now(), left: [] };
    return {
      payload: { ...desk, check, found: [] },
      isDone: (state) => pageOf(state, desk)!.axe?.version === check.version,
    };
  },
  startAudit(_desk, n) {
    const auditId = randomUUID();
    return {
      payload: { auditId, name: `Begun ${n}` },
      isDone: (state) => auditOf(state, auditId) !== undefined && state.small['openAudit'] === auditId,
    };
  },
  openAudit({ auditId }) {
    const other = newAudit(randomUUID(), 'Another', now());
    return {
      before: [['startAudit', { auditId: other.id, name: other.name }]],
      payload: { auditId },
      isDone: ({ small }) => small['openAudit'] === auditId,
    };
  },
  renameAudit({ auditId }, n) {
    const name = `Called ${n}`;
    return { payload: { auditId, name }, isDone: (state) => auditOf(state, auditId)!.name === name };
  },
  deleteAudit(_desk, n) {
    const auditId = randomUUID();
    return {
      before: [['startAudit', { auditId, name: `To go ${n}` }]],
      payload: { auditId },
      isDone: (state) => auditOf(state, auditId) === undefined,
    };
  },
  movePage(desk, n) {
    return {
      before: [
        ['openAudit', { auditId: desk.auditId }],
        ['pageReviewed', eachMessage.pageReviewed(desk, n).payload],
      ],
      payload: { ...desk, to: 1 },
      isDone: (state) => auditOf(state, desk.auditId)!.pages[1]?.id === desk.pageId,
    };
  },
  removePage(desk) {
    // No page has this id: taking out what is not there is no fault, and the others stay.
    const pageId = randomUUID();
    return {
      payload: { auditId: desk.auditId, pageId },
      isDone: (state) =>
        pageOf(state, desk) !== undefined && pageOf(state, { ...desk, pageId }) === undefined,
    };
  },
  writeConversation({ auditId }, n) {
    const conversation = {
      id: randomUUID(),
      prompt: 'came-for',
      pageId: null,
      who: 'carers',
      howMany: 3,
      said: `Said ${n}`,
      changed: '',
      heldOn: '2026-01-01',
    };
    return {
      payload: { auditId, conversation },
      isDone: (state) => auditOf(state, auditId)!.conversations.some(({ id }) => id === conversation.id),
    };
  },
  deleteConversation(desk, n) {
    const { payload } = eachMessage.writeConversation(desk, n);
    const { id } = (payload as { conversation: { id: string } }).conversation;
    return {
      before: [['writeConversation', payload]],
      payload: { auditId: desk.auditId, conversationId: id },
      isDone: (state) => !auditOf(state, desk.auditId)!.conversations.some((each) => each.id === id),
    };
  },
  addCheck({ auditId }, n) {
    const check = { code: `code ${n % 90}`, takenOn: '2026-01-01' };
    return {
      payload: { auditId, check },
      isDone: (state) =>
        auditOf(state, auditId)!.checks.filter(({ code }) => code === check.code).length === 1,
    };
  },
  importAudits(_desk, n) {
    const audits = [1, 2, 3].map((each) => newAudit(randomUUID(), `Brought in ${n}.${each}`, now()));
    return {
      payload: { audits },
      isDone: (state) => audits.every(({ id }) => auditOf(state, id) !== undefined),
    };
  },
  saveSettings(_desk, n) {
    const settings = { ...defaultSettings, teamNames: [`Team ${n}`] };
    return {
      payload: settings,
      isDone: ({ small }) => JSON.stringify(small['settings']).includes(`Team ${n}"`),
    };
  },
  chooseLanguage(_desk, n) {
    const locale = n % 2 === 0 ? 'en' : 'cy';
    return {
      payload: { locale },
      isDone: ({ small }) => (small['settings'] as { locale?: string } | undefined)?.locale === locale,
    };
  },
};
