import { describe, expect, test } from 'vitest';
import { judgementOf, namesOf, pageOf, textOf } from './page-corpus.ts';
import { sixtyRules } from './sixty-rules.ts';

const names = namesOf('.html', 'pages-unseen');

/** The numbers that Ofcom keeps for drama, as they stand in the pages. */
const nobodysNumber = /^(?:01632960\d{3}|08081570\d{3}|02920180\d{3}|02896496\d{3})$/;

test('is at least twenty pairs of a page and its judgement', () => {
  expect(namesOf('.json', 'pages-unseen')).toEqual(names);
  expect(names.length).toBeGreaterThanOrEqual(20);
});

test('expects each of the sixty on a page at least', () => {
  const expected = new Set(
    names.flatMap((name) => judgementOf(name, 'pages-unseen').expected.map(({ rule }) => rule)),
  );
  expect(sixtyRules.filter((rule) => !expected.has(rule))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const html = pageOf(name, 'pages-unseen');
  const { lang, expected, either } = judgementOf(name, 'pages-unseen');
  const opinions = [...expected, ...either];

  test('is a whole page, in the language of its judgement if it names one', () => {
    expect(html).toMatch(/^<!doctype html/i);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(/<html[^>]*\blang="(\w+)/.exec(html)?.[1] ?? lang).toBe(lang);
  });

  test('decides on each rule once', () => {
    const rules = opinions.map(({ rule }) => rule);
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
  });

  test('is quoted word for word', () => {
    const text = textOf(html);
    expect(
      opinions.flatMap(({ quote }) => (quote && !text.includes(quote) ? [quote] : [])),
      `Copy these words from tests/pages-unseen/${name}.html as they stand, with single spaces.`,
    ).toEqual([]);
  });

  test('gives no telephone number that somebody has', () => {
    const numbers = Array.from(html.matchAll(/\b0\d{2,4} (?:\d{4} \d{4}|\d{6}|\d{3} \d{4})\b/g), ([number]) =>
      number.replaceAll(' ', ''),
    );
    expect(numbers.filter((number) => !nobodysNumber.test(number))).toEqual([]);
  });
});
