import { expect, test } from 'vitest';
import { localeOf, locales } from './locale.ts';

test('speaks English and Welsh', () => {
  expect(locales).toEqual(['en', 'cy']);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['cy', 'cy'],
  ['cy-GB', 'cy'],
  ['CY', 'cy'],
  ['cy_GB', 'cy'],
  [' cy ', 'cy'],
  ['cy-Latn-GB-x-council', 'cy'],
  ['', null],
  ['fr', null],
  ['cym', null],
  ['english', null],
  ['constructor', null],
] as const)('takes lang="%s" for %s', (lang, locale) => {
  expect(localeOf(lang)).toBe(locale);
});
