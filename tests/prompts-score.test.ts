import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../core/prompts/rules.ts';
import { measureCorpus, type Measured } from './prompts/measure.ts';
import { precision, recall, sum, tallyRule } from './prompts/tally.ts';
import { sixtyRules } from './sixty-rules.ts';

test('all sixty rules are there, under their names and in their order', () => {
  expect(rules.map(({ id }) => id)).toEqual(sixtyRules);
});

/** On fewer pages one error says nothing of a rule. From here to six pages, the floor lets no error pass. */
const fewest = 3;

/** What the rules reach on each set since they were improved by it: less is a step back. */
const sets = [
  { set: 'pages', aim: { precision: 0.95, recall: 0.9 } },
  { set: 'pages-unseen', aim: { precision: 0.95, recall: 0.85 } },
] as const;

describe.each(sets)('on tests/$set', ({ set, aim }) => {
  let pages: readonly Measured[];
  beforeAll(async () => {
    pages = await measureCorpus(set);
  }, 120_000);

  test('no rule fails', () => {
    expect(pages.flatMap(({ page, failures }) => failures.map((each) => ({ page, ...each })))).toEqual([]);
  });

  test('over all, the rules are as right as docs/prompts.md aims at', () => {
    const all = sum(rules.map(({ id }) => tallyRule(id, pages)));
    expect(precision(all)).toBeGreaterThanOrEqual(aim.precision);
    expect(recall(all)).toBeGreaterThanOrEqual(aim.recall);
  });

  test.each(sixtyRules)('%s does not cry wolf: where it speaks, it is right 85 times in 100', (id) => {
    const tally = tallyRule(id, pages);
    const spoke = tally.right + tally.wrong;
    expect(
      spoke < fewest ? 1 : precision(tally),
      `wrong on ${tally.wrong} of ${spoke} pages; npm run prompts:score -- --list`,
    ).toBeGreaterThanOrEqual(0.85);
  });
});

test('the tally notices a rule that is wrong, and one that misses', () => {
  const page = {
    page: 'made up',
    either: ['faq-sections'],
    failures: [],
    expected: [{ rule: 'old-pages', quote: 'May 2019' }],
  };
  const found = (rule: string, quote: string) => ({ rule, quote, values: {}, around: '' });
  const some: Measured[] = [
    {
      ...page,
      found: [
        found('old-pages', 'Last updated May 2019'),
        found('vague-links', 'here'),
        found('faq-sections', 'FAQ'),
      ],
    },
    { ...page, found: [found('old-pages', 'something else')] },
    { ...page, found: [] },
  ];
  expect(tallyRule('old-pages', some)).toEqual({ right: 2, wrong: 0, missed: 1, placed: 1, toPlace: 2 });
  expect(tallyRule('vague-links', some)).toMatchObject({ right: 0, wrong: 1 });
  expect(tallyRule('faq-sections', some)).toMatchObject({ right: 0, wrong: 0, missed: 0 });
  expect(precision(sum(['old-pages', 'vague-links'].map((id) => tallyRule(id, some))))).toBeCloseTo(2 / 3);
});
