import { expect, test } from 'vitest';
import { fill, plural } from './fill.ts';

test('puts values into their places, as often as they stand there', () => {
  expect(fill('{done} of {all}, {done} done', { done: 3, all: 9 })).toBe('3 of 9, 3 done');
});

test('leaves a place without a value as it is, so that the gap is seen', () => {
  expect(fill('Hello {name}', {})).toBe('Hello {name}');
  expect(fill('Hello {toString} {constructor}', {})).toBe('Hello {toString} {constructor}');
});

test('fills 0 and the empty text', () => {
  expect(fill('[{n}][{name}]', { n: 0, name: '' })).toBe('[0][]');
});

test('takes a value as text: neither its braces nor its dollar signs mean anything', () => {
  expect(fill('{name} saved {sum}', { name: '{sum}', sum: "$& $1 $'" })).toBe("{sum} saved $& $1 $'");
});

test('takes the English form that fits the number', () => {
  const forms = { one: '{n} case from {place}', other: '{n} cases from {place}' };
  expect(plural(forms, 1, 'en', { place: 'Stockport' })).toBe('1 case from Stockport');
  expect([0, 2, 11].map((n) => plural(forms, n, 'en', { place: 'Surrey' }))).toEqual([
    '0 cases from Surrey',
    '2 cases from Surrey',
    '11 cases from Surrey',
  ]);
});

test('takes all six Welsh forms', () => {
  const forms = {
    zero: 'dim cŵn',
    one: '{n} ci',
    two: '{n} gi',
    few: '{n} chi',
    many: '{n} chi (6)',
    other: '{n} ci (arall)',
  };
  expect([0, 1, 2, 3, 6, 4, 5, 7, 100].map((n) => plural(forms, n, 'cy'))).toEqual([
    'dim cŵn',
    '1 ci',
    '2 gi',
    '3 chi',
    '6 chi (6)',
    '4 ci (arall)',
    '5 ci (arall)',
    '7 ci (arall)',
    '100 ci (arall)',
  ]);
});

test('falls back to "other" when a form is not there', () => {
  expect(plural({ other: '{n} achos' }, 2, 'cy')).toBe('2 achos');
});
