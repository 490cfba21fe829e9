import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLong, recordFigure, sampleOf } from '../hostile-figures.ts';
import { bundle } from './bundle.ts';
import { everything, type Payload } from './payloads.ts';
import { serveSite, type Site } from './serve-site.ts';
import { startBrowser, watch, type Seen } from './start-browser.ts';

const blank = (file: string) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><script type="module" src="/kit/${file}.js"></script>`,
});

let site: Site;
beforeAll(async () => {
  const kit = await bundle('tests/guard/in-page/attack-panel.ts', 'tests/guard/in-page/attack-overlay.ts');
  const pages = new Map([
    ['/panel', blank('attack-panel')],
    ['/overlay', blank('attack-overlay')],
  ]);
  site = await serveSite(pages, kit);
});
afterAll(() => site?.close());

/** An address that may be a link is tried elsewhere: it rightly changes what is rendered. */
const isLink = ({ text }: Payload): boolean => /^https?:/i.test(text.trim());

/** As many characters as the shortest field holds; the words of a page are kept in short. */
const texts: readonly Payload[] = everything
  .map(({ kind, text }) => ({ kind, text: text.trim() }))
  .filter((each) => each.text.length <= 200 && !isLink(each))
  .filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at);

const batches = (some: readonly Payload[], size: number): readonly string[][] =>
  Array.from({ length: Math.ceil(some.length / size) }, (_, at) =>
    some.slice(at * size, at * size + size).map(({ text }) => text),
  );

describe.each(['chromium', 'firefox'] as const)('a hostile text in the extension, in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);
  let page: Page;
  let seen: Seen;

  async function open(path: 'panel' | 'overlay'): Promise<void> {
    page = await browser!.newPage();
    seen = watch(page);
    await page.goto(`${site.address}/${path}`);
    await page.waitForFunction(`window.${path}`);
  }

  const happened = (fired: number): readonly string[] => [
    ...(fired > 0 ? [`${fired} scripts ran`] : []),
    ...seen.strangers.map((url) => `asked for ${url}`),
    ...seen.dialogs.map((text) => `opened a dialog: ${text}`),
    ...seen.errors.map((text) => `threw into the page: ${text}`),
    ...site.strange.splice(0).map((path) => `asked this site for ${path}`),
  ];

  attempt('is text in all parts of the panel, and nothing else', { timeout: 1_800_000 }, async () => {
    await open('panel');
    const some = sampleOf(texts, 30, ({ kind }) => kind);
    for (const [at, batch] of batches(some, isLong ? 30 : Math.ceil(some.length / 2)).entries()) {
      const lang = at % 2 === 0 ? 'en' : 'cy';
      const { tried, faults } = await page.evaluate(
        (...all) => window.panel.attack(...all),
        batch,
        lang as 'en' | 'cy',
      );
      const all = [...faults, ...happened(await page.evaluate(() => window.panel.fired()))];
      recordFigure(`text in the panel (${name})`, tried, all.length);
      expect(all).toEqual([]);
      expect(tried).toBeGreaterThan(batch.length * 10);
    }
    await page.close();
  });

  attempt('is text in the overlay’s cards and lists, and nothing else', { timeout: 1_800_000 }, async () => {
    await open('overlay');
    const some = sampleOf(texts, 12, ({ kind }) => kind);
    for (const [at, batch] of batches(some, isLong ? 15 : Math.ceil(some.length / 2)).entries()) {
      const lang = at % 2 === 0 ? 'en' : 'cy';
      const { tried, faults } = await page.evaluate(
        (...all) => window.overlay.attack(...all),
        batch,
        lang as 'en' | 'cy',
      );
      const all = [...faults, ...happened(await page.evaluate(() => window.overlay.fired()))];
      recordFigure(`text in the overlay (${name})`, tried, all.length);
      expect(all).toEqual([]);
      expect(tried).toBeGreaterThan(batch.length * 3);
    }
    await page.close();
  });

  attempt('does change the panel where it is written as markup', async () => {
    await open('panel');
    const some = sampleOf(
      texts.filter(({ text }) => !/refresh|location|<base/i.test(text)),
      150,
      ({ kind }) => kind,
    );
    const changed = await page.evaluate(
      (all) => window.panel.naive(all),
      some.map(({ text }) => text),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(changed.length).toBeGreaterThan(some.length * 0.3);
    expect(await page.evaluate(() => window.panel.fired())).toBeGreaterThan(isLong ? 40 : 5);
    await page.close();
    site.strange.splice(0);
  });
});
