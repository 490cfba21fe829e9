import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browsers in which the kit is tested. */
export type BrowserName = 'chromium' | 'firefox';

/** The arguments that Chromium needs where there is no display, no graphics card and no network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const places: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const variables: Readonly<Record<BrowserName, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Where browsers are kept that `npm test` had to fetch: inside the folder of packages, so that it goes with them. */
export const fetchedBrowsers = new URL('../node_modules/.cache/browsers', import.meta.url).pathname;

/**
 * The program of a browser on this machine, or null when there is none. The variables CHROME_PATH and
 * FIREFOX_PATH come first, then the usual places, then what `npm test` has fetched before.
 */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const chosen = process.env[variables[name]];
  if (chosen) return chosen;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = places[name]
    .flatMap((place) => (/[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find((path) => existsSync(path));
  return installed ?? (await findFetched(name));
}

async function findFetched(name: BrowserName): Promise<string | null> {
  if (!existsSync(fetchedBrowsers)) return null;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const wanted = name === 'chromium' ? 'chrome' : 'firefox';
  const found = (await getInstalledBrowsers({ cacheDir: fetchedBrowsers })).find(
    ({ browser }) => browser === wanted,
  );
  return found?.executablePath ?? null;
}
