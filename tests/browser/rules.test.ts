import { expect } from '@esm-bundle/chai';
import type { PageModel } from '#core/page/page-model';
import { filledIn } from '#core/prompts/example-text';
import { nothingLocal } from '#core/prompts/local';
import { defineRule, type Example, type Examples, type Rule } from '#core/prompts/rule';
import { rules } from '#core/prompts/rules';
import { runRules } from '#core/prompts/run-rules';
import { pageFromHtml } from './example-page.ts';

const someDay = '2026-01-01';

const read = ({ html, url, lang }: Example): PageModel =>
  pageFromHtml(html, { ...(url ? { url } : {}), ...(lang ? { lang } : {}) });

const evidenceOf = (rule: Rule, example: Example) => {
  const { judged, failures } = runRules(read(example), [rule], example.today ?? someDay, {
    ...nothingLocal,
    ...example.local,
  });
  expect(failures).to.deep.equal([]);
  return judged.map(({ evidence }) => evidence);
};

for (const rule of rules) {
  describe(rule.id, () => {
    let examples: Examples;

    before(async () => {
      const file = (await import(`/core/prompts/rules/${rule.id}.ts`)) as {
        default: Rule;
        examples: Examples;
      };
      expect(file.default.id, 'A rule is called by the name of its file.').to.equal(rule.id);
      examples = {
        prompts: file.examples.prompts.map(filledIn),
        quiet: file.examples.quiet.map(filledIn),
      };
    });

    it('has pages that make it speak, and near misses', () => {
      expect(examples.prompts).to.not.have.length(0);
      expect(examples.quiet.length, 'Near misses matter most.').to.be.greaterThan(1);
      const unexplained = examples.quiet.filter(({ because }) => !because).map(({ html }) => html);
      expect(unexplained, 'Say with `because` which trap each of these sets.').to.deep.equal([]);
    });

    it('says what it saw', () => {
      for (const example of examples.prompts) {
        const seen = evidenceOf(rule, example);
        expect(seen, example.html).to.deep.equal(example.evidence ?? seen);
        expect(seen, example.html).to.not.have.length(0);
      }
    });

    it('stays quiet on near misses', () => {
      for (const example of examples.quiet) {
        expect(evidenceOf(rule, example), `${example.because}: ${example.html}`).to.deep.equal([]);
      }
    });

    it('stays quiet on an empty page', () => {
      expect(evidenceOf(rule, { html: '' })).to.deep.equal([]);
    });
  });
}

describe('all rules together', () => {
  const page = pageFromHtml(
    '<main><h1>Bins</h1><p><a href="/a">Click here</a></p><p><a href="/b">Click here</a></p></main>',
  );

  it('gives each place a key of its own, the same when the page is read again', () => {
    const keys = () => runRules(page, rules, someDay).judged.map(({ key }) => key);
    expect(new Set(keys()).size).to.equal(keys().length);
    expect(keys()).to.deep.equal(keys());
  });

  it('keeps the keys when other text comes before', () => {
    const longer = pageFromHtml(
      '<main><h1>Bins</h1><p>New: a word.</p><p><a href="/a">Click here</a></p><p><a href="/b">Click here</a></p></main>',
    );
    const keysOf = (model: PageModel) => runRules(model, rules, someDay).judged.map(({ key }) => key);
    expect(keysOf(longer)).to.deep.equal(keysOf(page));
  });

  it('goes on when a rule fails, and names it', () => {
    const broken = defineRule({
      id: 'broken',
      number: 61,
      approach: 'co-design',
      causes: ['urgent'],
      severity: 1,
      strength: 1,
      source: 'https://council.example/',
      *detect() {
        yield { evidence: { quote: 'before it fails' } };
        throw new RangeError('a fault in the rule');
      },
    });
    const { judged, failures } = runRules(page, [broken, ...rules], someDay);
    expect(failures).to.deep.equal([{ rule: 'broken', message: 'a fault in the rule' }]);
    expect(judged.some(({ rule }) => rule === 'vague-links')).to.equal(true);
  });
});
