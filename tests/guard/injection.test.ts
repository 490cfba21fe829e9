import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLong, recordFigure, sampleOf } from '../hostile-figures.ts';
import { bundle } from './bundle.ts';
import { everything, type Payload } from './payloads.ts';
import { serveSite, type Site } from './serve-site.ts';
import { startBrowser, watch, type Seen } from './start-browser.ts';

const blank = {
  body: '<!doctype html><html lang="en"><title>A page</title><script type="module" src="/kit/attack.js"></script>',
};

let site: Site;
beforeAll(async () => {
  const kit = await bundle('tests/guard/in-page/attack.ts');
  site = await serveSite(new Map([['/', blank]]), kit);
});
afterAll(() => site?.close());

/** No text is longer than what a person or a council would write; those have a test of their own. */
const short = everything.filter(({ text }) => text.length <= 5000);

const textsOf = (payloads: readonly Payload[]): string[] => payloads.map(({ text }) => text);

/** The one field whose address a browser fetches by itself: the picture that a feed asks it to show. */
const picture = (field: string): boolean => field === 'case: address of a picture';

const hrefsOf = (payloads: readonly Payload[]): ReadonlySet<string> =>
  new Set(payloads.flatMap(({ text }) => (URL.canParse(text) ? new URL(text).href.slice(0, 200) : [])));

describe.each(['chromium', 'firefox'] as const)('a hostile text in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  let page: Page;
  let seen: Seen;
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);

  async function open(): Promise<void> {
    page = await browser!.newPage();
    seen = watch(page);
    await page.goto(site.address);
    await page.waitForFunction('window.attacks');
  }

  /** Everything that must not have happened, whatever was shown. */
  async function happened(asked: ReadonlySet<string> = new Set()): Promise<readonly string[]> {
    const fired = await page.evaluate(() => window.attacks.fired());
    return [
      ...(fired > 0 ? [`${fired} scripts ran`] : []),
      ...seen.strangers
        .splice(0)
        .filter((url) => !asked.has(url))
        .map((url) => `asked for ${url}`),
      ...seen.dialogs.map((text) => `opened a dialog: ${text}`),
      ...seen.errors.map((text) => `threw into the page: ${text}`),
      ...site.strange.splice(0).map((path) => `asked this site for ${path}`),
    ];
  }

  attempt('is text in every field of every widget, and nothing else', async () => {
    await open();
    const fields = (await page.evaluate(() => window.attacks.fields())).filter((each) => each !== 'naive');
    expect(fields.length).toBeGreaterThan(60);
    const share = name === 'firefox' ? 0.5 : 1;
    const all: string[] = [];
    const asked = new Set<string>(['https://council.example/page']);
    for (const field of fields) {
      const isBulk = field.startsWith('case:') || field.includes('kept') || field.includes('waits');
      const some = sampleOf(short, share * (isBulk ? 60 : field.startsWith('<') ? 4 : 10), ({ kind }) =>
        isBulk ? kind : '',
      );
      let tried = 0;
      let refused = 0;
      const faults: string[] = [];
      // A browser is asked for no more at once than it can answer soon.
      for (let from = 0; from < some.length; from += 100) {
        const texts = textsOf(some.slice(from, from + 100));
        const done = await page.evaluate((each, given) => window.attacks.attack(each, given), field, texts);
        tried += done.tried;
        refused += done.refused;
        faults.push(...done.faults);
      }
      if (picture(field)) for (const href of hrefsOf(some)) asked.add(href);
      const wrong = [...faults, ...(await happened(asked))];
      const place = field.startsWith('<')
        ? `attribute of ${field.slice(1).split(' ')[0]}`
        : field.split(':')[0];
      recordFigure(`text in a widget: ${place} (${name})`, tried, wrong.length);
      all.push(...wrong.slice(0, 5).map((fault) => `${field}: ${fault}`));
      if (!/address|<coprod/.test(field))
        expect(refused, `${field} refuses too many`).toBeLessThan(tried * 0.7);
    }
    expect(all).toEqual([]);
    await page.close();
  });

  attempt('does run, and changes the page, where it is written as markup', async () => {
    await open();
    const some = sampleOf(
      short.filter(({ text }) => !/refresh|location|<base/i.test(text)),
      200,
      ({ kind }) => kind,
    );
    const { faults } = await page.evaluate((texts) => window.attacks.attack('naive', texts), textsOf(some));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(faults.length).toBeGreaterThan(some.length * 0.4);
    expect(await page.evaluate(() => window.attacks.fired())).toBeGreaterThan(isLong ? 60 : 10);
    expect(seen.strangers.length + site.strange.splice(0).length).toBeGreaterThan(5);
    await page.close();
  });
});
