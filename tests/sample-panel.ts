import { auditVersion, type Audit, type Conversation } from '#core/audit/audit';
import { defaultSettings } from '#core/audit/default-settings';
import type { Settings } from '#core/audit/settings';
import { encodeResult } from '#core/star/result-code';
import type { AxeOutcome } from '../extension/axe/check-tab.ts';
import type { OverlayState } from '../extension/messaging/protocol.ts';
import type { PanelState } from '../extension/sidepanel/panel-state.ts';
import type { Surroundings } from '../extension/sidepanel/surroundings.ts';
import { sampleCase } from './sample-case.ts';

/** Ids that can be told apart at a glance. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const moment = '2026-03-03T10:00:00.000Z';
const anchor = { selectors: [{ type: 'id' as const, id: 'apply' }] };

/** The keys of the sample's findings. */
export const keys = {
  phone: 'phone-number-first:a:0',
  sentence: 'long-sentences:b:0',
  sentence2: 'long-sentences:c:0',
  cost: 'missing-cost:d:0',
  next: 'missing-next-steps:e:0',
  date: 'past-dates:f:0',
  retired: 'old-rule:g:0',
} as const;

/** One conversation of the sample. */
export const conversation: Conversation = {
  id: id(30),
  prompt: 'missing-cost',
  pageId: id(10),
  who: 'carers',
  howMany: 3,
  said: 'We thought we would have to pay for everything.',
  changed: 'The page now says first that the check is free.',
  heldOn: '2026-02-20',
};

/** A review of two pages with a bit of everything. */
export const sampleAudit: Audit = {
  version: auditVersion,
  id: id(1),
  name: 'Ask for help at home',
  startedAt: moment,
  changedAt: moment,
  audience: 'people who look after a relative',
  purpose: 'find out if mum can get help',
  pages: [
    {
      id: id(10),
      url: 'https://brynafon.example/adult-social-care?view=all',
      title: 'Adult social care',
      lang: 'en',
      readAt: moment,
      findings: [
        { key: keys.phone, rule: 'phone-number-first', anchor, evidence: { quote: '01632 960777' } },
        {
          key: keys.sentence,
          rule: 'long-sentences',
          anchor,
          evidence: {
            quote:
              'Brynafon County Borough Council’s Directorate is committed to a robust assessment pathway.',
            values: { words: 68 },
          },
        },
        {
          key: keys.sentence2,
          rule: 'long-sentences',
          anchor,
          evidence: { quote: 'All cases are prioritised and will be dealt with.', values: { words: 44 } },
        },
        { key: keys.cost, rule: 'missing-cost', anchor, evidence: { quote: 'Help with the cost of care' } },
        { key: keys.next, rule: 'missing-next-steps', anchor, evidence: { quote: 'Send the form' } },
        { key: keys.date, rule: 'past-dates', anchor: null, evidence: { quote: '31 March 2016' } },
        { key: keys.retired, rule: 'old-rule', anchor: null, evidence: { quote: 'Something old' } },
      ],
      decisions: {
        [keys.cost]: { choice: 'ask', decidedAt: moment },
        [keys.next]: { choice: 'ask', decidedAt: moment },
        [keys.date]: { choice: 'not-here', reason: 'It is the date of a law.', decidedAt: moment },
      },
      notes: [
        {
          id: id(20),
          anchor,
          quote: 'ASC Customer Access Team',
          text: 'Nobody outside knows this name.\nAsk at the front desk.',
          writtenAt: moment,
          changedAt: moment,
        },
        {
          id: id(21),
          anchor: null,
          quote: '',
          text: 'It reads like a letter.',
          writtenAt: moment,
          changedAt: moment,
        },
      ],
    },
    {
      id: id(11),
      url: 'https://brynafon.example/contact',
      title: 'Contact us',
      lang: 'en',
      readAt: moment,
      findings: [],
      decisions: {},
      notes: [],
    },
  ],
  conversations: [conversation],
  walkThroughs: [
    {
      id: id(40),
      who: 'a carer',
      task: 'Find out if mum can get help',
      start: 'a search engine',
      steps: [
        { pageId: id(10), did: 'Looked for a price.' },
        { pageId: null, did: 'Rang her sister.' },
      ],
      stopped: 'At the phone number: it was Sunday.',
      wouldPhone: 'yes',
      words: 'I would have given up here.',
      heldOn: '2026-02-21',
    },
  ],
  checks: [
    {
      code: encodeResult({
        version: 1,
        mode: 'full',
        voice: 'team',
        answers: {
          CC1: 1,
          CC2: 2,
          CC3: 1,
          CD1: 3,
          CD2: 3,
          CD3: 2,
          CL1: 2,
          CL2: 1,
          CA1: 4,
          CA2: 3,
          CA3: 4,
          MAP1: 2,
          FOC1: 0,
        },
      }),
      takenOn: '2026-02-01',
    },
    { code: 'ZZZZ', takenOn: '2025-02-01' },
  ],
  businessCases: [{ ...sampleCase, pageId: id(10) }],
};

/** The overlay as it is on the first page of the sample. */
export const sampleOverlay: OverlayState = {
  open: true,
  page: { auditId: id(1), pageId: id(10) },
  url: sampleAudit.pages[0]!.url,
  title: 'Adult social care',
  missing: [],
  showing: null,
  failures: [],
  unread: 0,
  blocked: null,
};

/** The panel beside the first page of the sample. */
export const sampleState = (settings: Partial<Settings> = {}): PanelState => ({
  audit: sampleAudit,
  audits: [
    { id: id(1), name: sampleAudit.name, changedAt: moment, pages: 2 },
    { id: id(2), name: 'Move house', changedAt: '2026-01-05T10:00:00.000Z', pages: 1 },
  ],
  trouble: null,
  losses: [],
  settings: { ...defaultSettings, ...settings },
  tab: { overlay: sampleOverlay, problem: null, url: sampleAudit.pages[0]!.url },
});

/** What a view asked of its surroundings: the name of the message, and what it brought. */
export type Asked = readonly [name: string, payload: unknown];

/** Surroundings that write down what they are asked, and answer as a background that works. */
export function sampleAround(answers: Readonly<Record<string, unknown>> = {}): Surroundings & {
  readonly asked: Asked[];
  readonly kept: Map<string, string>;
} {
  const asked: Asked[] = [];
  const kept = new Map<string, string>();
  const answer = async (name: string, payload?: unknown) => {
    asked.push([name, payload]);
    const given = answers[name];
    if (given instanceof Error) throw given;
    return given;
  };
  return {
    asked,
    kept,
    ask: answer as Surroundings['ask'],
    overlay: answer as Surroundings['overlay'],
    drafts: {
      read: (place) => kept.get(place) ?? null,
      write: (place, text) => void (text ? kept.set(place, text) : kept.delete(place)),
    },
    browserName: 'chrome',
    isPrivate: false,
    everyAudit: async () => [sampleAudit],
    lookAgain: async () => void (await answer('lookAgain')),
    toggle: async () => void (await answer('toggle')),
    checkAxe: (_rules, signal, progress) => {
      progress(0.4);
      const done = answers['checkAxe'] as Promise<AxeOutcome> | AxeOutcome | undefined;
      // Without an answer it goes on until it is stopped.
      return done === undefined
        ? new Promise((resolve) =>
            signal.addEventListener('abort', () => resolve({ ok: false, problem: 'stopped' })),
          )
        : Promise.resolve(done);
    },
    openAddress: async (url) => void (await answer('openAddress', url)),
    shortcuts: async () => [{ does: '_execute_action', keys: 'Alt+Shift+C' }],
    now: () => '2026-03-04T09:30:00.000Z',
    today: () => '2026-03-04',
    newId: () => id(99),
  };
}
