import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countWork } from '../../tests/count-work.ts';
import { lengthOf, pageOfMany, pageWith } from '../../tests/hostile-page.ts';
import { literalsIn, patternsMadeBy, superLinear, type Pattern } from '../../tests/patterns.ts';
import type { PageModel } from '../page/page-model.ts';
import type { Rule } from './rule.ts';
import type { runRules } from './run-rules.ts';

interface Recipe {
  readonly id: string;
  readonly prefix: string;
  readonly unit: string;
  readonly count: number;
  readonly tail: string;
}

const core = new URL('../', import.meta.url);
const sources = ['prompts', 'prompts/rules', 'text', 'page', 'dom'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, core))
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** So long that what is not linear stands out, so short that all rules are tried on all texts in seconds. */
const long = 8_000;

const recipes = readFileSync(new URL('../../tests/hostile/redos-inputs.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Recipe);

/** A rule has a number of patterns, and looks with each at most parts of the page once. */
const mostLooks = 20;

/** What a rule does on a page beyond what is fair, as a sentence, or nothing. */
function faultsOf(rule: Rule, page: PageModel, name: string, runs: Runs): readonly string[] {
  let seen = 0;
  let failure = '';
  const work = countWork(() => {
    const { judged, failures } = runs(page, [rule], '2026-01-01');
    seen = judged.length;
    failure = failures[0]?.message ?? '';
  });
  const each = work / lengthOf(page);
  return [
    ...(failure === '' ? [] : [`${rule.id} fails on ${name}: ${failure}`]),
    ...(each > mostLooks ? [`${rule.id} looks at each character of ${name} ${Math.round(each)} times`] : []),
    ...(seen > partsOf(page) ? [`${rule.id} sees more things on ${name} than it has parts`] : []),
  ];
}

const partsOf = ({ blocks, links, fields, marks, images, tables }: PageModel): number =>
  [blocks, links, fields, marks, images, tables].reduce((sum, { length }) => sum + length, 0);

type Runs = typeof runRules;

test('has no regular expression that can take for ever', async () => {
  const literals = sources.map(
    (path) => [path, literalsIn(readFileSync(new URL(path, core), 'utf8'))] as const,
  );
  // Those that are put together are known when the modules load, and when the rules run.
  const made = await patternsMadeBy(async () => {
    const { rules } = await import('./rules.ts');
    const { runRules } = await import('./run-rules.ts');
    runRules(pageOfMany(20), rules, '2026-01-01');
  });
  expect(made.length).toBeGreaterThan(20);
  const all: (readonly [string, Pattern])[] = [
    ...literals.flatMap(([path, patterns]) => patterns.map((pattern) => [path, pattern] as const)),
    ...made.map((pattern) => ['put together', pattern] as const),
  ];
  const faults = new Set(
    all.flatMap(([path, pattern]) => {
      const fault = superLinear(pattern);
      return fault === null ? [] : [`${path}: ${fault}`];
    }),
  );
  expect(
    [...faults],
    'On a long text made for it each of these takes its length squared, or worse. Anchor it (\\b, ^), limit its repeats ({0,40}), or split the text first.',
  ).toEqual([]);
});

test('knows a regular expression that can take for ever', () => {
  const caught = (pattern: RegExp) => superLinear(pattern) !== null;
  expect(caught(/^(a+)+$/)).toBe(true);
  expect(caught(/^(?:a|a)*$/)).toBe(true);
  expect(caught(/^\w+\d+x/)).toBe(true);
  expect(caught(/\s+$/)).toBe(true);
  expect(caught(/\b(?:apply|claim)\b[^.!?]{0,80}\bonline\b/i)).toBe(false);
  expect(literalsIn('const a: RegExp = /^(a+)+$/u; const b = 4 / 2 / 1;')).toEqual([
    { source: '^(a+)+$', flags: 'u' },
  ]);
});

test('looks at hostile texts only so often', async () => {
  const { rules } = await import('./rules.ts');
  const { runRules } = await import('./run-rules.ts');
  const faults = recipes.flatMap(({ id, prefix, unit, count, tail }) => {
    const times = Math.min(count, Math.ceil(long / unit.length));
    const page = pageWith(prefix + unit.repeat(times) + tail);
    return rules.flatMap((rule) => faultsOf(rule, page, id, runRules));
  });
  expect(faults).toEqual([]);
});

test('looks at a page of very many parts only so often', async () => {
  const { rules } = await import('./rules.ts');
  const { runRules } = await import('./run-rules.ts');
  const page = pageOfMany(2_000);
  expect(rules.flatMap((rule) => faultsOf(rule, page, 'the long page', runRules))).toEqual([]);
});

test('knows a rule that looks too often', async () => {
  const { runRules } = await import('./run-rules.ts');
  const rule = (detect: Rule['detect']): Rule => ({
    id: 'slow',
    number: 61,
    approach: 'co-design',
    causes: ['urgent'],
    severity: 1,
    strength: 1,
    source: 'https://council.example/',
    detect,
  });
  const slow = [
    rule(function* ({ content }) {
      for (const { index } of content.text.matchAll(/a/g))
        if (content.text.slice(index).includes('never')) yield { evidence: {} };
    }),
    rule(function* ({ content }) {
      for (const block of content.blocks) if (content.blocks.indexOf(block) < 0) yield { evidence: {} };
    }),
    rule(function* ({ page }) {
      for (let at = 0; at < 20_000; at += 1) if (page.title !== '') yield { evidence: {} };
    }),
  ];
  const [longText, parts] = [pageWith('a'.repeat(long)), pageOfMany(2_000)];
  expect(faultsOf(slow[0]!, longText, 'it', runRules)).toEqual([
    expect.stringMatching(/^slow looks at each character of it \d+ times$/),
  ]);
  expect(faultsOf(slow[1]!, parts, 'it', runRules)).toEqual([
    expect.stringMatching(/^slow looks at each character of it \d+ times$/),
  ]);
  expect(faultsOf(slow[2]!, parts, 'it', runRules)).toEqual([
    'slow sees more things on it than it has parts',
  ]);
  const fair = rule(function* ({ content }) {
    for (const { index } of content.text.matchAll(/a/g)) if (index < 0) yield { evidence: {} };
  });
  expect(faultsOf(fair, longText, 'it', runRules)).toEqual([]);
});
