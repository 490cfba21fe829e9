import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage, type WatchedPage } from './open-browser.ts';
import { openDemo, type Demo } from './open-demo.ts';

let demo: Demo;

beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until a page says something. */
const saysSoon = (page: Page, text: string) =>
  page.waitForFunction(`document.querySelector('main').innerText.includes(${JSON.stringify(text)})`, {
    polling: 100,
  });

/** What axe-core finds on the page itself; the widget in the frame is tried elsewhere. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: {
        run(what: object, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await run.run({ exclude: [['iframe']] }, { iframes: false });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe.each(['chromium', 'firefox'] as const)('the builder in %s', (name) => {
  let browser: Browser | null;
  let watched: WatchedPage;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  const open = async (path: string, width?: number) => {
    watched = await openPage(browser!, demo.address, width);
    await watched.page.goto(`${demo.address}${path}`);
    return watched.page;
  };
  const code = (page: Page) =>
    page.$$eval('#builder pre code', (all) => all.map((each) => each.textContent).join('\n'));
  const inPreview = (page: Page, expression: string) =>
    page.evaluate(`document.querySelector('#preview').contentDocument.${expression}`);

  test('shows the chosen widget live, and gives a snippet with sums', async ({ skip }) => {
    if (browser === null) skip();
    const page = await open('/builder');
    await saysSoon(page, 'Your snippet is ready.');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('#preview')
        ?.contentDocument?.querySelector('coprod-star-check[ready]'),
    );
    await page.select('#mode', 'full');
    await page.select('#scheme', 'both');
    await page.select('#target', 'div');
    await page.waitForFunction(() =>
      /sha384-/.test(document.querySelector('#builder pre code')?.textContent ?? ''),
    );
    const snippet = await code(page);
    expect(snippet).toContain('<div data-coprod="star-check" data-mode="full" data-theme="auto">');
    expect(snippet).toMatch(/<script type="module" src="\/coproduction-star\/embed.js" integrity="sha384-/);
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('#preview')
        ?.contentDocument?.querySelector('coprod-star-check[mode=full][ready]'),
    );
    expect(await violations(page)).toEqual([]);
    expect(watched.faults).toEqual([]);
    expect(watched.strangers).toEqual([]);
    await page.close();
  });

  test('gives no snippet below AA, and says which colour would do', async ({ skip }) => {
    if (browser === null) skip();
    const page = await open('/builder#scheme=both&light.accent=ffb000&dark.ink=333333');
    await saysSoon(page, 'No snippet yet.');
    expect(await page.$('#builder pre')).toBe(null);
    const said = await page.$eval('[aria-labelledby=builder-take] .box.urgent', (each) => each.textContent);
    expect(said).toMatch(
      /Light: “Links and buttons” on “Background of parts set apart” has 1\.\d+ to 1\. It needs 4\.5 to 1\./,
    );
    expect(said).toMatch(/Dark: “Text” on “Background/);
    expect(await violations(page)).toEqual([]);
    // By keyboard: one press for each colour that is too weak.
    while ((await page.$('.builder-use')) !== null) {
      await page.focus('.builder-use');
      await page.keyboard.press('Enter');
    }
    await saysSoon(page, 'Your snippet is ready.');
    expect(await code(page)).toMatch(
      /coprod-star-check \{\n {2}--coprod-ink: light-dark\(#1b1f23, #\w{6}\);/,
    );
    await page.close();
  });

  test('keeps what was chosen in the address, and opens it again in the other language', async ({ skip }) => {
    if (browser === null) skip();
    const page = await open('/builder');
    await saysSoon(page, 'Your snippet is ready.');
    await page.select('#widget', 'contact-form');
    await page.select('#locale', 'cy');
    await page.select('#target', 'wordpress');
    await page.type('#endpoint', '/enquiries');
    const { hash } = new URL(page.url());
    await page.close();
    const other = await open(`/cy/adeiladwr${hash}`, 360);
    await saysSoon(other, 'Mae eich darn yn barod.');
    expect(await other.$eval('#builder table', (each) => (each as HTMLElement).innerText)).toContain(
      '/enquiries',
    );
    await other.waitForFunction(() =>
      document
        .querySelector<HTMLIFrameElement>('#preview')
        ?.contentDocument?.querySelector('coprod-contact-form[ready]'),
    );
    expect(await inPreview(other, 'documentElement.lang')).toBe('cy');
    expect(await violations(other)).toEqual([]);
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await other.close();
  });

  test('takes nothing from an address that could run or that is no colour', async ({ skip }) => {
    if (browser === null) skip();
    const page = await open(
      `/builder#widget=contact-form&set.endpoint=javascript:alert(1)&light.ink=${encodeURIComponent('red;}*{display:none')}&base=${encodeURIComponent('"><script>')}`,
    );
    await saysSoon(page, 'No snippet yet.');
    expect(
      await page.$eval('[aria-labelledby=builder-take] .box.urgent', (each) => each.textContent),
    ).toContain('should be an address');
    expect(await page.$eval('#light-ink', (each) => (each as HTMLInputElement).value)).toBe('#1b1f23');
    await page.close();
  });
});

describe.each(['chromium', 'firefox'] as const)('the checker in %s', (name) => {
  let browser: Browser | null;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  const write = (page: Page, text: string) =>
    page.$eval(
      '#text',
      (field, value) => {
        (field as HTMLTextAreaElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );

  test('finds the place of each fault in a feed, and shows a feed without one', async ({ skip }) => {
    if (browser === null) skip();
    const { page, faults } = await openPage(browser!, demo.address);
    await page.goto(`${demo.address}/checker`);
    await saysSoon(page, 'Nothing to check yet.');
    await write(page, '{\n  "version": 1,\n  "cases": [ { "id": "a" }, ]\n}');
    await saysSoon(page, 'Line 3, column 29');
    await saysSoon(page, 'Take out the comma before it.');
    await page.click('#checker button:not(.builder-place)');
    await saysSoon(page, 'No faults. Stories in it: 1');
    await page.waitForFunction(() =>
      document.querySelector('iframe')?.contentDocument?.querySelector('coprod-case-carousel[ready]'),
    );
    const example = await page.$eval('#text', (field) => (field as HTMLTextAreaElement).value);
    await write(page, example.replace('"percent"', '"per cent"'));
    await saysSoon(page, 'cases[0].figures[0].unit');
    expect(await violations(page)).toEqual([]);
    await page.click('.builder-place');
    const marked = await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#text')!;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(marked).toBe('"per cent",');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('checks own words against ours, and shows them in the widget', async ({ skip }) => {
    if (browser === null) skip();
    const { page, faults } = await openPage(browser!, demo.address);
    await page.goto(`${demo.address}/checker#wording`);
    await saysSoon(page, 'Nothing to check yet.');
    await write(page, '{"version":1,"words":{"en":{"Strat":"Begin","Question {n} of {of}":"Question {n}"}}}');
    await saysSoon(page, 'Your text should have {n}, {of}, as ours has.');
    await write(page, '{"version":1,"words":{"en":{"See the results":"Show me"}}}');
    await saysSoon(page, 'The nearest one is: “See the result”');
    expect(await violations(page)).toEqual([]);
    await write(page, '{"version":1,"words":{"en":{"Start":"Let us begin"}}}');
    await saysSoon(page, 'No faults. Texts in it: 1');
    await page.waitForFunction(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('coprod-star-check')
        ?.shadowRoot?.textContent?.includes('Let us begin'),
    );
    expect(faults).toEqual([]);
    await page.close();
  });
});
