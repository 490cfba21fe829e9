import { rules } from '../../core/prompts/rules.ts';
import type { Measured } from './measure.ts';
import { precision, recall, sum, tallyRule, type Tally } from './tally.ts';

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

const row = (name: string, tally: Tally): string =>
  `| ${name} | ${tally.right} | ${tally.wrong} | ${tally.missed} | ${share(precision(tally))} | ${share(recall(tally))} | ${tally.toPlace === 0 ? '–' : `${tally.placed} of ${tally.toPlace}`} |`;

/** How well each rule did on some pages, and all of them, as a Markdown table. */
export function tableOf(pages: readonly Measured[]): string {
  const byRule = rules.map((rule) => ({ rule, tally: tallyRule(rule.id, pages) }));
  const sumOf = (wanted: (strength: number) => boolean): Tally =>
    sum(byRule.filter(({ rule }) => wanted(rule.strength)).map(({ tally }) => tally));
  return [
    '| Prompt | right | wrong | missed | precision | recall | at the expected words |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...byRule.map(({ rule, tally }) => row(`P${String(rule.number).padStart(2, '0')} ${rule.id}`, tally)),
    row(
      '**all sixty**',
      sumOf(() => true),
    ),
    row(
      'shown unasked (strength 2 and 3)',
      sumOf((strength) => strength > 1),
    ),
    row(
      'rough hints (strength 1)',
      sumOf((strength) => strength === 1),
    ),
  ].join('\n');
}

/** Each page on which a rule was wrong or missed something, a line for each. */
export const errorsOf = (pages: readonly Measured[]): readonly string[] =>
  rules.flatMap(({ id }) =>
    pages.flatMap(({ page, expected, either, found }) => {
      const seen = found.filter(({ rule }) => rule === id);
      const wanted = expected.find(({ rule }) => rule === id);
      if (either.includes(id) || (wanted === undefined) === (seen.length === 0)) return [];
      return wanted
        ? [`missed\t${id}\t${page}\t${wanted.quote ?? ''}`]
        : [`WRONG\t${id}\t${page}\t${seen.map(({ quote }) => quote).join(' ¦ ')}`];
    }),
  );
