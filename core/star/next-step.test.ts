import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCheck } from '../../tests/arbitrary-answers.ts';
import type { Answer, Answers } from './answers.ts';
import { alreadyHappening, nextStep } from './next-step.ts';
import { scoreStar } from './score.ts';
import { points, type StarPoint } from './star.ts';
import { statementsOf, type Mode } from './statements.ts';

/** Every statement of a mode answered with 4, but for the parts and statements that are named. */
function allAlwaysBut(but: Readonly<Record<string, Answer | undefined>>, mode: Mode = 'full'): Answers {
  return Object.fromEntries(
    statementsOf(mode).flatMap(({ id, point }) => {
      const named = [id, point].find((name) => Object.hasOwn(but, name));
      const answer = named === undefined ? 4 : but[named];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

const next = (answers: Answers, mode: Mode = 'full') => nextStep(scoreStar(answers, mode));

test('begins with finding out when every answer is "not sure"', () => {
  const unsure = Object.fromEntries(points.map((point) => [point, 'not-sure' as const]));
  expect(next(allAlwaysBut(unsure))).toEqual({ point: 'map', because: 'find-out' });
});

test('begins with finding out from 30% of "not sure", whatever the band', () => {
  const seven = { 'co-commission': 'not-sure', 'co-design': 'not-sure', CL1: 'not-sure' } as const;
  expect(next(allAlwaysBut(seven)).because).toBe('find-out'); // 7 of 22 is 31.8%
  const six = { 'co-commission': 'not-sure', 'co-design': 'not-sure' } as const;
  expect(next(allAlwaysBut(six)).because).toBe('approach'); // 6 of 22 is 27.3%
  expect(
    next(allAlwaysBut({ CC1: 'not-sure', CD1: 'not-sure', CL1: 'not-sure' }, 'quick'), 'quick').because,
  ).toBe('find-out'); // 3 of 9
  expect(next(allAlwaysBut({ CC1: 'not-sure', CD1: 'not-sure' }, 'quick'), 'quick').because).toBe('approach');
});

test('names exactly 30% as many', () => {
  const score = { ...scoreStar(allAlwaysBut({}), 'full'), notSureShare: 0.3 };
  expect(nextStep(score).because).toBe('find-out');
});

test('takes the first step of the path that is below 50, not the lowest', () => {
  expect(next(allAlwaysBut({ people: 1, grow: 0 }))).toEqual({ point: 'people', because: 'step' });
});

test('lets a step of exactly 50 stand', () => {
  expect(next(allAlwaysBut({ map: 2, market: 1 }))).toEqual({ point: 'market', because: 'step' });
});

test('takes a step that has not enough answers', () => {
  expect(next(allAlwaysBut({ focus: undefined, market: 0 }))).toEqual({ point: 'focus', because: 'step' });
});

test('begins with Map it! when nothing has been answered', () => {
  expect(next({})).toEqual({ point: 'map', because: 'step' });
});

test('takes the lowest approach when all steps stand', () => {
  expect(next(allAlwaysBut({ 'co-deliver': 1, 'co-design': 2 }))).toEqual({
    point: 'co-deliver',
    because: 'approach',
  });
});

test('breaks ties between approaches in the order of the ring', () => {
  expect(next(allAlwaysBut({ 'co-assess': 1, 'co-design': 1 })).point).toBe('co-design');
  expect(next(allAlwaysBut({})).point).toBe('co-commission');
});

test('passes over an approach that has not enough answers', () => {
  const gap = { 'co-commission': undefined, 'co-assess': 3 } as const;
  expect(next(allAlwaysBut(gap)).point).toBe('co-assess');
});

test('names the first approach when no approach has enough answers', () => {
  const none = {
    'co-commission': undefined,
    'co-design': undefined,
    'co-deliver': undefined,
    'co-assess': undefined,
  };
  expect(next(allAlwaysBut(none))).toEqual({ point: 'co-commission', because: 'approach' });
});

test('always names one part of the star, and a step only when it is not yet half way', () => {
  fc.assert(
    fc.property(anyCheck, ({ answers, mode }) => {
      const score = scoreStar(answers, mode);
      const { point, because } = nextStep(score);
      expect(points).toContain(point);
      if (because !== 'step') return;
      const valueOf = (each: StarPoint) => score.points.find((part) => part.point === each)!.value;
      expect(valueOf(point) ?? 0).toBeLessThan(50);
    }),
  );
});

test('opens with what is usual', () => {
  expect(alreadyHappening({ CC1: 3, CD1: 1, GRO1: 4, MAP1: 0 }, 'full')).toEqual({
    how: 'usual',
    statements: ['CC1', 'GRO1'],
  });
});

test('opens with what has begun when nothing is usual', () => {
  expect(alreadyHappening({ CC1: 0, MAP1: 2, CD1: 1, FOC1: 'not-sure' }, 'full')).toEqual({
    how: 'begun',
    statements: ['CD1', 'MAP1'],
  });
});

test('says that it does not know when nothing is usual and nothing has begun', () => {
  const unknown = { how: 'unknown', statements: [] };
  expect(alreadyHappening({}, 'full')).toEqual(unknown);
  expect(alreadyHappening({ CC1: 0, CD1: 'not-sure' }, 'full')).toEqual(unknown);
});

test('counts only what the mode asks', () => {
  expect(alreadyHappening({ CC2: 4, CC1: 1 }, 'quick')).toEqual({ how: 'begun', statements: ['CC1'] });
});
