import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../core/i18n/locale.ts';
import html from '../core/report/formats/html.ts';
import { pictureOf } from '../widgets/star/picture.ts';
import { chromiumArguments, findBrowser } from './browsers.ts';
import { reportOf, sampleAudit } from './sample-audit.ts';
import { sampleWords } from './sample-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
let browser: Browser;

beforeAll(async () => {
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('There is no Chromium on this machine. Run: npm test');
  browser = await launch({ executablePath, args: chromiumArguments });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Opens a file and says everything that it did besides being shown. */
async function opened(name: string, content: string): Promise<{ events: string[]; tab: Page }> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const address = pathToFileURL(file).href;
  const tab = await browser.newPage();
  const events: string[] = [];
  tab.on('request', (request) => {
    if (request.url() !== address) events.push(`request ${request.url().slice(0, 100)}`);
  });
  tab.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  tab.on('console', (message) => events.push(`console ${message.text()}`));
  tab.on('pageerror', (error) => events.push(`error ${String(error)}`));
  await tab.goto(address);
  return { events, tab };
}

const withStar = (locale: Locale): string => {
  const { star: words, chart } = sampleWords[locale];
  return html.write(
    reportOf(sampleAudit, locale, {
      drawStar: (score) =>
        pictureOf({ parts: score.points, words, chart, locale, numbers: score.mode === 'full', title: '' }),
    }),
  );
};

describe.each(locales)('the report in %s', (locale) => {
  test.each([
    ['a desk', 1280],
    ['a phone', 360],
    ['400% zoom', 320],
  ])('is accessible and needs no sideways scrolling on %s', async (_, width) => {
    const { tab, events } = await opened(`report-${locale}-${width}.html`, withStar(locale));
    await tab.setViewport({ width, height: 800 });
    expect(events).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await tab.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('768px');
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    // As the developer tools would: the policy of the report lets no script in.
    await tab.evaluate(axe);
    const violations = await tab.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
        };
      };
      const found = (await checker.run()).violations;
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
    });
    expect(violations).toEqual([]);
    await tab.close();
  });

  test('prints on A4, the star and the tables whole', async () => {
    const { tab } = await opened(`print-${locale}.html`, withStar(locale));
    const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeGreaterThan(1);
    for (const [, width, height] of sizes) {
      expect(Math.round(Number(width))).toBe(595);
      expect(Math.abs(Number(height) - 842)).toBeLessThan(1);
    }
    await tab.close();
  });
});
