import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerChoices, isAnswer, readAnswers, withAnswer } from './answers.ts';
import { statementsOf } from './statements.ts';

test('offers the five frequencies in order and then "not sure"', () => {
  expect(answerChoices).toEqual([0, 1, 2, 3, 4, 'not-sure']);
});

test('adds and changes an answer without touching the answers before', () => {
  const before = { CC1: 2 } as const;
  expect(withAnswer(before, 'CC1', 4)).toEqual({ CC1: 4 });
  expect(withAnswer(before, 'CC2', 'not-sure')).toEqual({ CC1: 2, CC2: 'not-sure' });
  expect(before).toEqual({ CC1: 2 });
});

test.each([-1, 5, 1.5, NaN, Infinity, '3', 'Not sure', '', null, undefined, true, [3], { valueOf: () => 3 }])(
  'does not take %o for an answer',
  (value) => {
    expect(isAnswer(value)).toBe(false);
    expect(readAnswers({ CC1: value, CD1: 1 }, 'full')).toEqual({ CD1: 1 });
  },
);

test('reads the answers to the statements of the mode, and leaves out all else', () => {
  const kept = { CC1: 0, CC2: 4, CA3: 'not-sure', XX1: 2, note: '<b>' };
  expect(readAnswers(kept, 'full')).toEqual({ CC1: 0, CC2: 4, CA3: 'not-sure' });
  expect(readAnswers(kept, 'quick')).toEqual({ CC1: 0, CA3: 'not-sure' });
});

test('takes nothing from a prototype', () => {
  expect(readAnswers(Object.create({ CC1: 3 }), 'full')).toEqual({});
  expect(readAnswers(JSON.parse('{"__proto__":{"CC1":3}}'), 'full')).toEqual({});
});

test('reads anything at all without throwing, and gives back answers only', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
      const read = readAnswers(value, 'full');
      const asked = new Set<string>(statementsOf('full').map(({ id }) => id));
      for (const [id, answer] of Object.entries(read)) {
        expect(asked.has(id)).toBe(true);
        expect(isAnswer(answer)).toBe(true);
      }
    }),
  );
});
