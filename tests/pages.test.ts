import { describe, expect, test } from 'vitest';
import { judgementOf, namesOf, pageOf, pagesByRule, textOf } from './page-corpus.ts';

/** The numbers that Ofcom keeps for drama, which nobody has, and the emergency numbers. */
const nobodysNumber =
  /^(?:999|111|112|101|105|0?1632960\d{3}|020?79460\d{3}|08081570\d{3}|07700900\d{3}|0(?:113|114|115|116|117|118|121|131|141|151|161)496\d{4}|02920180\d{3}|02896496\d{3}|03069990\d{3}|09098790\d{3})$/;

const telephones = /href="tel:([^"]+)"/g;

test('has at least forty pages, each with what is expected of it', () => {
  expect(
    namesOf('.json'),
    'A page of tests/pages is a pair: <name>.html, and <name>.json that says what a designer would ask about it.',
  ).toEqual(namesOf('.html'));
  expect(namesOf('.html').length).toBeGreaterThanOrEqual(40);
});

test('expects each of the sixty on three pages or more', () => {
  const rare = [...pagesByRule()].filter(([, pages]) => pages.length < 3);
  expect(
    rare.map(([rule, pages]) => `${rule}: ${pages.join(', ') || 'no page'}`),
    'A score on fewer pages says nothing about a rule. Write a page on which a designer would ask these.',
  ).toEqual([]);
});

describe.each(namesOf('.html'))('%s', (name) => {
  const html = pageOf(name);

  test('is a whole page, in the language of its judgement if it names one', () => {
    expect(html).toMatch(/^<!doctype html/i);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    const { lang } = judgementOf(name);
    expect(/<html[^>]*\blang="(\w+)/.exec(html)?.[1] ?? lang).toBe(lang);
  });

  test('decides on each rule once', () => {
    const { expected, either } = judgementOf(name);
    const rules = [...expected, ...either].map(({ rule }) => rule);
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
  });

  test('is quoted word for word', () => {
    const text = textOf(html);
    const { expected, either } = judgementOf(name);
    expect(
      [...expected, ...either].flatMap(({ quote }) => (quote && !text.includes(quote) ? [quote] : [])),
      `Copy these words from tests/pages/${name}.html as they stand, with single spaces.`,
    ).toEqual([]);
  });

  test('gives no telephone number that somebody has', () => {
    const numbers = Array.from(html.matchAll(telephones), ([, number]) =>
      number!.replaceAll(/\D/g, '').replace(/^44/, '0'),
    );
    expect(numbers.filter((number) => !nobodysNumber.test(number))).toEqual([]);
  });
});
