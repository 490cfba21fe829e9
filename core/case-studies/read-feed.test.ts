import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { feedLimits, readFeed, readFeedText } from './read-feed.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const example = readme.match(/```json\n([\s\S]*?)```/)![1]!;
const good = JSON.parse(example).cases[0];
const feed = (...changes: object[]) => ({
  version: 1,
  cases: changes.map((change) => ({ ...good, ...change })),
});
const figure = (change: object) => ({ figures: [{ ...good.figures[0], ...change }] });

/** The problems of a feed that must have some. */
function problems(value: unknown) {
  const reading = readFeed(value);
  if (reading.ok) throw new Error('This feed should have had problems.');
  return reading.problems;
}
const messages = (value: unknown) => problems(value).map(({ message }) => message);

afterEach(() => expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false));

describe('a good feed', () => {
  test('is read as the README shows it, with or without its version, with or without a byte order mark', () => {
    expect(readFeedText(example)).toMatchObject({ ok: true, cases: [{ id: 'park-redesign' }] });
    expect(readFeedText(`\uFEFF${example}`).ok).toBe(true);
    expect(readFeed([good]).ok).toBe(true);
  });
  test('may be empty', () => expect(readFeed(feed())).toEqual({ ok: true, cases: [] }));
  test('keeps markup as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)> {{x}} ${y} </script>';
    expect(readFeed(feed({ title }))).toMatchObject({ ok: true, cases: [{ title }] });
  });
  test('has the spaces at the ends of its texts taken off', () =>
    expect(readFeed(feed({ title: '  A\n  park ' }))).toMatchObject({
      ok: true,
      cases: [{ title: 'A park' }],
    }));
  test('may hold as many cases as the limit', () => {
    const cases = Array.from({ length: feedLimits.cases }, (_, at) => ({ ...good, id: `case-${at}` }));
    expect(readFeed(cases).ok).toBe(true);
  });
});

describe('a problem says which case, which field, what was expected and what was found', () => {
  test('in the fields of an object and in one sentence', () => {
    expect(problems(feed(figure({ source: 'javascript:alert(1)' })))).toEqual([
      {
        case: 'park-redesign',
        field: 'figures[0].source',
        expected: 'a whole web address that begins with https:// and has no user name in it',
        found: 'the text “javascript:alert(1)”',
        message:
          'Case “park-redesign”: figures[0].source should be a whole web address that begins with https:// and has no user name in it, but it is the text “javascript:alert(1)”.',
      },
    ]);
  });
  test.each([
    [
      { title: undefined },
      'Case “park-redesign”: title is missing. It should be text of 1 to 120 characters.',
    ],
    [
      { title: ' ' },
      'Case “park-redesign”: title should be text of 1 to 120 characters, but it is empty text.',
    ],
    [
      { title: 7 },
      'Case “park-redesign”: title should be text of 1 to 120 characters, but it is the number 7.',
    ],
    [
      { id: undefined, title: 'A park', problem: null },
      'Case “A park”: problem should be text of 1 to 240 characters, but it is null.',
    ],
    [{ id: 4, title: [], evidence: '2' }, 'Case 1: evidence should be 1, 2, 3 or 4, but it is the text “2”.'],
    [{ evidence: 5 }, 'Case “park-redesign”: evidence should be 1, 2, 3 or 4, but it is the number 5.'],
    [
      { approaches: ['co-design', 'codesign'] },
      'Case “park-redesign”: approaches[1] should be one of "co-commission", "co-design", "co-deliver", "co-assess", but it is the text “codesign”.',
    ],
    [
      { approaches: [] },
      'Case “park-redesign”: approaches should be a list of 1 to 4, but it is an empty list.',
    ],
    [
      { checked: '2026-02-30' },
      'Case “park-redesign”: checked should be a day that exists, written like "2026-03-01", but it is the text “2026-02-30”.',
    ],
    [
      { titel: 'x' },
      'Case “park-redesign”: titel should be left out, but it is a field that is not known here. Take it out, or check how it is spelled.',
    ],
    [
      { years: { from: 2024, to: 2023 } },
      'Case “park-redesign”: years.to should be the same year as "from" or a later one, but it is the number 2023.',
    ],
    [
      { figures: [] },
      'Case “park-redesign”: caution is missing. It should be a sentence that says that no figures were published, as the case has none.',
    ],
    [
      figure({ value: '35' }),
      'Case “park-redesign”: figures[0].value should be a number that is not below 0, without quotation marks, but it is the text “35”.',
    ],
    [
      figure({ valueTo: 20 }),
      'Case “park-redesign”: figures[0].valueTo should be more than "value": it is the upper end of a range, but it is the number 20.',
    ],
    [
      figure({ span: undefined }),
      'Case “park-redesign”: figures[0].span is missing. It should be text of 1 to 120 characters.',
    ],
  ])('%o', (change, message) => expect(messages(feed(change))).toContain(message));

  test('and the cases that are right are handed over all the same', () => {
    expect(readFeed(feed({}, { id: 'two', title: null }))).toMatchObject({
      ok: false,
      more: 0,
      cases: [{ id: 'park-redesign' }],
    });
  });
  test('also where two cases have one id', () =>
    expect(messages(feed({}, {}))).toEqual([
      'Case 2: id should be a name that no other case in the feed has, but it is the text “park-redesign” again.',
    ]));
  test('for at most 20 problems, with a count of the rest', () => {
    const reading = readFeed(Array.from({ length: 30 }, () => null));
    expect(reading).toMatchObject({ ok: false, more: 10, problems: { length: 20 } });
    expect(messages([null])).toEqual([
      'Case 1 should be a case: { "id": …, "title": …, … }, but it is null.',
    ]);
  });
});

describe('an address', () => {
  test.each([
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.invalid/x',
    'https://council.example@evil.invalid/',
    'https://user:secret@evil.invalid/',
    'blob:x',
    'file:///etc/passwd',
    'http://council.example/',
    '\\\\evil.invalid\\x',
    'https:\\\\evil.invalid',
    'https:evil.invalid',
    'https:///evil.invalid',
    ' https://council.example/',
    'https://council.example/"onerror="x',
    'https://',
    'https://a b/',
    'park.jpg',
    '',
    'https://[',
    'https://council.example/\u0000',
    `https://council.example/${'x'.repeat(1000)}`,
  ])('is refused when it is %j', (url) => {
    expect(readFeed(feed({ sources: [{ title: 'x', url }] })).ok).toBe(false);
    expect(readFeed(feed({ image: { src: url, alt: 'x' } })).ok).toBe(false);
    expect(readFeed(feed(figure({ source: url }))).ok).toBe(false);
  });
});

describe('a feed as a whole', () => {
  test.each([
    [
      null,
      'The case study feed should be a list of cases, or { "version": 1, "cases": […] }, but it is null.',
    ],
    [
      'x',
      'The case study feed should be a list of cases, or { "version": 1, "cases": […] }, but it is the text “x”.',
    ],
    [
      undefined,
      'The case study feed is missing. It should be a list of cases, or { "version": 1, "cases": […] }.',
    ],
    [{ version: 2, cases: [] }, 'The case study feed: version should be 1, but it is the number 2.'],
    [{ version: 1 }, 'The case study feed: cases is missing. It should be a list of cases.'],
    [
      { version: 1, items: [], cases: [] },
      'The case study feed: items should be left out, but it is a field that is not known here. Take it out, or check how it is spelled.',
    ],
    [
      Array.from({ length: 501 }, () => good),
      'The case study feed: cases should be a list of at most 500 cases, but it is a list of 501.',
    ],
    [Array(1e9), 'The case study feed should be at most 200,000 values in all, but it is larger.'],
  ])('%#', (value, message) => expect(messages(value)).toContain(message));

  test('is refused when it is too deep, goes round in a circle, or cannot be looked into', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(messages(deep)[0]).toMatch(/10 levels deep/);
    const round: Record<string, unknown> = { ...good };
    round['title'] = round;
    expect(messages([round])[0]).toMatch(/10 levels deep/);
    const wide: unknown[] = [];
    for (let at = 0; at < 50; at += 1) wide.push(wide);
    expect(readFeed(wide).ok).toBe(false);
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(messages([trap])[0]).toMatch(/cannot be read/);
  });

  test('changes no prototype', () => {
    const text = (inside: string) => `{"version":1,"cases":[{${inside}"id":"x"}]}`;
    expect(readFeedText(text('"__proto__":{"polluted":1},')).ok).toBe(false);
    expect(readFeedText(text('"constructor":{"prototype":{"polluted":1}},')).ok).toBe(false);
    expect(readFeedText('{"__proto__":{"version":1,"cases":[]}}').ok).toBe(false);
    const inherited = Object.create({ version: 1, cases: [good] }) as object;
    expect(readFeed(inherited).ok).toBe(false);
  });

  test('does not run what a value brings along', () => {
    const called: string[] = [];
    const lit = {
      strings: ['<b>'],
      values: [],
      toString: () => called.push('toString'),
      valueOf: () => called.push('valueOf'),
    };
    expect(readFeed(feed({ title: lit, id: lit })).ok).toBe(false);
    expect(called).toEqual([]);
  });
});

describe('the text of a feed', () => {
  const message = (text: string) => {
    const reading = readFeedText(text);
    return reading.ok ? '' : reading.problems[0]!.message;
  };
  test('that is broken is told with line and column', () => {
    expect(message('{"version": 1,\n "cases": [}')).toBe(
      'The case study feed should be JSON, but it is broken at line 2, column 12: a value or ] should stand there, not the character }.',
    );
    expect(message(example.slice(0, 100))).toMatch(/line \d+, column \d+.*cut off/);
  });
  test('that is no JSON at all is told in words', () => {
    expect(message('')).toBe('The case study feed should be JSON, but it is empty.');
    expect(message('<!doctype html><p>Not found')).toMatch(/it is a web page\. Check the address/);
  });
  test('that is too long is not read', () =>
    expect(message(' '.repeat(feedLimits.characters + 1))).toMatch(
      /at most 2,000,000 characters long, but it is 2,000,001/,
    ));
  test('that is nested a million deep is refused', () => expect(message('['.repeat(1_000_000))).not.toBe(''));
});

test('reads anything without throwing, and says something of all that it refuses', () => {
  const odd = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withTypedArray: true,
    withSparseArray: true,
  });
  const fields = fc.constantFrom(...Object.keys(good));
  const spoilt = fc.tuple(fields, odd).map(([field, value]) => [{ ...good, [field]: value }]);
  fc.assert(
    fc.property(fc.oneof(odd, spoilt, fc.record({ version: odd, cases: odd })), (value) => {
      const reading = readFeed(value);
      if (reading.ok) return;
      expect(reading.problems.length).toBeGreaterThan(0);
      for (const problem of reading.problems) expect(problem.message.length).toBeLessThan(900);
    }),
    { numRuns: 1000 },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readFeedText(text) !== undefined));
});
