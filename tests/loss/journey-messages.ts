import { randomUUID } from 'node:crypto';
import type { Audit } from '../../core/audit/audit.ts';
import { newAudit } from '../../core/audit/change-audit.ts';
import { auditOf, now, pageOf, type Wanted } from './kept-state.ts';
import type { Desk } from './random-changes.ts';

type Name =
  | 'describeJourney'
  | 'describePage'
  | 'answerChange'
  | 'deleteEarlier'
  | 'writeWalkThrough'
  | 'deleteWalkThrough'
  | 'importAudits';

type Message = Wanted & { readonly before?: readonly (readonly [Name, unknown])[] };

const longAgo = '2026-01-01T12:00:00.000Z';

/** An audit with a page that does not read as it did. */
const changedAudit = (n: number): Audit => ({
  ...newAudit(randomUUID(), `Changed ${n}`, now()),
  pages: [
    {
      id: randomUUID(),
      url: `https://council.example/changed-${n}`,
      title: `Changed ${n}`,
      lang: 'en',
      readAt: now(),
      findings: [],
      decisions: {},
      notes: [],
      previous: { readAt: longAgo, findings: [] },
    },
  ],
});

/** What can be asked of the background about a journey, its pages and those who walked through it. */
export const journeyMessages: Readonly<
  Record<Exclude<Name, 'importAudits'>, (desk: Desk, n: number) => Message>
> = {
  describeJourney({ auditId }, n) {
    const journey = { audience: `Carers ${n}`, purpose: 'Find help' };
    return {
      payload: { auditId, ...journey },
      isDone: (state) => auditOf(state, auditId)!.audience === journey.audience,
    };
  },
  describePage(desk, n) {
    return {
      payload: { ...desk, name: `Start ${n}`, kind: 'landing' },
      isDone: (state) => pageOf(state, desk)!.name === `Start ${n}`,
    };
  },
  answerChange(_desk, n) {
    const audit = changedAudit(n);
    const ref = { auditId: audit.id, pageId: audit.pages[0]!.id };
    return {
      before: [['importAudits', { audits: [audit] }]],
      payload: { ...ref, keep: true },
      isDone: (state) => pageOf(state, ref)!.earlier?.length === 1,
    };
  },
  deleteEarlier(desk, n) {
    const { before, payload } = journeyMessages.answerChange(desk, n);
    const { auditId, pageId } = payload as Desk;
    return {
      before: [...before!, ['answerChange', payload]],
      payload: { auditId, pageId, readAt: longAgo },
      isDone: (state) => pageOf(state, { auditId, pageId })!.earlier === undefined,
    };
  },
  writeWalkThrough({ auditId }, n) {
    const walkThrough = {
      id: randomUUID(),
      who: 'a carer',
      task: `Task ${n}`,
      start: '',
      steps: [],
      stopped: null,
      wouldPhone: 'yes',
      words: '',
      heldOn: '2026-02-20',
    } as const;
    return {
      payload: { auditId, walkThrough },
      isDone: (state) => auditOf(state, auditId)!.walkThroughs.some(({ id }) => id === walkThrough.id),
    };
  },
  deleteWalkThrough(desk, n) {
    const { auditId } = desk;
    const { payload } = journeyMessages.writeWalkThrough(desk, n);
    const { id } = (payload as { walkThrough: { id: string } }).walkThrough;
    return {
      before: [['writeWalkThrough', payload]],
      payload: { auditId, walkThroughId: id },
      isDone: (state) => !auditOf(state, auditId)!.walkThroughs.some((each) => each.id === id),
    };
  },
};
