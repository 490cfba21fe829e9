import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFigure, sampleOf } from '../hostile-figures.ts';
import { bundle } from './bundle.ts';
import { pagesForWidgets, type HostilePage } from './hostile-pages.ts';
import { serveSite, type Site, type SitePage } from './serve-site.ts';
import { startBrowser, watch } from './start-browser.ts';
import { widgetStates, withWidgets } from './widgets-on-page.ts';

const pages = pagesForWidgets();

const pathsOf = ({ id }: HostilePage) => ({
  plain: `/plain/${id}`,
  full: `/full/${id}`,
  twice: `/twice/${id}`,
});

const served = (): ReadonlyMap<string, SitePage> =>
  new Map(
    pages.flatMap((page) => {
      const { plain, full, twice } = pathsOf(page);
      const { body, headers } = page;
      return [
        [plain, { body: withWidgets(body, []), headers }],
        [full, { body: withWidgets(body, ['/kit/every-widget.js']), headers }],
        // The same kit once more, as another tag manager would load it.
        [twice, { body: withWidgets(body, ['/kit/every-widget.js', '/again/every-widget.js']), headers }],
      ] as const;
    }),
  );

let site: Site;
beforeAll(async () => {
  const kit = await bundle('tests/guard/in-page/every-widget.ts');
  const again = new Map(
    [...kit].map(
      ([name, body]) => [`/again/${name}`, { body, headers: { 'content-type': 'text/javascript' } }] as const,
    ),
  );
  site = await serveSite(new Map([...served(), ...again]), kit);
});
afterAll(() => site?.close());

/** Pages that take out or hide what is in them, the widgets' own text too: nothing of ours could be seen there. */
const takesAllAway: ReadonlySet<string> = new Set([
  '48-element-remover',
  '58-document-replace',
  '59-body-replace',
  '92-doc-empty',
]);

/** What happens before a line of ours runs: Lit asks for its policy, or for a method whose name the page has taken. */
const beforeUs: Readonly<Record<string, RegExp>> = {
  '35-csp-trusted-types': /createPolicy|TrustedTypePolicy|lit-html/,
  '50-dom-clobbering': /createTreeWalker is not a function/,
};

/** Pages that stop every click on its way. */
const stopsClicks: ReadonlySet<string> = new Set(['54-event-thieves']);

/** What is tried in the short form too: policies, sandboxes, and pages that change what scripts rest on. */
const always = /^(33|35|39|50|51|52|53|63)-/;

/** Pages whose own scripts go on changing them, so that no two looks are the same. */
const neverStill =
  /mutation|spa|virtual|infinite|replace|remover|toggling|z-index|popover|focus|later|storm|console|refresh|random|clickjack|spoof|synthetic|animated|hooks|modal/;

interface Look {
  readonly errors: readonly string[];
  readonly dom: string;
}

async function look(page: Page, address: string, ready: boolean): Promise<Look> {
  const seen = watch(page);
  await page.goto(address, { waitUntil: 'load' }).catch(() => null);
  if (ready) {
    const done =
      '[...Document.prototype.querySelectorAll.call(document, "[data-widget]")].every((each) => each.hasAttribute("ready"))';
    await page.waitForFunction(done, { timeout: 2500, polling: 50 }).catch(() => null);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const dom = await page.evaluate(() => {
    // Pages take away the names of methods.
    const copy = Node.prototype.cloneNode.call(document, true) as Document;
    const ours = Document.prototype.querySelectorAll.call(copy, '[data-widget], [data-kit]');
    for (let at = 0; at < ours.length; at += 1) Element.prototype.remove.call(ours[at]!);
    return new XMLSerializer().serializeToString(copy).split(/\s+/).join(' ');
  });
  return { errors: seen.errors.map((error) => error.slice(0, 200)), dom };
}

/** What is wrong with the widgets on a page, or with the page because of them. */
async function faultsOn(browser: Browser, page: HostilePage, address: string): Promise<readonly string[]> {
  const { plain, full, twice } = pathsOf(page);
  const faults: string[] = [];
  const before = await browser.newPage();
  const alone = await look(before, `${address}${plain}`, false);
  await before.close();
  for (const path of [full, twice]) {
    const tab = await browser.newPage();
    const both = await look(tab, `${address}${path}`, true);
    const ours = both.errors.filter(
      (error) => !alone.errors.includes(error) && !beforeUs[page.id]?.test(error),
    );
    faults.push(...ours.map((error) => `${path}: threw into the page: ${error}`));
    if (!neverStill.test(page.id) && both.dom !== alone.dom) faults.push(`${path}: the page was changed`);
    const states = await widgetStates(tab).catch((error: unknown) => [{ tag: 'all', is: String(error) }]);
    if (!takesAllAway.has(page.id))
      faults.push(
        ...states
          .filter(({ is }) => is !== 'works' && is !== 'council’s own text')
          .filter(({ is }) => !(stopsClicks.has(page.id) && is.startsWith('awake')))
          .map(({ tag, is }) => `${path}: ${tag}: ${is}`),
      );
    await tab.close();
  }
  return faults;
}

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  afterAll(() => browser?.close());

  test.skipIf(browser === null)(
    'on a hostile page each widget works, or the council’s own text stays, and the page is as it was',
    async () => {
      const some = sampleOf(pages, name === 'firefox' ? 4 : 10, ({ id }) => (always.test(id) ? id : ''));
      const all: string[] = [];
      for (const page of some) {
        const faults = await faultsOn(browser!, page, site.address).catch((error: unknown) => [
          `${page.id}: ${String(error)}`,
        ]);
        recordFigure(`widgets on a hostile page (${name})`, 1, faults.length > 0 ? 1 : 0);
        all.push(...faults);
      }
      expect(all).toEqual([]);
    },
    3_600_000,
  );
});
