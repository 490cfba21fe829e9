import { beforeAll, describe, expect, it } from 'vitest';
import { prompts as english } from '#core/i18n/en/prompts';
import { prompts as welsh } from '#core/i18n/cy/prompts';
import { rules } from '#core/prompts/rules';
import { readPages } from '../page.ts';
import { createSite } from '../site.ts';
import { readChoice } from './choice.ts';
import { readPrompts, type CataloguedRule } from './prompts.ts';

const pages = readPages();
let all: readonly CataloguedRule[];
let show: (query: string) => Promise<string>;

beforeAll(async () => {
  all = await readPrompts();
  const site = createSite({ cdn: '/nowhere', pages, prompts: all });
  show = async (path) => (await site.request(path)).text();
});

const idsIn = (html: string): string[] =>
  [...html.matchAll(/<article class="prompt" id="([\w-]+)"/g)].map(([, id]) => id!);

describe('the list of prompts', () => {
  it('is made from the rules: each once, in their order, with both its examples', async () => {
    expect(all.map(({ rule }) => rule)).toEqual(rules);
    const html = await show('/prompts');
    expect(idsIn(html)).toEqual(rules.map(({ id }) => id));
    expect(html.match(/<p class="sample-label">/g)).toHaveLength(rules.length * 2);
  });

  it.each([
    ['/prompts', english],
    ['/cy/cwestiynau', welsh],
  ])('gives each its question, why, and source: %s', async (path, words) => {
    const html = (await show(path))
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    for (const { id, source } of rules) {
      const own = words[id];
      for (const text of [own.title, own.question, own.why, source]) expect(html, id).toContain(text);
    }
  });

  it('says what the tool says of an example, with no place left open', async () => {
    const html = await show('/prompts');
    expect(html).toContain('The page is about “Garden waste collection”. It does not say what that costs');
    expect(html.replace(/<code>[\s\S]*?<\/code>|srcdoc="[^"]*"/g, '')).not.toMatch(/\{\w+\}/);
  });

  it('lets nothing of an example run, and loads nothing from elsewhere', async () => {
    const html = await show('/prompts');
    const frames = html.match(/<iframe[^>]*>/g)!;
    expect(frames.length).toBeGreaterThan(rules.length / 2);
    for (const frame of frames) expect(frame).toMatch(/^<iframe\s+sandbox=""\s/);
    expect(html.replace(/srcdoc="[^"]*"/g, '')).not.toMatch(/<(script|img|link)[^>]*(src|href)="https?:/);
  });
});

describe('a choice', () => {
  it('is made by number, id or words, whatever the accents and marks', async () => {
    expect(idsIn(await show('/prompts?search=P12'))).toEqual(['missing-cost']);
    expect(idsIn(await show('/prompts?search=old-pages'))).toEqual(['old-pages']);
    expect(idsIn(await show('/prompts?search=FEAR+cost'))).toEqual(['missing-cost']);
    expect(idsIn(await show('/cy/cwestiynau?search=sy%27n+talu+drostyn'))).toEqual([
      'missing-self-funder-help',
    ]);
  });

  it('can be of a part, an approach, a severity and a strength at once', async () => {
    const query = 'part=listening&approach=co-assess&severity=3&strength=3';
    expect(idsIn(await show(`/prompts?${query}`))).toEqual(['broken-links']);
    const html = await show(`/prompts?${query}`);
    expect(html).toMatch(/<option value="listening" selected>/);
    expect(html).toContain('<a href="/prompts#questions">Show all the questions</a>');
  });

  it('that fits nothing says so, and what to do', async () => {
    const html = await show('/prompts?search=zebra');
    expect(idsIn(html)).toEqual([]);
    expect(html).toContain('No question fits.');
    expect(html).toContain('value="zebra"');
  });

  it('is shown as text, never as markup', async () => {
    expect(await show('/prompts?search=%22%3E%3Cb%3Ehello')).not.toContain('<b>hello');
  });

  it('leaves out what it does not understand', () => {
    expect(readChoice({ part: 'toString', approach: 'nobody', severity: '9', strength: '' })).toEqual({
      search: '',
      part: null,
      approach: null,
      severity: null,
      strength: null,
    });
    expect(readChoice({ search: 'a'.repeat(500) }).search).toHaveLength(100);
  });
});
