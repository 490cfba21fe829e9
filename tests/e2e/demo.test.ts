import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { decodeResult } from '#core/star/result-code';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openPage } from './open-browser.ts';
import { openDemo, type Demo } from './open-demo.ts';
import { control, press, saysSoon, textOf } from './find.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());

describe.each(['chromium', 'firefox'] as const)('the demo council in %s', async (name) => {
  const browser: Browser | null = await openBrowser(name);
  afterAll(() => browser?.close());
  const walk = test.skipIf(browser === null);

  walk(
    'a resident does the quick check, reads the result, and sends it with a message that arrives',
    async () => {
      const { page, faults, strangers } = await openPage(browser!, demo.address);
      await page.goto(`${demo.address}/co-production`);

      await press(page, 'coprod-star-check', 'Start');
      const answers = [
        'Mostly',
        'Always',
        'Sometimes',
        'Not sure',
        'A little',
        'Not yet',
        'Mostly',
        'Sometimes',
        'A little',
      ];
      for (const [at, answer] of answers.entries()) {
        await saysSoon(page, 'coprod-star-check', `Question ${at + 1} of 9`);
        await press(page, 'coprod-star-check', answer);
        await press(page, 'coprod-star-check', 'Next');
      }
      await press(page, 'coprod-star-check', 'See the result');
      await saysSoon(page, 'coprod-star-check', 'Based on the Co-Production Star');
      // Below stand stories of other places, which have figures of their own.
      const [result] = (await textOf(page, 'coprod-star-check')).split('Where people have done this');
      expect(result).toContain('People who use this service help to redesign it, right from the start.');
      expect(result, 'a quick result has no numbers').not.toMatch(/\d+ ?%|\b\d+ of 100\b/);
      expect(await storedNames(page), 'nothing is kept that nobody asked for').toEqual([]);

      await press(page, 'coprod-star-check', 'Talk to us');
      await page.waitForFunction(() => location.pathname === '/contact');
      const code = new URL(page.url()).hash.replace('#coprod-result=', '');
      const read = decodeResult(code);
      expect(read).toMatchObject({ ok: true, set: { mode: 'quick', voice: 'resident' } });

      await control(page, 'coprod-contact-form', 'Send');
      await page.select('coprod-contact-form [name=reason]', 'lab');
      await page.type('coprod-contact-form [name=name]', 'Gwen Prys');
      await page.type('coprod-contact-form [name=email]', 'gwen@example.org');
      await page.type(
        'coprod-contact-form [name=message]',
        'We would like to try this with our carers’ group.',
      );
      await press(page, 'coprod-contact-form', 'Attach my star result');
      const consent = await page.$('coprod-contact-form [name=consent]');
      await consent?.click();
      // Nobody fills a form in less than two seconds: the receiver takes that for a machine.
      await new Promise((resolve) => setTimeout(resolve, 2_100));
      const before = demo.enquiries().length;
      await press(page, 'coprod-contact-form', 'Send');
      await saysSoon(page, 'coprod-contact-form', 'CS-');

      const kept = demo.enquiries();
      expect(kept).toHaveLength(before + 1);
      const enquiry = JSON.stringify(kept.at(-1));
      for (const part of ['Gwen Prys', 'gwen@example.org', 'carers’ group', 'lab', code])
        expect(enquiry).toContain(part);
      expect(strangers).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  walk('a form that is sent empty says what to do, in one place and by each field', async () => {
    const { page, faults } = await openPage(browser!, demo.address, 360);
    await page.goto(`${demo.address}/cy/cysylltu`);
    await press(page, 'coprod-contact-form', 'Anfon');
    await saysSoon(page, 'coprod-contact-form', 'Mae problem');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused).toContain('Mae problem');
    const invalid = await page.$$eval('coprod-contact-form [aria-invalid=true]', (fields) =>
      fields.map((field) => (field as HTMLInputElement).name),
    );
    expect(invalid).toEqual(expect.arrayContaining(['reason', 'name', 'message']));
    expect(new URL(page.url()).hash).toBe('');
    expect(faults).toEqual([]);
  });

  walk('the carousel goes on, filters, and becomes a list', async () => {
    const { page, faults, strangers } = await openPage(browser!, demo.address);
    await page.goto(`${demo.address}/what-changed`);
    await press(page, 'coprod-case-carousel', 'Next');
    await saysSoon(page, 'coprod-case-carousel', 'of 20');
    await press(page, 'coprod-case-carousel', 'Show as a list');
    await saysSoon(page, 'coprod-case-carousel', 'Show side by side');
    await press(page, 'coprod-case-carousel', 'Filter the cases');
    await page.evaluate(() => {
      const carousel = document.querySelector('coprod-case-carousel')!;
      carousel.shadowRoot!.querySelector('select')!.focus();
    });
    await page.keyboard.type('Co-assess');
    await page.keyboard.press('Enter');
    await saysSoon(page, 'coprod-case-carousel', '3 cases');
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
  });

  walk('the star opens its parts from the keyboard', async () => {
    const { page, faults } = await openPage(browser!, demo.address);
    await page.goto(`${demo.address}/co-production`);
    const label = await control(page, 'coprod-star', 'Focus it!');
    await label.focus();
    await page.keyboard.press('Enter');
    await saysSoon(page, 'coprod-star', 'Choose the few things that will make most difference.');
    expect(faults).toEqual([]);
  });
});

describe('every page of the demo', async () => {
  const browser = await openBrowser('chromium');
  afterAll(() => browser?.close());

  test.each([
    [360, 'light'],
    [1024, 'dark'],
  ] as const)(
    'has no fault that axe knows, at %i pixels, %s',
    { timeout: 300_000 },
    async (width, scheme) => {
      const { page, faults, strangers } = await openPage(browser!, demo.address, width);
      await page.setBypassCSP(true);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const sitemap = await (await fetch(`${demo.address}/sitemap.xml`)).text();
      const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc!).pathname);
      expect(pages.length).toBeGreaterThan(20);
      const found: string[] = [];
      for (const path of [...pages, '/adult-social-care-before']) {
        await page.goto(`${demo.address}${path}`, { waitUntil: 'networkidle0' });
        await page.evaluate(axe);
        const { violations } = (await page.evaluate(
          'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
        )) as { violations: { id: string; nodes: { target: unknown }[] }[] };
        found.push(
          ...violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${path}: ${id} at ${String(target)}`),
          ),
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (wide) found.push(`${path}: scrolls sideways`);
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );
});

/** Everything that the site keeps in the browser. */
const storedNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...databases.map(({ name }) => `database ${name}`),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(document.cookie ? [document.cookie] : []),
    ];
  });
