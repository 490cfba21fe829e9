import { expect, test } from 'vitest';
import { audiences, benefits, benefitsOf } from './audiences.ts';

test.each(audiences)('has two benefits for %s', (audience) => {
  expect(benefitsOf(audience)).toHaveLength(2);
});

test('has six audiences and gives each of the twelve benefits to exactly one', () => {
  expect(audiences).toHaveLength(6);
  const given = audiences.flatMap(benefitsOf);
  expect(given).toHaveLength(12);
  expect(new Set(given)).toEqual(new Set(benefits.map(({ id }) => id)));
});
