import { launch, type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { chromiumArguments, findBrowser } from '../browsers.ts';

/** A tab of its own, with what only the debugger can tell. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

/** A Chromium for measurements. */
export interface Chromium {
  readonly browser: Browser;
  /** The extension that was loaded into it. */
  readonly extension: Extension | null;
  open(address: string, how?: { readonly width?: number; readonly height?: number }): Promise<Tab>;
  close(): Promise<void>;
}

/** Where the program of Chromium is. */
export async function chromiumPath(): Promise<string> {
  const path = await findBrowser('chromium');
  if (path === null) throw new Error('There is no Chromium here. Run `npm test` once, or set CHROME_PATH.');
  return path;
}

/** Starts Chromium with nothing but, where a folder is named, the extension in it. */
export async function openChromium(folder: string | null): Promise<Chromium> {
  const browser = await launch({
    executablePath: await chromiumPath(),
    args: chromiumArguments,
    pipe: true,
    protocolTimeout: 600_000,
    ...(folder === null ? {} : { enableExtensions: [folder] }),
  });
  const extension = folder === null ? null : await extensionIn(browser);
  return {
    browser,
    extension,
    async open(address, { width = 1_280, height = 800 } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      // Peers are put into pages as scripts. Where the page's own policy would stop them, none is stopped.
      await page.setBypassCSP(true);
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
      await page.bringToFront();
      return { page, session };
    },
    close: () => browser.close(),
  };
}

/** The extension, once Chromium has loaded it and shown its welcome, which is closed. */
async function extensionIn(browser: Browser): Promise<Extension> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [extension] = (await browser.extensions()).values();
    const welcome = (await browser.pages()).find((page) => page.url().endsWith('/welcome.html'));
    if (extension && welcome) {
      await welcome.close();
      return extension;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension was not loaded, or did not show its welcome.');
}

/** Processor time of a page's main thread since it was opened, in milliseconds. */
export async function cpuOf({ session }: Tab): Promise<number> {
  return (await figuresOf(session))['TaskDuration']! * 1_000;
}

/** Everything that Chromium counts about a page. */
export async function figuresOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread of a page does nearly nothing for a while. */
export async function quiet(tab: Tab, looks = 3, pause = 120, most = 30_000): Promise<void> {
  let before = await cpuOf(tab);
  let still = 0;
  for (let waited = 0; still < looks && waited < most; waited += pause) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await cpuOf(tab);
    still = now - before < 4 ? still + 1 : 0;
    before = now;
  }
}
