import { describe, expect, test } from 'vitest';
import { lostNote, reportOf, sampleAudit } from '../../tests/sample-audit.ts';
import { sampleWords } from '../../tests/sample-words.ts';
import type { Audit, AuditedPage, Conversation } from '../audit/audit.ts';
import { newAudit } from '../audit/change-audit.ts';
import { encodeResult } from '../star/result-code.ts';
import { previewOf } from './preview.ts';
import type { Report } from './report.ts';

const empty = newAudit(sampleAudit.id, ' ', '2026-05-20T12:00:00.000Z');
const report = reportOf(sampleAudit, 'en');

const withFirstPage = (changes: Partial<AuditedPage>): Audit => ({
  ...sampleAudit,
  pages: sampleAudit.pages.map((page, at) => (at === 0 ? { ...page, ...changes } : page)),
});

const withConversation = (changes: Partial<Conversation>): Audit => ({
  ...sampleAudit,
  conversations: [{ ...sampleAudit.conversations[0]!, ...changes }],
});

const placesOf = ({ pages }: Report, rule: string) =>
  pages[0]!.prompts.find((prompt) => prompt.rule === rule)?.places ?? [];

test('says something useful of a review with nothing in it', () => {
  const { title, short, star, pages, conversations, changes, toAsk, causes } = reportOf(empty, 'en');
  expect(title).toBe('Review of a service');
  expect(short).toEqual([
    'No page has been looked at yet.',
    'Nobody has been asked yet. The questions in this report are ready to use.',
    '2 questions are still to be asked.',
  ]);
  expect(star).toEqual({
    paragraphs: ['There is no self-check of this service yet.'],
    table: null,
    picture: null,
  });
  expect([pages, conversations, changes, causes]).toEqual([[], [], [], []]);
  expect(toAsk.map(({ about }) => about)).toEqual(['Always worth asking', 'Always worth asking']);
});

test('makes the point in three lines, and one for each business case', () => {
  expect(report.short).toEqual([
    'This review looked at 3 pages. It found 3 questions to ask people.',
    'There were 2 conversations. 8 people took part. 1 change came of it.',
    '2 questions are still to be asked. 1 place has no decision yet.',
    'There were 2 walk-throughs. 1 person stopped before the end. 1 person would have phoned.',
    'Paying for care: We estimate a net saving of £1,230 to £68,600 (best figure: £17,100) a year, after web visits and running costs.',
  ]);
});

test('counts in Welsh as Welsh counts', () => {
  const one = reportOf({ ...empty, pages: sampleAudit.pages.slice(0, 1) }, 'cy').short[0];
  const two = reportOf({ ...empty, pages: sampleAudit.pages.slice(0, 2) }, 'cy').short[0];
  expect([one, two]).toEqual([
    'Edrychodd yr adolygiad hwn ar 1 dudalen. Mae ynddo 2 gwestiwn i’w gofyn i bobl.',
    'Edrychodd yr adolygiad hwn ar 2 dudalen. Mae ynddo 3 chwestiwn i’w gofyn i bobl.',
  ]);
});

describe('prompts', () => {
  test('stand in the order of the rules, with what is retired at the end', () => {
    expect(report.pages[0]!.prompts.map(({ rule }) => rule)).toEqual([
      'phone-number-first',
      'long-sentences',
      'faded-buttons',
    ]);
  });

  test('that are retired keep what was found and decided, and say so', () => {
    expect(report.pages[0]!.prompts.at(-1)).toEqual({
      rule: 'faded-buttons',
      title: 'A prompt that is no longer asked: faded-buttons',
      question: null,
      why: 'This prompt (faded-buttons) is no longer asked. What was found and decided is kept here.',
      places: [
        {
          evidence: null,
          quote: 'Apply',
          decision: 'Does not matter here (4 March 2026)',
          choice: 'not-here',
          reason: 'The button is as strong as it can be.\nWe tried it with five people.',
          decidedOn: '2026-03-04',
          gone: false,
        },
      ],
    });
    expect(report.causes.at(-1)).toEqual({ name: 'Prompts that are no longer asked', count: 1 });
  });

  test('keep a decision on what is gone from the page', () => {
    expect(placesOf(report, 'long-sentences').map(({ gone, choice }) => [gone, choice])).toEqual([
      [false, 'fix'],
      [false, null],
      [true, 'fix'],
    ]);
  });

  test('take no words from a prototype', () => {
    const audit = withFirstPage({
      findings: [{ key: 'constructor:1:0', rule: 'constructor', anchor: null, evidence: {} }],
      decisions: {},
    });
    const [prompt] = reportOf(audit, 'en').pages[0]!.prompts;
    expect(prompt!.question).toBeNull();
    expect(prompt!.title).toContain('constructor');
  });

  test('fill what the page says into the evidence once only', () => {
    const audit = withFirstPage({
      findings: [
        {
          key: 'phone-number-first:1x:0',
          rule: 'phone-number-first',
          anchor: null,
          evidence: { quote: '{quote} $& {n}' },
        },
      ],
    });
    expect(placesOf(reportOf(audit, 'en'), 'phone-number-first')[0]!.evidence).toBe(
      'The phone number “{quote} $& {n}” comes before any answer.',
    );
  });

  test('count under their first cause, most first, once on each page', () => {
    expect(report.causes).toEqual([
      { name: 'Could not find it', count: 1 },
      { name: 'Did not understand it', count: 1 },
      { name: 'What happens next', count: 1 },
      { name: 'Prompts that are no longer asked', count: 1 },
    ]);
  });
});

test('marks notes whose place is gone, as far as that is known', () => {
  const lost = (of: Report) => of.pages.flatMap(({ notes }) => notes.map((note) => note.lost));
  expect(lost(report)).toEqual([false, true, false]);
  expect(lost(reportOf(sampleAudit, 'en', { lostNotes: new Set() }))).toEqual([false, false, false]);
  expect(sampleAudit.pages[0]!.notes[1]!.id).toBe(lostNote);
});

describe('what is left to ask', () => {
  const left = (audit: Audit) => reportOf(audit, 'en').toAsk.map(({ question }) => question);
  const { prompts, questions } = sampleWords.en;
  const phone = prompts['phone-number-first']!.question;

  test('leaves out what was asked about the page or the whole journey', () => {
    expect(left(sampleAudit)).not.toContain(phone);
    expect(left(withConversation({ pageId: null }))).not.toContain(phone);
  });

  test('keeps what was asked about another page', () => {
    expect(left(withConversation({ pageId: sampleAudit.pages[1]!.id }))).toContain(phone);
  });

  test('asks only what was decided to be asked, and the two open questions until they were', () => {
    expect(left({ ...sampleAudit, conversations: [] })).toEqual([
      phone,
      prompts['missing-timescale']!.question,
      questions['came-for'],
      questions['did-next'],
    ]);
  });
});

describe('what changed', () => {
  test('is what people brought about, and what was to be fixed and is gone', () => {
    expect(report.changes).toEqual([
      {
        text: 'Costs now come before the number.',
        after: 'After the conversation of 10 April 2026 with: carers',
      },
      { text: 'No longer found on “Adult social care”: Long sentences', after: null },
    ]);
  });
});

describe('the star', () => {
  const set = { version: 1, mode: 'quick', voice: 'team', answers: { CC1: 3, CD1: 1, MAP1: 0 } } as const;

  test('compares with an earlier self-check of the same kind, and says what cannot be read', () => {
    expect(report.star.table!.head.at(-1)).toBe('Since 2 March 2026');
    expect(report.star.paragraphs.at(-1)).toContain('1 January 2026');
  });

  test('shows no numbers of a quick check, and compares it with no full one', () => {
    const checks = [...sampleAudit.checks, { code: encodeResult(set), takenOn: '2026-05-19' }];
    const { table, paragraphs } = reportOf({ ...sampleAudit, checks }, 'en').star;
    expect(table!.head).toEqual(['Part of the star', 'How far']);
    expect(table!.rows[0]).toEqual(['Co-commission', 'Everyday']);
    expect(paragraphs.join(' ')).toContain('one question for each part');
  });

  test('is a table only where nobody draws it', () => {
    const { star } = reportOf({ ...sampleAudit }, 'en', { drawStar: () => null as never });
    expect(star.picture).toBeNull();
    expect(star.table!.rows).toHaveLength(9);
  });
});

describe('the preview', () => {
  test('names every address, text of a page and note that a report will hold', () => {
    const lines = previewOf(report, 'html');
    expect(lines.map(({ text }) => text)).toEqual([
      'The addresses and titles of 3 pages',
      '8 pieces of text from the pages',
      '5 decisions',
      '3 notes',
      '2 conversations: what kind of people, how many, and what they said',
      '2 walk-throughs: what kind of person, what they did and said',
      '1 earlier review of a page',
      '3 self-checks of the service',
      '1 business case, with its sources',
      '8 contacts in callers’ words',
    ]);
    const written = JSON.stringify([report.pages, report.comparisons]);
    for (const { items } of lines.slice(0, 2)) {
      for (const item of items) expect(written).toContain(JSON.stringify(item.split(' – ')[0]).slice(1, -1));
    }
  });

  test('says of JSON that it also holds where things are', () => {
    expect(previewOf(report, 'json').at(-1)!.text).toContain('Where things are on each page');
  });

  test('of nothing is nothing', () => {
    expect(previewOf(reportOf(empty, 'en'), 'json')).toEqual([]);
  });
});
