/**
 * Opens a browser with the extension in it on the demo council: `npm run dev:chrome`, `npm run dev:firefox`.
 * It ends when the browser is closed.
 */
import { fileURLToPath } from 'node:url';
import { buildIfNeeded, extension, widgets } from '../demo/build-if-needed.ts';
import { openDemo } from './e2e/open-demo.ts';
import { openReviewer } from './e2e/open-extension.ts';
import type { BrowserName } from './browsers.ts';

const wanted: Readonly<Record<string, BrowserName>> = { chrome: 'chromium', firefox: 'firefox' };
const name = wanted[process.argv[2] ?? ''];
if (name === undefined) throw new Error('Say which browser: chrome or firefox.');

const root = fileURLToPath(new URL('..', import.meta.url));
for (const build of [widgets, extension]) {
  await buildIfNeeded(build, root, console.log, new AbortController().signal);
}
const folder = fileURLToPath(new URL(`../.output/${process.argv[2]}-mv3`, import.meta.url));
const demo = await openDemo();
const reviewer = await openReviewer(name, { folder, seen: true });
if (reviewer === null) {
  await demo.close();
  throw new Error(
    `There is no ${name} on this computer. Install it, or set CHROME_PATH or FIREFOX_PATH to its program.`,
  );
}
const page = await reviewer.browser.newPage();
await page.setViewport(null);
await page.goto(`${demo.address}/adult-social-care-before`);
await page.bringToFront();
console.log(`The demo council is open at ${demo.address}. Press the star in the toolbar to review a page.`);
console.log('After a change of the sources, close the browser and run this again.');
await new Promise((resolve) => reviewer.browser.once('disconnected', resolve));
await demo.close();
