import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { studies } from '#core/case-studies/studies-en';
import { openBrowser, openPage } from './open-browser.ts';
import { openDemo, type Demo } from './open-demo.ts';

let demo: Demo;
let browser: Browser | null;

beforeAll(async () => {
  demo = await openDemo();
  browser = await openBrowser('chromium');
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

/** The place of something on paper; `shown` is false for what is not printed. */
interface Printed {
  readonly text: string;
  readonly shown: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Opens a page as it is printed on A4. */
async function onPaper(path: string, ready: string): Promise<Page> {
  const { page } = await openPage(browser!, demo.address, 700);
  await page.goto(demo.address + path);
  await page.waitForSelector(`${ready}[ready]`);
  await page.emulateMediaType('print');
  // A browser tells the page before it prints; a played print does not.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page;
}

const printed = (page: Page, host: string, selector: string): Promise<Printed[]> =>
  page.$eval(
    host,
    (element, wanted) =>
      [...(element.shadowRoot?.querySelectorAll(wanted) ?? []), ...element.querySelectorAll(wanted)].map(
        (each) => {
          const { top, bottom, left, right } = each.getBoundingClientRect();
          const shown = each.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          return { text: each.textContent!.replace(/\s+/g, ' ').trim(), shown, top, bottom, left, right };
        },
      ),
    selector,
  );

describe('on paper', () => {
  test('every story of the carousel is there, below each other and within the sheet', async ({ skip }) => {
    if (browser === null) skip();
    const page = await onPaper('/what-changed', 'coprod-case-carousel');
    await page.waitForFunction(
      (count) =>
        document.querySelector('coprod-case-carousel')!.shadowRoot!.querySelectorAll('.slide').length >=
        count,
      {},
      studies.length,
    );
    await page.waitForFunction(
      () => !document.querySelector('coprod-case-carousel')!.shadowRoot!.querySelector('.beyond'),
    );
    const slides = await printed(page, 'coprod-case-carousel', '.slide');
    for (const { title } of studies)
      expect(slides.filter(({ text }) => text.includes(title))).toHaveLength(1);
    for (const [at, slide] of slides.entries()) {
      expect(slide.shown).toBe(true);
      expect(slide.bottom - slide.top).toBeGreaterThan(100);
      expect(slide.left).toBeGreaterThanOrEqual(0);
      expect(slide.right).toBeLessThanOrEqual(701);
      if (at > 0) expect(slide.top).toBeGreaterThanOrEqual(slides[at - 1]!.bottom);
    }
    await page.close();
  });

  test('the star comes with its table', async ({ skip }) => {
    if (browser === null) skip();
    const page = await onPaper('/co-production', 'coprod-star');
    const rows = await printed(page, 'coprod-star', '.star-table tbody th[scope=row], .star-table tbody th');
    for (const name of ['Co-commission', 'Co-design', 'Co-deliver', 'Co-assess', 'Map it!', 'Grow it!'])
      expect(
        rows.some(({ text, shown, bottom, top }) => text === name && shown && bottom > top + 10),
        name,
      ).toBe(true);
    expect(
      (await printed(page, 'coprod-star', 'button.plain, .buttons button')).some(({ shown }) => shown),
    ).toBe(false);
    await page.close();
  });

  test('a result comes with what to do next', async ({ skip }) => {
    if (browser === null) skip();
    const { page } = await openPage(browser!, demo.address, 700);
    await page.goto(`${demo.address}/co-production`);
    await page.waitForSelector('coprod-star-check[ready]');
    await page.evaluate(() => {
      const check = document.querySelector('coprod-star-check') as HTMLElement & {
        layout: string;
        start(): void;
      };
      check.layout = 'all';
      check.start();
    });
    await page.waitForFunction(() =>
      document.querySelector('coprod-star-check')!.shadowRoot!.querySelector('form'),
    );
    await page.evaluate(() => {
      const root = document.querySelector('coprod-star-check')!.shadowRoot!;
      for (const question of root.querySelectorAll('form fieldset'))
        question.querySelectorAll('input')[2]?.click();
      root.querySelector('form')!.requestSubmit();
    });
    await page.waitForFunction(() =>
      document.querySelector('coprod-star-check')!.shadowRoot!.querySelector('.next'),
    );
    await page.emulateMediaType('print');
    const [next] = await printed(page, 'coprod-star-check', '.next');
    expect(next).toMatchObject({ shown: true });
    expect(next!.text.length).toBeGreaterThan(40);
    expect((await printed(page, 'coprod-star-check', 'table')).some(({ shown }) => shown)).toBe(true);
    await page.close();
  });

  test('the form can be filled in with a pen: each label, each field, no button', async ({ skip }) => {
    if (browser === null) skip();
    const page = await onPaper('/contact', 'coprod-contact-form');
    const fields = await printed(page, 'coprod-contact-form', 'label');
    expect(fields.filter(({ shown, top, bottom }) => shown && bottom > top).length).toBeGreaterThanOrEqual(6);
    const boxes = await printed(page, 'coprod-contact-form', 'textarea');
    expect(boxes.every(({ shown, top, bottom }) => shown && bottom - top > 60)).toBe(true);
    await page.close();
  });
});
