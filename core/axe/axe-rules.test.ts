import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { axe as welsh } from '../i18n/cy/axe.ts';
import { axe as english } from '../i18n/en/axe.ts';
import { axePrompts } from '../i18n/axe-prompts.ts';
import { rules } from '../prompts/rules.ts';
import { axeNames, axeNameOf, axeRules, impactOf, isAxe } from './axe-rules.ts';

interface AxeMetadata {
  readonly ruleId: string;
  readonly helpUrl: string;
  readonly help: string;
  readonly tags: readonly string[];
}

interface AxeCore {
  readonly version: string;
  getRules(): readonly AxeMetadata[];
}

const require = createRequire(import.meta.url);
const axe = require('axe-core') as AxeCore;
const source = readFileSync(require.resolve('axe-core'), 'utf8');

/** How bad axe-core says a fault is, which `getRules` does not tell; what it only wants looked at has no answer. */
const impactIn = (id: string): string | undefined =>
  new RegExp(`\\{\\s*id: '${id}',\\s*impact: '(\\w+)'`).exec(source)?.[1];

/** Rules that a reviewer is not asked about, by tag or by name, each with the reason. */
const leftOut: Readonly<Record<string, string>> = {
  deprecated: 'axe-core itself has given it up',
  experimental: 'not sure enough yet, says axe-core',
  wcag2aaa: 'more than the law asks',
  'frame-tested': 'about axe-core, not about the page',
};

const wanted = axe
  .getRules()
  .filter(({ ruleId, tags }) => ![ruleId, ...tags].some((each) => Object.hasOwn(leftOut, each)))
  .filter(({ ruleId }) => /^(serious|critical)$/.test(impactIn(ruleId) ?? ''));

test('knows every rule of axe-core whose faults are serious or critical, and no other', () => {
  expect(
    axeNames.toSorted(),
    'axe-core was updated. Add or remove rules in core/axe/axe-rules.ts, and their titles in core/i18n.',
  ).toEqual(wanted.map(({ ruleId }) => ruleId).toSorted());
  expect(axeNames.filter((name) => impactOf(name) !== impactIn(name))).toEqual([]);
});

test('leads to the page of axe-core about each rule', () => {
  for (const { id, source: address } of axeRules) {
    const rule = wanted.find(({ ruleId }) => ruleId === axeNameOf(id))!;
    expect(rule.helpUrl).toBe(`${address}?application=axeAPI`);
  }
});

test('shares no id with a rule of ours, and fits what a finding can hold', () => {
  expect(rules.filter(({ id }) => isAxe(id))).toEqual([]);
  expect(axeRules.filter(({ id }) => id.length > 60 || id.includes(':'))).toEqual([]);
});

test.each([
  ['English', english],
  ['Welsh', welsh],
])('has a title of its own for each rule in %s', (_, words) => {
  const titles = Object.values(axePrompts(words)).map(({ title }) => title);
  expect(titles).toHaveLength(axeRules.length);
  expect(new Set(titles).size).toBe(titles.length);
});
