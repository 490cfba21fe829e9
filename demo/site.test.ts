import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPrompts } from './catalogue/prompts.ts';
import { frameWords } from './frame-words.ts';
import { PageError, readPage, readPages } from './page.ts';
import { contentSecurityPolicy, createSite } from './site.ts';

const cdn = mkdtempSync(join(tmpdir(), 'cdn-'));
const docs = mkdtempSync(join(tmpdir(), 'docs-'));
const pages = readPages();
const all = [...pages.values()].flatMap((pair) => [pair.en, pair.cy]);
const served = all.filter(({ id }) => id !== 'not-found');

let server: Server;
let origin: string;
const bodies = new Map<string, string>();

beforeAll(async () => {
  writeFileSync(join(cdn, 'star.js'), 'import "./chunks/lit-abcd1234.js";');
  mkdirSync(join(cdn, 'chunks'));
  writeFileSync(join(cdn, 'chunks', 'lit-abcd1234.js'), `"${'x'.repeat(3000)}"`);
  writeFileSync(join(docs, 'index.html'), '<h1>Docs</h1>');
  const site = createSite({ cdn, docs, pages, prompts: await readPrompts() });
  server = createAdaptorServer({ fetch: site.fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const { path } of served) bodies.set(path, await (await fetch(origin + path)).text());
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(cdn, { recursive: true });
  rmSync(docs, { recursive: true });
});

/** Every value of an attribute in a page. */
const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!);

/** A page without its code samples, which show markup instead of being it, and without pages in frames. */
const withoutCode = (html: string): string =>
  html.replace(/<code>[\s\S]*?<\/code>/g, '').replace(/\ssrcdoc="[^"]*"/g, '');

const idsOf = (html: string): string[] => valuesOf(withoutCode(html), 'id');

describe.each(served)('$path', ({ path, locale, id, title }) => {
  const html = () => withoutCode(bodies.get(path)!);

  it('answers with a page that may be kept only after asking', async () => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i);
    expect(answer.headers.get('content-language')).toBe(locale);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const again = await fetch(origin + path, { headers: { 'if-none-match': answer.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  it('says its language, its title and what it is about', () => {
    expect(html()).toContain(`<html lang="${locale}">`);
    const shown = /<title>(.*?)<\/title>/.exec(html())![1];
    expect(shown).toBe(
      id === 'index' ? frameWords[locale].council : `${title} – ${frameWords[locale].council}`,
    );
    const description = /<meta name="description" content="(.+?)"/.exec(html())![1]!;
    expect(description.length, 'a description has at most 160 characters').toBeLessThanOrEqual(160);
  });

  it('has one h1, and no level of heading is left out', () => {
    const levels = [...html().matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before, `h${level} after h${before}`).toBeLessThanOrEqual(1);
      return level;
    });
  });

  it('leads to itself in the other language, and back', () => {
    const leadsTo = (page: string): string[] =>
      /<a class="switch" href="([^"]+)" lang="(\w+)" hreflang="(\w+)"/.exec(page)!.slice(1);
    const other = locale === 'en' ? 'cy' : 'en';
    const { path: translated } = pages.get(id)![other];
    expect(leadsTo(html())).toEqual([translated, other, other]);
    expect(leadsTo(bodies.get(translated)!)).toEqual([path, locale, locale]);
  });

  it('has no dead link and no dead anchor', async () => {
    const links = [...valuesOf(html(), 'href'), ...valuesOf(html(), 'action')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of new Set(links)) {
      const url = new URL(link, origin + path);
      if (url.origin !== origin || url.pathname === '/enquiries') continue;
      const target = bodies.get(url.pathname);
      if (target === undefined) expect((await fetch(url)).status, link).toBe(200);
      else if (url.hash) expect(idsOf(target), link).toContain(url.hash.slice(1));
    }
  });

  it('stays in its language, but for the switch and links that say so', () => {
    const links = [...html().matchAll(/<a\b([^>]*)\shref="(\/[^"]*)"([^>]*)>/g)];
    for (const [, before, href, after] of links) {
      if (/hreflang=/.test(`${before}${after}`) || href!.startsWith('/documents/')) continue;
      expect(href!.startsWith('/cy/'), `${href} on a page in "${locale}"`).toBe(locale === 'cy');
    }
    // The scripts that only place a widget have no words; those of the builder and the checker have both languages.
    const scripts = valuesOf(html(), 'src').filter((source) =>
      /(?<!embed|frame-host|builder|checker)\.js$/.test(source),
    );
    for (const source of scripts) expect(source.endsWith('.cy.js'), source).toBe(locale === 'cy');
  });

  it('runs under the policy: no inline script, style or handler, and nothing from elsewhere', () => {
    expect(html()).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    expect(html()).not.toMatch(/<script(?![^>]*\ssrc=)/);
    for (const source of valuesOf(html(), 'src'))
      expect(source).toMatch(/^\/(coproduction-star|assets|builder|documents)\//);
  });

  it('uses no id twice, and each label has its field', () => {
    const ids = idsOf(html());
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of valuesOf(html(), 'for')) expect(ids).toContain(name);
  });

  it('is of use without JavaScript: each widget holds something', () => {
    for (const [, , content] of html().matchAll(/<(coprod-[a-z-]+)[^>]*>([\s\S]*?)<\/\1>/g))
      expect(content!.replace(/<[^>]+>|\s/g, '').length).toBeGreaterThan(20);
  });
});

describe('the site', () => {
  it('has the same widgets with the same settings in both languages', () => {
    const widgets = (html: string) =>
      [...html.matchAll(/<(coprod-[a-z-]+)([^>]*)>/g)].map(([, tag, attributes]) => [
        tag,
        [...attributes!.matchAll(/([\w-]+)=/g)].map(([, name]) => name),
      ]);
    for (const { en, cy } of pages.values()) expect(widgets(cy.body), cy.path).toEqual(widgets(en.body));
  });

  it('names its languages to search engines, but for pages that nobody should find', () => {
    expect(bodies.get('/council-tax')).toContain(
      '<link rel="alternate" hreflang="cy" href="/cy/treth-gyngor"',
    );
    expect(bodies.get('/adult-social-care-before')).toContain('<meta name="robots" content="noindex"');
  });

  it('says in both languages that there is no page, and offers the way home', async () => {
    for (const [path, locale] of [
      ['/no-such-page', 'en'],
      ['/cy/dim-tudalen', 'cy'],
      ['/not-found', 'en'],
    ] as const) {
      const answer = await fetch(origin + path);
      expect(answer.status).toBe(404);
      const html = await answer.text();
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain(pages.get('not-found')![locale].title);
      expect(html).toContain(`<a class="switch" href="${locale === 'en' ? '/cy/' : '/'}"`);
    }
  });

  it('serves the docs under the same policy', async () => {
    const short = await fetch(`${origin}/docs`, { redirect: 'manual' });
    expect(short.headers.get('location')).toBe('/docs/');
    const answer = await fetch(`${origin}/docs/`);
    expect(await answer.text()).toBe('<h1>Docs</h1>');
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect((await fetch(`${origin}/docs/no-such-page/`)).status).toBe(404);
  });

  it('mends addresses that end in a slash too many or too few', async () => {
    for (const [from, to] of [
      ['/council-tax/?a=b', '/council-tax?a=b'],
      ['/cy', '/cy/'],
    ]) {
      const answer = await fetch(origin + from, { redirect: 'manual' });
      expect(answer.status).toBe(301);
      expect(answer.headers.get('location')).toBe(to);
    }
    expect((await fetch(`${origin}//example.org/`, { redirect: 'manual' })).status).toBe(404);
  });

  it('lists its pages in a sitemap', async () => {
    const map = await (await fetch(`${origin}/sitemap.xml`)).text();
    expect(map).toContain(`<loc>${origin}/cy/mewnosod</loc>`);
    expect(map).not.toContain('adult-social-care-before');
    expect(await (await fetch(`${origin}/robots.txt`)).text()).toContain(`${origin}/sitemap.xml`);
  });

  it('shows a reference on the page that thanks, and only what is one', async () => {
    const shown = async (given: string) => (await fetch(`${origin}/thank-you?reference=${given}`)).text();
    expect(await shown('CS-7F3K-Q4')).toContain('<strong>CS-7F3K-Q4</strong>');
    for (const given of ['', '%3Cb%3Ehello', 'CS-7F3K-Q4%3Cscript%3E'])
      expect(await shown(given)).not.toMatch(/\[reference\]|class="reference"|<b>hello/);
  });

  it('serves the widgets to other sites, and what never changes for a year', async () => {
    const entry = await fetch(`${origin}/coproduction-star/star.js`);
    expect(entry.headers.get('content-type')).toMatch(/javascript/);
    expect(entry.headers.get('access-control-allow-origin')).toBe('*');
    expect(entry.headers.get('cache-control')).toBe('no-cache');
    const chunk = await fetch(`${origin}/coproduction-star/chunks/lit-abcd1234.js`);
    expect(chunk.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${origin}/coproduction-star/none.js`)).status).toBe(404);
  });

  it('serves nothing from outside its folders', async () => {
    for (const path of [
      '/assets/..%2f..%2fsite.ts',
      '/coproduction-star/..%2f..%2fetc/passwd',
      '/assets/%00',
    ])
      expect((await fetch(origin + path)).status).not.toBe(200);
  });

  it('shows each snippet as code and live, from the same text', () => {
    const embed = bodies.get('/embed')!;
    for (const tag of [
      'coprod-star',
      'coprod-star-check',
      'coprod-case-carousel',
      'coprod-contact-form',
      'coprod-group-star',
    ]) {
      expect(embed, tag).toMatch(new RegExp(`<code>[^<]*&lt;${tag}[ &]`));
      expect(withoutCode(embed), tag).toMatch(new RegExp(`<${tag}[ >]`));
    }
    expect(embed).not.toContain('[size');
  });

  it('weighs a file with all that it loads at once', () => {
    expect(bodies.get('/embed')).toMatch(/<code>star\.js<\/code>\s*<\/td>\s*<td>0\.1\u00a0KiB/);
  });

  it('keeps on the old page what the page review is tried on', () => {
    const text = pages.get('adult-social-care-before')!.en.body;
    const before = (pattern: RegExp) => text.search(pattern);
    expect(before(/href="tel:/), 'a phone number comes first').toBeLessThan(before(/<h2/));
    expect(text, 'no urgent route, next step, cost, or who can get this').not.toMatch(
      /\b(999|111|next|decision|£|free|charges?|fees?|you can|if you|eligible|qualify|must be|carers?|family|friends?)\b/i,
    );
    expect(text, 'no time span').not.toMatch(/\d+ (working )?(day|week|month|hour)/);
    expect(text, 'a date that is past').toContain('until 31 March 2016');
    expect(text, 'vague links').toMatch(/>Click here<|>Read more</);
    expect(text, 'a form that is only a PDF').not.toContain('<form');
    expect(text, 'private data without a reason').toContain('placeholder="National Insurance number"');
    const sentences = text.replace(/<[^>]+>/g, ' ').split(/[.?!]\s/);
    expect(Math.max(...sentences.map((sentence) => sentence.trim().split(/\s+/).length))).toBeGreaterThan(40);
  });
});

describe('a page file', () => {
  it('says which line is missing', () => {
    expect(() => readPage('<h1>Bins</h1>', 'en', 'bins.html')).toThrow(/pages\/en\/bins\.html must begin/);
    expect(() => readPage('<!--\ntitle: Biniau\n-->\n<h1>Biniau</h1>', 'cy', 'biniau.html')).toThrow(
      /pages\/cy\/biniau\.html lacks the line "english:/,
    );
  });

  it('must have its other language', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    for (const locale of ['en', 'cy']) mkdirSync(join(folder, locale));
    writeFileSync(
      join(folder, 'en', 'bins.html'),
      '<!--\ntitle: Bins\ndescription: Bins\n-->\n<h1>Bins</h1>',
    );
    expect(() => readPages(folder)).toThrow(PageError);
    expect(() => readPages(folder)).toThrow(/"bins" has no file in pages\/cy/);
    rmSync(folder, { recursive: true });
  });
});
