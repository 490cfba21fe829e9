import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { studies } from '../case-studies/studies-en.ts';
import { relatedCase } from './related-case.ts';
import { causes } from './rule.ts';
import { rules } from './rules.ts';

test('lists every file of the folder, and no other', () => {
  const files = readdirSync(new URL('rules/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));
  expect(rules.map(({ id }) => id).toSorted(), 'Add the rule to core/prompts/rules.ts.').toEqual(
    files.toSorted(),
  );
});

test('keeps the order of the list of prompts, each number once', () => {
  const numbers = rules.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
});

test.each(rules)('$id names what it rests on', ({ source, causes: own }) => {
  expect(new URL(source).protocol).toBe('https:');
  expect(own.every((cause) => causes.includes(cause))).toBe(true);
});

test('relates rules to cases that there are', () => {
  const related = rules.map(({ id }) => relatedCase(id)).filter((id) => id !== null);
  const known = new Set(studies.map(({ id }) => id as string));
  expect(related.length).toBeGreaterThan(0);
  expect(related.filter((id) => !known.has(id))).toEqual([]);
  expect(relatedCase('toString')).toBe(null);
});
