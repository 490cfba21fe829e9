import { expect } from '@esm-bundle/chai';
import { orderPrompts } from '#core/prompts/order';
import { rules } from '#core/prompts/rules';
import { runRules } from '#core/prompts/run-rules';
import { pageFromHtml } from './example-page.ts';

/** What is asked on a page of the demo: the prompts that are shown first, the rest, and each place with its words. */
interface Asked {
  readonly first: readonly string[];
  readonly rest: readonly string[];
  readonly places: readonly string[];
}

const today = '2026-11-24';

async function textOf(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is not there: ${answer.status}`);
  return answer.text();
}

async function ask(path: string): Promise<Asked> {
  const source = await textOf(`/demo/pages/${path}.html`);
  const title = /^title: (.*)$/m.exec(source)?.[1] ?? '';
  const [locale, slug] = path.split('/') as [string, string];
  const page = pageFromHtml(
    `<html lang="${locale}"><title>${title} - Brynafon Council</title><body><main>${source}</main></body></html>`,
    { url: `https://brynafon.example/${slug === 'index' ? '' : slug}` },
  );
  const { judged, failures } = runRules(page, rules, today);
  expect(failures).to.deep.equal([]);
  const { first, rest } = orderPrompts(judged, rules);
  return {
    first: first.map(({ rule }) => rule.id),
    rest: rest.map(({ rule }) => rule.id),
    places: judged.map(({ rule, evidence }) => `${rule}: ${evidence.quote}`),
  };
}

describe('the pages of the demo', () => {
  it('are asked about as tests/golden/demo-prompts.json says', async () => {
    const golden = JSON.parse(await textOf('/tests/golden/demo-prompts.json')) as Record<string, Asked>;
    const now: Record<string, Asked> = {};
    for (const path of Object.keys(golden)) now[path] = await ask(path);
    expect(
      now,
      `If this is right, write it to tests/golden/demo-prompts.json:\n${JSON.stringify(now, null, 2)}\n`,
    ).to.deep.equal(golden);
  });

  it('are asked everything on the page that has every fault', async () => {
    const { first, rest } = await ask('en/adult-social-care-before');
    expect([...first, ...rest].toSorted()).to.deep.equal(rules.map(({ id }) => id as string).toSorted());
  });

  it('are asked nothing on the page that people helped to write', async () => {
    expect((await ask('en/adult-social-care')).places).to.deep.equal([]);
  });
});
