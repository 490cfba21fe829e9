import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/prompts/finding';
import { isLong, recordFigure } from '../../tests/hostile-figures.ts';
import { compareReadings, compareReviews, isSameReading } from './compare-reviews.ts';

type Selectors = NonNullable<Finding['anchor']>['selectors'];

const finding = (rule: string, quote: string, nth = 0, selectors: Selectors | null = null): Finding => ({
  key: `${rule}:${quote}:${nth}`,
  rule,
  anchor: selectors && { selectors },
  evidence: { quote },
});

const text = (key: string): Selectors[number] => ({
  type: 'quote',
  exact: 'A sentence.',
  prefix: '',
  suffix: '',
  digest: key,
  key,
});

const changesOf = (before: readonly Finding[], after: readonly Finding[]) =>
  compareReviews(before, after).map(({ rule, change, places }) => [
    rule,
    change,
    ...places.map((place) => [place.before?.key ?? null, place.after?.key ?? null]),
  ]);

describe('two reviews of a page', () => {
  test('show what went, what stayed and what is new', () => {
    const before = [finding('phone-number-first', '01632'), finding('long-sentences', 'a')];
    const after = [finding('long-sentences', 'a'), finding('missing-cost', 'help')];
    expect(changesOf(before, after)).toEqual([
      ['phone-number-first', 'gone', ['phone-number-first:01632:0', null]],
      ['long-sentences', 'stayed', ['long-sentences:a:0', 'long-sentences:a:0']],
      ['missing-cost', 'new', [null, 'missing-cost:help:0']],
    ]);
  });

  test('know a place by its text or by its id, where the words that are quoted are others', () => {
    const byText = changesOf(
      [finding('old-dates', 'May', 0, [text('x1')])],
      [finding('old-dates', 'June', 0, [text('x1')])],
    );
    expect(byText).toEqual([['old-dates', 'stayed', ['old-dates:May:0', 'old-dates:June:0']]]);
    const byId = changesOf(
      [finding('long-sentences', 'a', 0, [{ type: 'id', id: 'costs' }, text('x1')])],
      [finding('long-sentences', 'b', 0, [{ type: 'id', id: 'costs' }, text('x2')])],
    );
    expect(byId).toEqual([['long-sentences', 'stayed', ['long-sentences:a:0', 'long-sentences:b:0']]]);
  });

  test('take the words before the id: another sentence in the same place is not the one that moved', () => {
    const here: Selectors = [{ type: 'id', id: 'costs' }];
    const places = changesOf(
      [finding('long-sentences', 'a', 0, here)],
      [finding('long-sentences', 'b', 0, here), finding('long-sentences', 'a')],
    );
    expect(places).toEqual([
      [
        'long-sentences',
        'stayed',
        ['long-sentences:a:0', 'long-sentences:a:0'],
        [null, 'long-sentences:b:0'],
      ],
    ]);
  });

  test('match no place by a text that is empty, nor across rules', () => {
    const blank: Selectors = [{ ...text('0'), exact: ' ' } as Selectors[number]];
    expect(
      changesOf([finding('a', '1', 0, blank)], [finding('a', '2', 0, blank), finding('b', '1')]),
    ).toEqual([
      ['a', 'stayed', ['a:1:0', null], [null, 'a:2:0']],
      ['b', 'new', [null, 'b:1:0']],
    ]);
  });

  test('of nothing are nothing', () => expect(compareReviews([], [])).toEqual([]));
});

describe('whatever was found', () => {
  const some = fc.array(
    fc
      .record({
        rule: fc.constantFrom('a', 'b', 'constructor'),
        quote: fc.constantFrom('x', 'y', '__proto__', ''),
        nth: fc.nat(2),
        id: fc.option(fc.constantFrom('p', 'q')),
        key: fc.option(fc.constantFrom('k1', 'k2')),
      })
      .map(({ rule, quote, nth, id, key }) =>
        finding(rule, quote, nth, [
          ...(id === null ? [] : [{ type: 'id' as const, id }]),
          ...(key === null ? [] : [text(key)]),
        ]),
      ),
    { maxLength: 8 },
  );

  const check = (holds: (before: readonly Finding[], after: readonly Finding[]) => void) => {
    const runs = isLong ? 20_000 : 1_000;
    fc.assert(fc.property(some, some, holds), { numRuns: runs });
    recordFigure('comparisons of reviews', runs, 0);
  };

  const placesOf = (before: readonly Finding[], after: readonly Finding[]) =>
    compareReviews(before, after).flatMap(({ places }) => places);

  test('each finding of both reviews is there once, and none is made up', () =>
    check((before, after) => {
      const places = placesOf(before, after);
      const here = (side: 'before' | 'after') =>
        places.flatMap((place) => (place[side] === null ? [] : [place[side]]));
      expect(new Set(here('before'))).toEqual(new Set(before));
      expect(new Set(here('after'))).toEqual(new Set(after));
      expect(here('before')).toHaveLength(before.length);
      expect(here('after')).toHaveLength(after.length);
      expect(places.every((place) => place.before !== null || place.after !== null)).toBe(true);
    }));

  test('nothing goes and nothing is new between a review and itself', () =>
    check((before) => {
      const places = placesOf(before, before);
      expect(places.every((place) => place.before !== null && place.after !== null)).toBe(true);
    }));

  test('the other way round, what went is new and as many places stayed', () =>
    check((before, after) => {
      const turned = { gone: 'new', stayed: 'stayed', new: 'gone' } as const;
      const there = compareReviews(before, after).map(({ rule, change }) => [rule, turned[change]]);
      const back = compareReviews(after, before).map(({ rule, change }) => [rule, change]);
      expect(new Map(back as [string, string][])).toEqual(new Map(there as [string, string][]));
    }));

  test('a prompt has one change only, and it fits its places', () =>
    check((before, after) => {
      const compared = compareReviews(before, after);
      expect(new Set(compared.map(({ rule }) => rule)).size).toBe(compared.length);
      for (const { change, places } of compared) {
        expect(places.some((place) => place.before !== null)).toBe(change !== 'new');
        expect(places.some((place) => place.after !== null)).toBe(change !== 'gone');
      }
    }));
});

describe('two readings', () => {
  const at = (checkedAt: string, left: string[] = []) => ({ version: '4.14.1', checkedAt, left });
  const [one, two] = ['2026-03-01T10:00:00Z', '2026-04-01T10:00:00Z'];
  const label = finding('axe-label', 'x');

  test('are compared without the rules that are turned off', () => {
    const before = { readAt: one, findings: [finding('long-sentences', 'a'), finding('missing-cost', 'b')] };
    const after = { readAt: two, findings: [] };
    const rules = compareReadings(before, after, new Set(['missing-cost'])).map(({ rule }) => rule);
    expect(rules).toEqual(['long-sentences']);
  });

  test('compare what axe-core found only where it has checked both times, and to the end', () => {
    const rulesOf = (first?: ReturnType<typeof at>, second?: ReturnType<typeof at>) =>
      compareReadings(
        { readAt: one, findings: [label], ...(first && { axe: first }) },
        { readAt: two, findings: [], ...(second && { axe: second }) },
      ).map(({ rule }) => rule);
    expect(rulesOf(at(one), at(two))).toEqual(['axe-label']);
    expect(rulesOf(at(one), at(one))).toEqual([]);
    expect(rulesOf(at(one))).toEqual([]);
    expect(rulesOf(at(one), at(two, ['axe-label']))).toEqual([]);
  });

  test('are the same where the same was found, however many times', () => {
    const reading = { readAt: one, findings: [finding('long-sentences', 'a')] };
    expect(isSameReading(reading, { ...reading, readAt: two })).toBe(true);
    expect(isSameReading(reading, { readAt: two, findings: [] })).toBe(false);
  });
});
