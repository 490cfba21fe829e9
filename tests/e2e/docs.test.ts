import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookPages } from '../../demo/docs/book.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { openDemo, type Demo } from './open-demo.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());

const all = bookPages.map(({ path }) => `/docs/${path}`);
const live = bookPages.filter(({ source }) => source === null).map(({ path }) => `/docs/${path}`);

describe('the docs site', async () => {
  const browser = await openBrowser('chromium');
  afterAll(() => browser?.close());

  test.each([
    // As wide as a screen of 1,280 pixels at a zoom of 400%.
    [320, 'light', all],
    [1200, 'dark', live],
  ] as const)(
    'has no fault that axe knows, at %i pixels, %s',
    { timeout: 400_000 },
    async (width, scheme, paths) => {
      const { page, faults, strangers } = await openPage(browser!, demo.address, width);
      await page.setBypassCSP(true);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const found: string[] = [];
      for (const path of paths) {
        const answer = await page.goto(`${demo.address}${path}`, { waitUntil: 'networkidle0' });
        if (!answer || answer.status() >= 400) found.push(`${path}: ${answer?.status()}`);
        await page.evaluate(axe);
        const { violations } = (await page.evaluate(
          'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
        )) as { violations: { id: string; nodes: { target: unknown }[] }[] };
        for (const { id, nodes } of violations)
          found.push(...nodes.map(({ target }) => `${path}: ${id} at ${String(target)}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          found.push(`${path}: scrolls sideways`);
      }
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
      expect(strangers).toEqual([]);
    },
  );
});

describe.each(['chromium', 'firefox'] as const)('the examples of the docs site in %s', async (name) => {
  const browser = await openBrowser(name);
  afterAll(() => browser?.close());

  test.skipIf(browser === null).each(live)(
    '%s: each is awake, under the policy of the demo',
    async (path) => {
      const { page, faults, strangers } = await openPage(browser!, demo.address);
      await page.goto(`${demo.address}${path}`);
      await page.waitForFunction(() => {
        const places = [...document.querySelectorAll('.live')];
        return places.every((place) => {
          const frame = place.querySelector('iframe');
          const inside = frame ? frame.contentDocument : place;
          return (
            inside
              ?.querySelector(
                'coprod-star, coprod-star-check, coprod-case-carousel, coprod-contact-form, coprod-group-star',
              )
              ?.hasAttribute('ready') || place.querySelector('coprod-contact-form form')
          );
        });
      });
      expect(faults).toEqual([]);
      expect(strangers).toEqual([]);
      await page.close();
    },
  );
});
