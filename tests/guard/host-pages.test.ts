import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLong, recordFigure, sampleOf } from '../hostile-figures.ts';
import { bundle } from './bundle.ts';
import { pagesForWidgets, type HostilePage } from './hostile-pages.ts';
import { serveSite, type Site, type SitePage } from './serve-site.ts';
import { startBrowser } from './start-browser.ts';
import { widgetStates, withWidgets } from './widgets-on-page.ts';

const pages = pagesForWidgets();

/** A widget as it is written in an afternoon. */
const naive = `class Naive extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<div></div>';
    document.head.insertAdjacentHTML('beforeend', '<style>p { color: red }</style>');
  }
}
for (const tag of ['coprod-star', 'coprod-star-check']) customElements.define(tag, Naive);`;

/** With which scripts each page is served. */
const kinds = {
  plain: [],
  full: ['/kit/every-widget.js'],
  // The same kit once more, as another tag manager would load it.
  twice: ['/kit/every-widget.js', '/again/every-widget.js'],
  naive: ['/naive.js', '/naive.js?again'],
} as const;

type Kind = keyof typeof kinds;

const served = (): readonly (readonly [string, SitePage])[] =>
  pages.flatMap(({ id, body, headers }) =>
    Object.entries(kinds).map(
      ([kind, scripts]) => [`/${kind}/${id}`, { body: withWidgets(body, scripts), headers }] as const,
    ),
  );

const javascript = (body: string): SitePage => ({ body, headers: { 'content-type': 'text/javascript' } });

let site: Site;
beforeAll(async () => {
  const kit = await bundle('tests/guard/in-page/every-widget.ts');
  const again = [...kit].map(([name, body]) => [`/again/${name}`, javascript(body)] as const);
  site = await serveSite(new Map([...served(), ...again, ['/naive.js', javascript(naive)]]), kit);
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
const always = { chromium: /^(33|35|39|50|51|52|53|63)-/, firefox: /^(35|39|53|63)-/ };

/** Pages whose own scripts go on changing them, so that no two looks are the same. */
const neverStill =
  /mutation|spa|virtual|infinite|replace|remover|toggling|z-index|popover|focus|later|storm|console|refresh|random|clickjack|spoof|synthetic|animated|hooks|modal/;

interface Look {
  readonly errors: readonly string[];
  readonly dom: string;
}

/** Counts what is thrown into a page, from before its first script on. */
function countErrors(): void {
  const thrown: string[] = [];
  Object.defineProperty(window, 'thrown', { value: thrown });
  addEventListener('error', ({ message }) => void thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => void thrown.push(`in a promise: ${String(reason)}`));
}

async function look(page: Page, address: string, ready: boolean): Promise<Look> {
  await page.evaluateOnNewDocument(countErrors);
  await page.goto(address, { waitUntil: 'load' }).catch(() => null);
  if (ready) {
    const done =
      '[...Reflect.apply(Document.prototype.querySelectorAll, document, ["[data-widget]"])].every((each) => each.hasAttribute("ready"))';
    await page.waitForFunction(done, { timeout: 2500, polling: 50 }).catch(() => null);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return page.evaluate(() => {
    // Pages take away the names of methods, and what methods do.
    const { apply } = Reflect;
    const copy = apply(Node.prototype.cloneNode, document, [true]) as Document;
    const ours = apply(Document.prototype.querySelectorAll, copy, [
      '[data-widget], [data-kit]',
    ]) as NodeListOf<Element>;
    for (let at = 0; at < ours.length; at += 1) apply(Element.prototype.remove, ours[at]!, []);
    const errors = [...(window as unknown as { thrown: readonly string[] }).thrown];
    return { errors, dom: new XMLSerializer().serializeToString(copy).split(/\s+/).join(' ') };
  });
}

/** What is wrong with the widgets on a page, or with the page because of them. */
async function faultsOn(
  browser: Browser,
  page: HostilePage,
  address: string,
  tried: readonly Kind[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const before = await browser.newPage();
  const alone = await look(before, `${address}/plain/${page.id}`, false);
  await before.close();
  for (const kind of tried) {
    const path = `/${kind}/${page.id}`;
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
      const some = sampleOf(pages, name === 'firefox' ? 2 : 6, ({ id }) => (always[name].test(id) ? id : ''));
      const all: string[] = [];
      for (const page of some) {
        const faults = await faultsOn(
          browser!,
          page,
          site.address,
          isLong ? ['full', 'twice'] : ['twice'],
        ).catch((error: unknown) => [`${page.id}: ${String(error)}`]);
        recordFigure(`widgets on a hostile page (${name})`, 1, faults.length > 0 ? 1 : 0);
        all.push(...faults);
      }
      expect(all).toEqual([]);
    },
    3_600_000,
  );

  test.skipIf(browser === null)(
    'a naive widget throws, changes the page, and hides the council’s text',
    async () => {
      const ordinary = pages.find(({ id }) => id.startsWith('20-'))!;
      const faults = (await faultsOn(browser!, ordinary, site.address, ['naive'])).join('\n');
      expect(faults).toContain('threw into the page');
      expect(faults).toContain('the page was changed');
      expect(faults).toContain('nothing is seen');
    },
  );
});
