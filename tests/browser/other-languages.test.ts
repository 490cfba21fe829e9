import { expect } from '@esm-bundle/chai';
import { filledIn } from '#core/prompts/example-text';
import { nothingLocal } from '#core/prompts/local';
import type { Examples, Rule } from '#core/prompts/rule';
import { rules, type RuleId } from '#core/prompts/rules';
import { runRules } from '#core/prompts/run-rules';
import { pageFromHtml } from './example-page.ts';

/** What these look at is the same in every language: how a page is built, addresses, files, days in figures. */
const ofAnyLanguage: readonly RuleId[] = [
  'shared-inbox-only',
  'blocks-of-capitals',
  'long-stretches',
  'false-headings',
  'vague-links',
  'too-many-choices',
  'faq-sections',
  'layout-tables',
  'document-only-information',
  'unmarked-documents',
  'many-required-fields',
  'unlabelled-fields',
  'puzzles-and-time-limits',
  'pictures-without-words',
  'old-pages',
  'broken-links',
];

const promptsIn = async ({ id }: Rule, lang: string): Promise<number> => {
  const { default: rule, examples } = (await import(`/core/prompts/rules/${id}.ts`)) as {
    default: Rule;
    examples: Examples;
  };
  return examples.prompts.map(filledIn).flatMap(({ html, url, today, local }) => {
    const page = pageFromHtml(html, { ...(url ? { url } : {}), lang });
    return runRules(page, [rule], today ?? '2026-01-01', { ...nothingLocal, ...local }).judged;
  }).length;
};

describe('on a page that says it is in another language', () => {
  for (const rule of rules) {
    const speaks = ofAnyLanguage.includes(rule.id as RuleId);
    it(`${rule.id} ${speaks ? 'may speak: it reads no words' : 'stays quiet'}`, async () => {
      const count = await promptsIn(rule, 'pl');
      if (speaks) expect(count).to.be.greaterThan(0);
      else
        expect(
          count,
          'It knows English words only: ask for `content.english`. If it reads no words, name it in this test.',
        ).to.equal(0);
    });
  }
});
