import { build } from 'esbuild';
import { launch, type Page } from 'puppeteer-core';
import { chromiumArguments, findBrowser } from '../browsers.ts';

/**
 * Opens an empty page of Chromium in which a module's exports are there as `tested`, hands it over, and closes all.
 * `source` puts them into a page that is opened later.
 */
export async function runInBrowser<Result>(
  module: string,
  use: (page: Page, source: string) => Promise<Result>,
): Promise<Result> {
  const { outputFiles } = await build({
    entryPoints: [new URL(module, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'tested',
    target: 'es2022',
    conditions: ['source'],
  });
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium. Run `npm test` once: it fetches one.');
  const browser = await launch({ executablePath, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    const source = outputFiles[0]!.text.replace(/^("use strict";\s*)?var tested/, 'globalThis.tested');
    await page.evaluate(source);
    return await use(page, source);
  } finally {
    await browser.close();
  }
}
