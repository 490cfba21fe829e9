import { launch, type Browser, type Extension, type Page } from 'puppeteer-core';
import type { WebExtension } from '../../extension/messaging/web-extension.ts';
import { chromiumArguments, findBrowser, type BrowserName } from '../browsers.ts';

/** A browser with the extension in it, and what only a person can do to it. */
export interface Reviewer {
  readonly browser: Browser;
  /** The address of the extension's own pages, without a slash at the end. */
  readonly address: string;
  /** Presses the button in the toolbar while a page is in front: a real press, which grants `activeTab`. */
  press(page: Page): Promise<void>;
  /** Opens one of the extension's own pages in a tab, such as `sidepanel.html`. */
  open(path: string): Promise<Page>;
  /** Stops the background at once, in the middle of what it does, as the browser may. */
  stopBackground(): Promise<void>;
  /** Opens one of the extension's own pages in a private window, as a person may who has allowed it there. */
  openPrivately(path: string): Promise<Page>;
}

/** Where the builds for tests lie: the same as the release, but that the overlay's root is open. */
const folders: Readonly<Record<BrowserName, string>> = {
  chromium: new URL('../../.output/chrome-mv3-test', import.meta.url).pathname,
  firefox: new URL('../../.output/firefox-mv3-test', import.meta.url).pathname,
};

/** A host that is this machine, but that browsers take for a far one: its http pages are not secure contexts. */
export const farHost = 'council.example';

/** What may be otherwise: a profile that is kept, a folder for downloads, another build, a window that can be seen. */
interface Wishes {
  readonly profile?: string;
  readonly downloads?: string;
  readonly folder?: string;
  readonly seen?: boolean;
  /** Further arguments for Chromium. */
  readonly args?: readonly string[];
  /** Settings of Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

/** Starts a browser with the extension, or answers null where this machine has none of the kind. `profile` is kept by the caller. */
export async function openReviewer(
  name: BrowserName,
  { profile, downloads, folder = folders[name], seen = false, args = [], prefs = {} }: Wishes = {},
): Promise<Reviewer | null> {
  const executablePath = await findBrowser(name);
  if (executablePath === null) return null;
  // A person who is not the administrator can have Chromium's own safe box, and a window.
  const isPlain = seen && process.getuid?.() !== 0;
  const userDataDir = profile === undefined ? {} : { userDataDir: profile };
  return name === 'chromium'
    ? inChromium(
        await launch({
          executablePath,
          headless: !seen,
          args: [
            `--host-resolver-rules=MAP ${farHost} 127.0.0.1`,
            ...(isPlain ? [] : chromiumArguments),
            ...args,
          ],
          pipe: true,
          enableExtensions: [folder],
          ...userDataDir,
        }),
        downloads,
      )
    : inFirefox(
        await launch({
          browser: 'firefox',
          executablePath,
          headless: !seen,
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            'network.dns.localDomains': farHost,
            ...(downloads === undefined
              ? {}
              : { 'browser.download.dir': downloads, 'browser.download.folderList': 2 }),
            ...prefs,
          },
          ...userDataDir,
        }),
        folder,
      );
}

async function inChromium(browser: Browser, downloads: string | undefined): Promise<Reviewer> {
  const extension = await loaded(browser);
  const address = `chrome-extension://${extension.id}`;
  const session = await browser.target().createCDPSession();
  if (downloads !== undefined) {
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  return {
    browser,
    address,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(`${address}/${path}`);
      return page;
    },
    async press(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
    },
    async stopBackground() {
      const { targetInfos } = await session.send('Target.getTargets');
      const workers = targetInfos.filter(
        ({ type, url }) => type === 'service_worker' && url.startsWith(address),
      );
      await Promise.all(workers.map(({ targetId }) => session.send('Target.closeTarget', { targetId })));
    },
    async openPrivately() {
      throw new Error('Chromium shows pages of extensions in ordinary windows only.');
    },
  };
}

/** The extension, once Chromium has loaded it. */
async function loaded(browser: Browser): Promise<Extension> {
  for (let tries = 0; tries < 50; tries += 1) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The extension was not loaded. Was it built with `wxt build --mode test`?');
}

/** The commands of Firefox's own windows: its toolbar is out of reach for a page. */
interface Bidi {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

async function inFirefox(browser: Browser, folder: string): Promise<Reviewer> {
  const id = await browser.installExtension(folder);
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const evaluate = async (script: string): Promise<string> => {
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
    const evaluated = await bidi.send('script.evaluate', {
      expression: script,
      target: { context: window!.context },
      awaitPromise: true,
    });
    const { type, result } = evaluated.result as { type: string; result?: { value?: string } };
    if (type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(evaluated.result)}`);
    return result?.value ?? '';
  };
  const extension = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.extensionMap.get(${JSON.stringify(id)})`;
  const address = `moz-extension://${await evaluate(`${extension}.uuid`)}`;
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox tells nobody that a page of an extension has loaded; it has all the same.
    void page.goto(`${address}/${path}`, { timeout: 3_000 }).catch(() => null);
    for (let tries = 0; !(await isThere(page, address)); tries += 1) {
      if (tries > 500) throw new Error(`${address}/${path} did not open.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return page;
  };
  return {
    browser,
    address,
    open,
    async press(page) {
      await page.bringToFront();
      await evaluate(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(${extension}).triggerAction(window)`,
      );
    },
    async stopBackground() {
      await evaluate(`${extension}.terminateBackground({ disableResetIdleForTest: true }).then(() => '')`);
    },
    async openPrivately(path) {
      await evaluate(`(async () => {
        const module = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await module('ExtensionPermissions').ExtensionPermissions.add(${JSON.stringify(id)}, allowed);
        await (await module('AddonManager').AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
        return '';
      })()`);
      const ordinary = await open(path);
      await ordinary.evaluate((url) => {
        const { browser: own } = globalThis as unknown as { readonly browser: WebExtension };
        return own.windows.create({ url, incognito: true }).then(() => null);
      }, `${address}/${path}`);
      for (let tries = 0; tries < 100; tries += 1) {
        for (const page of await browser.pages()) {
          if (page !== ordinary && (await isThere(page, `${address}/${path}`))) return page;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${path} did not open in a private window.`);
    },
  };
}

/** Whether a page of the extension has loaded. Asked while it is on its way, Firefox answers with a fault. */
const isThere = (page: Page, address: string): Promise<boolean> =>
  page
    .evaluate((start) => document.readyState === 'complete' && location.href.startsWith(start), address)
    .catch(() => false);
