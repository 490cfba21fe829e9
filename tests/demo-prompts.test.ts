import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { orderPrompts } from '../core/prompts/order.ts';
import { rules } from '../core/prompts/rules.ts';
import { readPages } from '../demo/page.ts';
import { createSite } from '../demo/site.ts';
import { judgePages } from './prompts/judge-pages.ts';

/** What is asked on a page of the demo: the prompts that are shown first, the rest, rough hints, and each place. */
interface Asked {
  readonly first: readonly string[];
  readonly rest: readonly string[];
  readonly rough: readonly string[];
  readonly places: readonly string[];
}

const golden = new URL('golden/demo-prompts.json', import.meta.url);
let asked: Readonly<Record<string, Asked>>;

/** Every page of the demo as it is served, with its header and footer. */
beforeAll(async () => {
  const pages = readPages();
  const site = createSite({ cdn: '', prompts: [], pages });
  const all = [...pages.values()]
    .flatMap((pair) => [pair.en, pair.cy])
    .filter(({ id }) => id !== 'not-found');
  const served = await Promise.all(
    all.map(async ({ path }) => ({
      name: path,
      url: `https://brynafon.example${path}`,
      html: await (await site.request(`http://brynafon.example${path}`)).text(),
      today: '2026-11-24',
    })),
  );
  asked = Object.fromEntries(
    [...(await judgePages(served))].map(([path, { found, failures }]) => {
      expect(failures).toEqual([]);
      const sure = rules.filter(({ strength }) => strength > 1);
      const { first, rest } = orderPrompts(found, sure);
      const rough = rules.filter(
        ({ id, strength }) => strength === 1 && found.some(({ rule }) => rule === id),
      );
      return [
        path,
        {
          first: first.map(({ rule }) => rule.id),
          rest: rest.map(({ rule }) => rule.id),
          rough: rough.map(({ id }) => id),
          places: found.map(({ rule, quote }) => `${rule}: ${quote}`),
        },
      ];
    }),
  );
}, 60_000);

test('every page of the demo is asked about as tests/golden/demo-prompts.json says', () => {
  expect(
    asked,
    `If this is right, write it to tests/golden/demo-prompts.json:\n${JSON.stringify(asked, null, 2)}\n`,
  ).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

test('the page that has every fault is asked the fourteen that came first, and many more', () => {
  const { first, rest } = asked['/adult-social-care-before']!;
  const all = [...first, ...rest];
  expect(first).toHaveLength(5);
  for (const id of [
    'phone-number-first',
    'contact-dead-end',
    'crisis-without-urgent-route',
    'missing-next-steps',
    'missing-timescale',
    'missing-cost',
    'missing-eligibility',
    'long-sentences',
    'vague-links',
    'document-only-form',
    'unexplained-private-questions',
    'unlabelled-fields',
    'missing-carer-help',
    'past-dates',
  ]) {
    expect(all).toContain(id);
  }
});

test('the page that people helped to write is asked nothing', () => {
  expect(asked['/adult-social-care']!.places).toEqual([]);
});
