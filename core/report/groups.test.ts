import { describe, expect, test } from 'vitest';
import { reportOf, sampleAudit } from '../../tests/sample-audit.ts';
import { releasesOf, withPeople, emptyCollection, type HandedIn } from '../groups/collection.ts';
import { summarise, type GroupSummary } from '../groups/summary.ts';
import { locales } from '../i18n/locale.ts';
import type { Answer, AnswerSet } from '../star/answers.ts';
import { encodeResult } from '../star/result-code.ts';
import { statementsOf, type StatementId } from '../star/statements.ts';
import { formats } from './formats.ts';
import { previewOf } from './preview.ts';

/** People who all see the same, but for the one answer on which they differ. */
const people = (audience: HandedIn['audience'], answer: Answer, many = 5, round = '2026-05-01'): HandedIn[] =>
  Array.from({ length: many }, (_, nth) => {
    const answers: Partial<Record<StatementId, Answer>> = {};
    for (const { id } of statementsOf('quick')) answers[id] = id === 'GRO1' ? 'not-sure' : answer;
    answers.CA1 = (nth % 5) as Answer;
    const set: AnswerSet = { version: 1, mode: 'quick', voice: 'team', answers };
    return { audience, round, set, code: encodeResult(set) };
  });

const groupsOf = (...handedIn: readonly HandedIn[]): readonly GroupSummary[] =>
  releasesOf(withPeople(emptyCollection, handedIn).collection, 5).flatMap(({ group, release }) => {
    const summed = summarise(group, release);
    return summed.ok ? [summed.summary] : [];
  });

const groups = groupsOf(
  ...people('frontline-staff', 3),
  ...people('politicians', 1),
  ...people('communities', 0, 4),
);
const report = reportOf(sampleAudit, 'en', { groups });

test('has no section where nobody put groups into it', () => {
  expect(reportOf(sampleAudit, 'en').groups).toEqual([]);
  for (const { write } of formats) expect(write(reportOf(sampleAudit, 'en'))).not.toContain('Who sees what');
});

test('says where views differ, what nobody is sure of, and what comes next', () => {
  const [only, ...others] = report.groups;
  expect(others).toEqual([]);
  expect(only!.heading).toBe('1 May 2026, Quick check');
  expect(only!.paragraphs[0]).toBe(
    'The widest gap is in “Co-commission”. Councillors and politicians: “First steps”. Frontline staff: “Everyday”.',
  );
  expect(only!.paragraphs).toContain(
    'Begin here: it is the first step of the path that a group sees below halfway. Councillors and politicians see least of it.',
  );
  expect(only!.lists.map(({ heading, items }) => [heading, items.length])).toEqual([
    ['Where views differ', 5],
    ['What people are not sure about', 2],
  ]);
  expect(only!.lists[1]!.items[0]).toMatch(/^“.+” Frontline staff: at least 10 in 10 are not sure\.$/);
});

test('has a row for each part and a column for each group that may be shown', () => {
  const { table } = report.groups[0]!;
  expect(table.head).toEqual([
    'Part of the star',
    'A. Frontline staff: 5 people',
    'B. Councillors and politicians: 5 people',
    'How far apart',
  ]);
  expect(table.rows).toHaveLength(9);
  expect(table.rows[0]).toEqual([
    'Co-commission',
    'Everyday. Where most are: Everyday.',
    'First steps. Where most are: First steps.',
    'Wide gap',
  ]);
  expect(table.rows.at(-1)).toEqual([
    'Grow it!',
    'Not enough answers',
    'Not enough answers',
    'Not enough answers',
  ]);
  expect(JSON.stringify(report.groups), 'four people are nobody').not.toContain('Communities');
});

test('sets an earlier round of the same group beside it', () => {
  const [latest, earlier] = reportOf(sampleAudit, 'en', {
    groups: groupsOf(...people('frontline-staff', 3), ...people('frontline-staff', 1, 5, '2025-05-01')),
  }).groups;
  expect(latest!.lists.at(-1)!.heading).toBe('What changed: Frontline staff, from 1 May 2025 to 1 May 2026');
  expect(latest!.lists.at(-1)!.items[0]).toBe('Co-commission: Happens more often');
  expect(earlier!.heading).toBe('1 May 2025, Quick check');
});

test('is named before it is saved, but not for the file that has only what is kept', () => {
  const lines = (id: 'html' | 'json') => previewOf(report, id).map(({ text }) => text);
  const line = 'What groups of people see of the service, and how many they are';
  expect(lines('html')).toContain(line);
  expect(lines('json')).not.toContain(line);
});

describe.each(locales)('in %s', (locale) => {
  const words = { en: 'Who sees what', cy: 'Pwy sy’n gweld beth' }[locale];
  test.each(formats)('$id tells of it', ({ id, write }) => {
    const text = write(reportOf(sampleAudit, locale, { groups }));
    if (id === 'json') expect(text).not.toContain('frontline-staff');
    else expect(text).toContain(words);
    expect(text).not.toMatch(/\{\w+\}(?!\))|undefined|\[object/);
    for (const { code } of people('frontline-staff', 3)) expect(text).not.toContain(code);
  });
});
