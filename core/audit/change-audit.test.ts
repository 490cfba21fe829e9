import { expect, test } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { Audit, type Decision } from './audit.ts';
import {
  newAudit,
  pageAt,
  withAxeCheck,
  withCheck,
  withConversation,
  withDecision,
  withName,
  withNote,
  withoutConversation,
  withoutNote,
  withoutPage,
  withPage,
  withPageMoved,
  type ReviewedPage,
} from './change-audit.ts';

const now = '2026-06-01T09:00:00.000Z';
const [first, second, third] = sampleAudit.pages;
const newId = '00000000-0000-4000-8000-0000000000aa';
const reviewed: ReviewedPage = {
  url: 'https://council.example/bins',
  title: 'Bins',
  lang: 'en',
  readAt: now,
  findings: [],
};

const titles = (audit: Audit) => audit.pages.map(({ title }) => title);

test('begins with nothing in it, as the schema has it', () => {
  const audit = newAudit(newId, 'Bins', now);
  expect(Audit.parse(audit)).toEqual(audit);
});

test.each<[string, (audit: Audit) => Audit]>([
  ['a page', (audit) => withPage(audit, newId, reviewed)],
  ['a page that was read again', (audit) => withPage(audit, newId, { ...reviewed, url: first!.url })],
  ['a page less', (audit) => withoutPage(audit, first!.id, now)],
  ['a page moved', (audit) => withPageMoved(audit, first!.id, 2, now)],
  ['a decision', (audit) => withDecision(audit, first!.id, ['a'], { choice: 'ask', decidedAt: now }, now)],
  ['a note', (audit) => withNote(audit, first!.id, { ...first!.notes[0]!, changedAt: now })],
  ['a note less', (audit) => withoutNote(audit, first!.id, first!.notes[0]!.id, now)],
  ['a conversation', (audit) => withConversation(audit, audit.conversations[0]!, now)],
  ['a conversation less', (audit) => withoutConversation(audit, audit.conversations[0]!.id, now)],
  ['a name', (audit) => withName(audit, 'x', now)],
  ['a self-check', (audit) => withCheck(audit, { code: 'x', takenOn: '2026-06-01' }, now)],
])('with %s it is a new audit, changed now, and the old one is as it was', (_, change) => {
  const before = structuredClone(sampleAudit);
  const changed = change(sampleAudit);
  expect(changed.changedAt).toBe(now);
  expect(Audit.parse(changed)).toEqual(changed);
  expect(sampleAudit).toEqual(before);
});

test('puts a new page at the end of the journey', () => {
  const audit = withPage(sampleAudit, newId, reviewed);
  expect(audit.pages.at(-1)).toEqual({ id: newId, ...reviewed, decisions: {}, notes: [] });
});

test('keeps place, decisions and notes when a page is read again', () => {
  const audit = withPage(sampleAudit, newId, { ...reviewed, url: first!.url });
  expect(audit.pages).toHaveLength(3);
  const previous = { readAt: first!.readAt, findings: first!.findings };
  expect(pageAt(audit, first!.url)).toEqual({ ...first!, ...reviewed, url: first!.url, previous });
});

test('keeps a conversation when its page goes: people did say it', () => {
  const audit = withoutPage(sampleAudit, first!.id, now);
  expect(titles(audit)).toEqual([second!.title, third!.title]);
  expect(audit.conversations.map(({ pageId }) => pageId)).toEqual([null, null]);
});

test.each([
  [0, [second!.title, first!.title, third!.title]],
  [2, [first!.title, third!.title, second!.title]],
  [99, [first!.title, third!.title, second!.title]],
  [-5, [second!.title, first!.title, third!.title]],
])('moves a page to %d', (to, order) => {
  expect(titles(withPageMoved(sampleAudit, second!.id, to, now))).toEqual(order);
});

test('moves no page that is not there', () => {
  expect(withPageMoved(sampleAudit, newId, 0, now)).toBe(sampleAudit);
});

test('decides on several places at once, and takes decisions back', () => {
  const keys = first!.findings.map(({ key }) => key);
  const decision: Decision = { choice: 'not-here', reason: 'We asked.', decidedAt: now };
  const decided = withDecision(sampleAudit, first!.id, keys, decision, now);
  expect(keys.map((key) => decided.pages[0]!.decisions[key])).toEqual(keys.map(() => decision));
  expect(decided.pages[1]).toBe(sampleAudit.pages[1]);
  const undone = withDecision(decided, first!.id, keys, null, now);
  expect(Object.keys(undone.pages[0]!.decisions)).toEqual(['long-sentences:9x:0']);
});

test('writes a note once, however often it comes', () => {
  const note = { ...first!.notes[0]!, text: 'Other words', changedAt: now };
  const once = withNote(sampleAudit, first!.id, note);
  expect(withNote(once, first!.id, note)).toEqual(once);
  expect(once.pages[0]!.notes.map(({ text }) => text)).toEqual(['Other words', first!.notes[1]!.text]);
});

test('keeps the same self-check of one day once', () => {
  const check = { code: 'x', takenOn: '2026-06-01' };
  const audit = withCheck(withCheck(sampleAudit, check, now), check, now);
  expect(audit.checks).toEqual([...sampleAudit.checks, check]);
});

const finding = (rule: string, nth = 0) => ({ key: `${rule}:a:${nth}`, rule, anchor: null, evidence: {} });
const check = { version: '4.14.1', checkedAt: now, left: [] as string[] };
const found = [finding('axe-label'), finding('axe-image-alt')];
const keysOf = (audit: Audit) => pageAt(audit, first!.url)!.findings.map(({ key }) => key);

test('puts what axe-core found beside what we found, in place of what it found before', () => {
  const before = keysOf(sampleAudit);
  const once = withAxeCheck(sampleAudit, first!.id, check, found);
  expect(Audit.parse(once)).toEqual(once);
  expect(keysOf(once)).toEqual([...before, 'axe-label:a:0', 'axe-image-alt:a:0']);
  expect(pageAt(once, first!.url)!.axe).toEqual(check);
  const again = withAxeCheck(once, first!.id, check, [finding('axe-label', 1)]);
  expect(keysOf(again)).toEqual([...before, 'axe-label:a:1']);
});

test('keeps what axe-core found by rules that were not run to their end this time', () => {
  const once = withAxeCheck(sampleAudit, first!.id, check, found);
  const left = { ...check, left: ['axe-label'] };
  const again = withAxeCheck(once, first!.id, left, [finding('axe-label', 1), finding('axe-label')]);
  expect(keysOf(again).filter((key) => key.startsWith('axe'))).toEqual(['axe-label:a:1', 'axe-label:a:0']);
});

test('keeps what axe-core found, and decisions on it, when the page is read again', () => {
  const decided = withDecision(
    withAxeCheck(sampleAudit, first!.id, check, found),
    first!.id,
    ['axe-label:a:0'],
    { choice: 'ask', decidedAt: now },
    now,
  );
  const read = withPage(decided, newId, { ...reviewed, url: first!.url });
  expect(keysOf(read)).toEqual(['axe-label:a:0', 'axe-image-alt:a:0']);
  expect(pageAt(read, first!.url)!.axe).toEqual(check);
  expect(pageAt(read, first!.url)!.decisions).toHaveProperty('axe-label:a:0');
});

test('has no more findings than a page can have, and drops none of axe-core for ours', () => {
  const many = Array.from({ length: 2_000 }, (_, nth) => finding('long-sentences', nth));
  const checked = withAxeCheck(sampleAudit, first!.id, check, found);
  const read = withPage(checked, newId, { ...reviewed, url: first!.url, findings: many });
  expect(Audit.parse(read)).toEqual(read);
  expect(keysOf(read)).toHaveLength(2_000);
  expect(keysOf(read).slice(-2)).toEqual(['axe-label:a:0', 'axe-image-alt:a:0']);
});
