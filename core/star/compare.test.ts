import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySet } from '../../tests/arbitrary-answers.ts';
import type { Answers, AnswerSet } from './answers.ts';
import { changeLimit, compareResults } from './compare.ts';
import { points } from './star.ts';

const set = (answers: Answers, but: Partial<AnswerSet> = {}): AnswerSet => ({
  version: 1,
  mode: 'full',
  voice: 'team',
  answers,
  ...but,
});

test.each([
  ['version', { version: 2 }],
  ['mode', { mode: 'quick' }],
  ['voice', { voice: 'resident' }],
] as const)('refuses two results of another %s', (problem, but) => {
  expect(compareResults(set({}), set({}, but))).toEqual({ ok: false, problem });
  expect(compareResults(set({}, but), set({}))).toEqual({ ok: false, problem });
});

const directionOf = (before: Answers, after: Answers, at: number) => {
  const comparison = compareResults(set(before), set(after));
  return comparison.ok ? comparison.points[at] : comparison;
};

test('shows a part that rose or fell by ten points or more', () => {
  const [low, high] = [
    { CC1: 2, CC2: 2, MAP1: 2, MAP2: 2 },
    { CC1: 2, CC2: 3, MAP1: 2, MAP2: 3 },
  ] as const;
  expect(directionOf(low, high, 0)).toEqual({
    point: 'co-commission',
    before: 50,
    after: 62.5,
    direction: 'up',
  });
  expect(directionOf(high, low, 4)).toEqual({ point: 'map', before: 62.5, after: 50, direction: 'down' });
});

test('calls less than ten points the same', () => {
  const [before, after] = [
    { CC1: 2, CC2: 2, CC3: 2 },
    { CC1: 2, CC2: 2, CC3: 3 },
  ] as const;
  expect(changeLimit).toBe(10);
  expect(directionOf(before, after, 0)).toMatchObject({ before: 50, direction: 'same' }); // 58.3
  expect(directionOf(after, before, 0)).toMatchObject({ after: 50, direction: 'same' });
});

test('calls a part unclear when either result has too few answers', () => {
  const [few, enough] = [{ CC1: 2 }, { CC1: 2, CC2: 4 }] as const;
  expect(directionOf(few, enough, 0)).toMatchObject({ before: null, after: 75, direction: 'unclear' });
  expect(directionOf(enough, few, 0)).toMatchObject({ before: 75, after: null, direction: 'unclear' });
});

test('finds no change between a result and itself, and lists all parts in order', () => {
  fc.assert(
    fc.property(anySet, (result) => {
      const comparison = compareResults(result, result);
      if (!comparison.ok) return expect.fail(`refused for its ${comparison.problem}`);
      expect(comparison.points.map(({ point }) => point)).toEqual(points);
      for (const { before, direction } of comparison.points) {
        expect(direction).toBe(before === null ? 'unclear' : 'same');
      }
    }),
  );
});
