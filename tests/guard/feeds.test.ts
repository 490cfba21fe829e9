import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFigure, sampleOf } from '../hostile-figures.ts';
import { bundle } from './bundle.ts';
import { hostileFeeds, type HostileFeed } from './hostile-feeds.ts';
import type { ShownFeed } from './in-page/fields-of-cases.ts';
import { serveSite, type Site } from './serve-site.ts';
import { startBrowser, watch, type Seen } from './start-browser.ts';

const blank = {
  body: '<!doctype html><html lang="en"><title>A page</title><script type="module" src="/kit/attack.js"></script>',
};

let site: Site;
beforeAll(async () => {
  site = await serveSite(new Map([['/', blank]]), await bundle('tests/guard/in-page/attack.ts'));
});
afterAll(() => site?.close());

/** What is wrong with what came of a feed. */
function faultsOf({ expect: wanted, feed }: HostileFeed, shown: ShownFeed): readonly string[] {
  const { cards, addresses, words, complaint, live } = shown;
  const faults = live.map((part) => `is live: ${part}`);
  if (cards === 0 && complaint === null) faults.push('nothing is shown and nobody is told');
  if (cards === 0 && !words.includes('Our stories')) faults.push('the council’s own text is not shown');
  if (cards > 0 && complaint !== null) faults.push(`shown, and complained of: ${complaint}`);
  for (const address of addresses)
    if (!/^(https:|#|http:\/\/127\.0\.0\.1:\d+\/#)/.test(address)) faults.push(`leads to ${address}`);
  for (const address of addresses) if (address.includes('@evil')) faults.push(`leads to ${address}`);
  if (wanted.startsWith('message') && cards > 0) faults.push('shown, where it should be refused');
  if (complaint !== null && !/"|'|’|JSON|cases|list/.test(complaint))
    faults.push(`says not where: ${complaint}`);
  if (wanted === 'shown as text' && cards > 0) {
    const payloads = [...String(feed).matchAll(/"(?:title|problem|together)":("(?:[^"\\]|\\.)*")/g)];
    const plain = (text: string) => text.replace(/\s+/g, '');
    const lost = payloads.filter(([, text]) => !plain(words).includes(plain(JSON.parse(text!) as string)));
    if (lost.length > 0) faults.push(`not shown as it was written: ${lost[0]![1]}`);
  }
  return faults;
}

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  let page: Page;
  let seen: Seen;
  afterAll(() => browser?.close());

  test.skipIf(browser === null)(
    'a hostile feed of cases is shown as text or refused as a whole, with a reason',
    async () => {
      page = await browser!.newPage();
      seen = watch(page);
      await page.goto(site.address);
      await page.waitForFunction('window.attacks');
      const feeds = sampleOf(hostileFeeds(), name === 'firefox' ? 50 : 120, ({ expect: wanted }) => wanted);
      const all: string[] = [];
      let shownCount = 0;
      for (const each of feeds) {
        const shown = await page.evaluate(
          (feed, isText) => window.attacks.feed(feed, isText),
          each.feed,
          each.isText,
        );
        const faults = faultsOf(each, shown);
        if (shown.cards > 0) shownCount += 1;
        recordFigure(`feed of cases (${name})`, 1, faults.length > 0 ? 1 : 0);
        all.push(...faults.map((fault) => `${each.id} ${each.name}: ${fault}`));
      }
      expect(all).toEqual([]);
      // Some are harmless, so that showing nothing at all would not pass.
      expect(shownCount).toBeGreaterThan(feeds.length / 30);
      expect(await page.evaluate(() => window.attacks.fired())).toBe(0);
      expect(
        await page.evaluate(() => Object.keys(Object.prototype).concat('polluted' in {} ? 'polluted' : [])),
      ).toEqual([]);
      expect({
        ...seen,
        strangers: seen.strangers.filter((url) => !/^https:\/\/(council\.example|evil\.invalid)\//.test(url)),
      }).toEqual({
        strangers: [],
        dialogs: [],
        errors: [],
      });
      expect(site.strange).toEqual([]);
    },
  );
});
