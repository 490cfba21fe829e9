import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments, findBrowser, type BrowserName } from '../browsers.ts';

/** Starts a browser, or answers null where this machine has none of the kind. */
export async function openBrowser(name: BrowserName): Promise<Browser | null> {
  const executablePath = await findBrowser(name);
  if (executablePath === null) return null;
  return name === 'firefox'
    ? launch({ browser: 'firefox', executablePath })
    : launch({ executablePath, args: chromiumArguments });
}

/** A page that keeps what went wrong on it, and every request that left for another host. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
  readonly strangers: string[];
}

/** Opens a page and watches it. */
export async function openPage(browser: Browser, address: string, width = 1024): Promise<WatchedPage> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const faults: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address)) strangers.push(url);
  });
  return { page, faults, strangers };
}
