import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { careWords } from './care-words.ts';
import { officeWords } from './office-words.ts';
import { councilShortForms, knownShortForms } from './short-forms.ts';

const here = new URL('.', import.meta.url);

const twice = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

test('has each word once, in small letters, with what to say instead', () => {
  const office = [...officeWords()];
  const care = [...careWords()];
  expect(twice(office.map(([word]) => word))).toEqual([]);
  expect(twice(care.map(([word]) => word))).toEqual([]);
  expect([...office, ...care].filter(([word]) => word === '' || word !== word.toLowerCase())).toEqual([]);
  expect(office.filter(([, { plain }]) => plain === '')).toEqual([]);
  expect(care.filter(([, { meaning }]) => meaning === '')).toEqual([]);
});

test('does not list words that are right on many pages', () => {
  const words = new Set([...officeWords()].map(([word]) => word));
  const right =
    'address issue issues additional provide require determine contact advise refer form furnished';
  expect(right.split(' ').filter((word) => words.has(word))).toEqual([]);
});

test('has no short form that is both known and to be explained', () => {
  expect([...councilShortForms.keys()].filter((form) => knownShortForms.has(form))).toEqual([]);
});

test('stays small: the overlay carries it into every page that is reviewed', () => {
  const sources = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const size = sources.reduce((sum, name) => sum + readFileSync(new URL(name, here)).length, 0);
  expect(size, 'Take out words that no council writes.').toBeLessThan(13_000);
});

test('carries the licences of the lists that it took words from', () => {
  const readme = readFileSync(new URL('README.md', here), 'utf8');
  expect(readme).toContain('Copyright (c) 2016 Titus Wormer');
  expect(readme).toContain('CC0 1.0');
});
