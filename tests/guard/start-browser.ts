import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumArguments, findBrowser, type BrowserName } from '../browsers.ts';

/** Starts a browser that reaches this machine only; null where there is none of the kind, or where only Chromium is wanted. */
export async function startBrowser(name: BrowserName, userDataDir?: string): Promise<Browser | null> {
  const executablePath = await findBrowser(name);
  if (executablePath === null || (name === 'firefox' && process.env['TEST_QUICK'])) return null;
  const profile = userDataDir === undefined ? {} : { userDataDir };
  if (name === 'firefox') {
    const nowhere = {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.ssl': '127.0.0.1',
    };
    return launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: { ...nowhere, 'network.proxy.http_port': 9, 'network.proxy.ssl_port': 9 },
      ...profile,
    });
  }
  const args = [
    ...chromiumArguments,
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  ];
  return launch({ executablePath, args, ...profile });
}

/** The beginning of addresses that lead nowhere, and that a feed asks a page to show a picture from. */
const askedFor = 'https://127.0.0.1:9/';

/** What a page did that it was not to do. */
export interface Seen {
  /** Requests to other places than this machine. */
  readonly strangers: string[];
  readonly dialogs: string[];
  /** Errors that nobody caught. */
  readonly errors: string[];
}

/** Watches a page: what it asks for, which dialogs it opens, and which errors nobody caught. */
export function watch(page: Page): Seen {
  const seen: Seen = { strangers: [], dialogs: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    const isOurs = /^http:\/\/(127\.0\.0\.1|localhost):/.test(url) || url.startsWith(askedFor);
    if (/^(https?|ftp|wss?):/.test(url) && !isOurs) seen.strangers.push(url.slice(0, 200));
  });
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  return seen;
}
