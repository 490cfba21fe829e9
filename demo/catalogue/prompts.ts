import { readdirSync } from 'node:fs';
import type { Example, Examples, Rule } from '#core/prompts/rule';
import { rules } from '#core/prompts/rules';

/** The parts of the list of prompts, in order, each with the number of its last prompt. */
export const parts = [
  ['contact', 8],
  ['next-steps', 17],
  ['words', 28],
  ['structure', 36],
  ['forms', 46],
  ['people', 52],
  ['listening', 60],
] as const;

/** The name of a part of the list. */
export type Part = (typeof parts)[number][0];

/** A rule with the pages that show what it does. */
export interface CataloguedRule {
  readonly rule: Rule;
  readonly part: Part;
  /** A page that it asks about. */
  readonly prompts: Example;
  /** A page that sets a trap, about which it keeps quiet. */
  readonly quiet: Example;
}

/** Every rule with its examples, read from the files of the rules themselves. */
export async function readPrompts(): Promise<readonly CataloguedRule[]> {
  const folder = new URL('../../core/prompts/rules/', import.meta.url);
  const files = new Set(readdirSync(folder));
  return Promise.all(
    rules
      .filter(({ id }) => files.has(`${id}.ts`))
      .map(async (rule) => {
        const { examples } = (await import(new URL(`${rule.id}.ts`, folder).href)) as { examples: Examples };
        return { rule, part: partOf(rule.number), prompts: examples.prompts[0]!, quiet: examples.quiet[0]! };
      }),
  );
}

const partOf = (number: number): Part => parts.find(([, last]) => number <= last)![0];
