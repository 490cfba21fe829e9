import { expect, test } from 'vitest';
import { orderPrompts, shownFirst } from './order.ts';
import type { Cause, Rule } from './rule.ts';

const rule = (id: string, cause: Cause, severity: 1 | 2 | 3, strength: 1 | 2 | 3): Rule => ({
  id,
  number: 1,
  approach: 'co-design',
  causes: [cause],
  severity,
  strength,
  source: 'https://council.example/',
  detect: () => [],
});

const order = (rules: readonly Rule[], found = rules.map(({ id }) => ({ rule: id }))) => {
  const { first, rest } = orderPrompts(found, rules);
  return { first: first.map((group) => group.rule.id), rest: rest.map((group) => group.rule.id) };
};

test('puts severity times strength first, and keeps the list where they are equal', () => {
  const rules = [
    rule('two', 'urgent', 2, 2),
    rule('four', 'not-found', 3, 2),
    rule('five', 'what-next', 2, 3),
    rule('worst', 'access', 3, 3),
  ];
  expect(order(rules).first).toEqual(['worst', 'four', 'five', 'two']);
});

test('shows five, of which at most two have one cause', () => {
  const rules = [
    ...['a', 'b', 'c'].map((id) => rule(id, 'what-next', 3, 3)),
    ...['d', 'e', 'f', 'g'].map((id, at) =>
      rule(id, (['urgent', 'access', 'for-me', 'not-heard'] as const)[at]!, 2, 2),
    ),
  ];
  const { first, rest } = order(rules);
  expect(first).toEqual(['a', 'b', 'd', 'e', 'f']);
  expect(first).toHaveLength(shownFirst);
  expect(rest).toEqual(['c', 'g']);
});

test('keeps rough hints for those who ask', () => {
  expect(order([rule('hint', 'access', 3, 1), rule('sure', 'access', 1, 2)])).toEqual({
    first: ['sure'],
    rest: ['hint'],
  });
});

test('makes one prompt of all places of a rule, in the order of the page', () => {
  const rules = [rule('a', 'access', 1, 2), rule('b', 'access', 1, 2)];
  const found = [
    { rule: 'a', at: 1 },
    { rule: 'b', at: 2 },
    { rule: 'a', at: 3 },
    { rule: 'retired', at: 4 },
  ];
  const { first } = orderPrompts(found, rules);
  expect(first.map(({ places }) => places.map(({ at }) => at))).toEqual([[1, 3], [2]]);
});

test('has nothing to show where nothing was found', () => {
  expect(order([rule('a', 'access', 1, 2)], [])).toEqual({ first: [], rest: [] });
});
