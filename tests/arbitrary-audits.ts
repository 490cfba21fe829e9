import * as fc from 'fast-check';
import { auditVersion, choices, pageKinds, phoneAnswers, type Audit } from '../core/audit/audit.ts';
import { openQuestions } from '../core/prompts/open-questions.ts';
import { anyCase } from './arbitrary-cases.ts';
import { anySet } from './arbitrary-answers.ts';
import { encodeResult } from '../core/star/result-code.ts';

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });

const moment = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const day = moment.map((each) => each.slice(0, 10));

const key = fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).filter((each) => each !== '__proto__');

const some = <Item>(item: fc.Arbitrary<Item>, maxLength = 3) => fc.array(item, { maxLength });

const byId = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>, maxLength = 3) =>
  fc.uniqueArray(item, { maxLength, selector: ({ id }) => id });

const digest = fc.stringMatching(/^[0-9a-z]{1,7}$/);

const hundredths = fc.integer({ min: 0, max: 100 });

const selector = fc.oneof(
  fc.record({ type: fc.constant('id' as const), id: text(30) }),
  fc.record({ type: fc.constant('css' as const), css: text(30) }),
  fc.record({
    type: fc.constant('quote' as const),
    exact: text(30),
    prefix: text(10),
    suffix: text(10),
    digest,
    key: digest,
  }),
  fc.record({
    type: fc.constant('surroundings' as const),
    landmark: text(20),
    heading: text(20),
    part: text(20),
    key: digest,
    position: fc.integer({ min: 0, max: 1_000 }),
  }),
  fc.record({
    type: fc.constant('look-alikes' as const),
    same: fc.integer({ min: 0, max: 1_000_000 }),
    nearest: hundredths,
    told: some(fc.record({ by: fc.constantFrom('tag' as const, 'href' as const), alike: hundredths })),
    keys: some(digest),
  }),
  fc.record({ type: fc.constant('words' as const), exact: text(30), prefix: text(10), suffix: text(10) }),
  fc.record({
    type: fc.constant('element' as const),
    tag: text(10),
    attributes: some(fc.record({ name: text(10), value: text(20) })),
    name: text(20),
  }),
);

const anchor = fc.option(fc.record({ selectors: some(selector) }));

const finding = fc.record({
  key,
  rule: key,
  anchor,
  evidence: fc.record(
    {
      quote: text(40),
      values: fc.dictionary(key, fc.oneof(text(10), fc.double({ noNaN: true, noDefaultInfinity: true })), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
});

const decision = fc.record(
  { choice: fc.constantFrom(...choices), reason: text(40), decidedAt: moment },
  { requiredKeys: ['choice', 'decidedAt'], noNullPrototype: true },
);

const note = fc.record({
  id: fc.uuid(),
  anchor,
  quote: text(40),
  text: text(60),
  writtenAt: moment,
  changedAt: moment,
});

const axe = fc.record({ version: text(10), checkedAt: moment, left: some(text(20)) });

const reading = fc.record(
  { readAt: moment, findings: some(finding), axe },
  { requiredKeys: ['readAt', 'findings'], noNullPrototype: true },
);

const walkThrough = (pageIds: readonly string[]) =>
  fc.record({
    id: fc.uuid(),
    who: text(20),
    task: text(40),
    start: text(40),
    steps: some(fc.record({ pageId: fc.constantFrom(null, ...pageIds), did: text(40) })),
    stopped: fc.option(text(40)),
    wouldPhone: fc.constantFrom(...phoneAnswers),
    words: text(60),
    heldOn: day,
  });

const page = fc.record(
  {
    id: fc.uuid(),
    url: fc.oneof(fc.webUrl(), text(30)),
    title: text(40),
    lang: fc.constantFrom('en', 'cy', '', 'x'),
    readAt: moment,
    findings: some(finding),
    decisions: fc.dictionary(key, decision, { maxKeys: 3, noNullPrototype: true }),
    notes: byId(note, 2),
    axe,
    name: text(20),
    kind: fc.constantFrom(...pageKinds),
    previous: reading,
    earlier: some(reading, 2),
  },
  {
    requiredKeys: ['id', 'url', 'title', 'lang', 'readAt', 'findings', 'decisions', 'notes'],
    noNullPrototype: true,
  },
);

/** Any audit that the schema allows: its texts hold any character, halves of characters included. */
export const anyAudit: fc.Arbitrary<Audit> = byId(page).chain((pages) =>
  fc.record({
    version: fc.constant(auditVersion),
    id: fc.uuid(),
    name: text(40),
    startedAt: moment,
    changedAt: moment,
    audience: text(40),
    purpose: text(40),
    pages: fc.constant(pages),
    walkThroughs: byId(walkThrough(pages.map(({ id }) => id)), 2),
    conversations: byId(
      fc.record({
        id: fc.uuid(),
        prompt: fc.oneof(fc.constantFrom(...openQuestions), key),
        pageId: fc.constantFrom(null, ...pages.map(({ id }) => id)),
        who: text(20),
        howMany: fc.integer({ min: 1, max: 10_000 }),
        said: text(60),
        changed: text(60),
        heldOn: day,
      }),
    ),
    checks: some(fc.record({ code: fc.oneof(anySet.map(encodeResult), text(20)), takenOn: day })),
    businessCases: byId(anyCase(pages.map(({ id }) => id)), 2),
  }),
);
