/** Makes the pictures of the README from the demo council as it is: `npm run pictures`, after a build. */
import { fileURLToPath } from 'node:url';
import { encodeResult } from '#core/star/result-code';
import { statements } from '#core/star/statements';
import { openBrowser, openPage } from './e2e/open-browser.ts';
import { openDemo } from './e2e/open-demo.ts';
import { openReviewer } from './e2e/open-extension.ts';

const given = [2, 3, 'not-sure', 1, 1, 2, 3, 4, 3, 0, 1, 2, 3, 2, 1, 2, 3, 3, 1, 0, 2, 1] as const;
const answers = Object.fromEntries(statements.map(({ id }, at) => [id, given[at]!]));
const code = encodeResult({ version: 1, mode: 'full', voice: 'team', answers });

const demo = await openDemo();
const browser = await openBrowser('chromium');
if (browser === null) throw new Error('There is no Chromium. Set CHROME_PATH to its program.');
try {
  const { page } = await openPage(browser, demo.address, 820);
  await page.goto(`${demo.address}/for-teams#coprod-result=${code}`, { waitUntil: 'networkidle0' });
  const clip = await page.evaluate(() => {
    const check = document.querySelector('coprod-star-check')!.shadowRoot!;
    const top = check.querySelector('[part~=heading]')!.getBoundingClientRect();
    const bottom = check.querySelector('svg[viewBox]')!.closest('figure, div')!.getBoundingClientRect();
    return { x: 0, y: top.top + scrollY - 24, width: 820, height: bottom.bottom - top.top + 110 };
  });
  await page.screenshot({ path: fileURLToPath(new URL('../docs/result.png', import.meta.url)), clip });
  await drawReview(demo.address);
} finally {
  await browser.close();
  await demo.close();
}

/** The old care page under review, with the card of the first question. */
async function drawReview(address: string): Promise<void> {
  const folder = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
  const reviewer = await openReviewer('chromium', { folder });
  if (reviewer === null) return;
  const page = await reviewer.browser.newPage();
  await page.setViewport({ width: 1100, height: 760 });
  await page.goto(`${address}/adult-social-care-before`);
  await reviewer.press(page);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await page.keyboard.down('Alt');
  await page.keyboard.press('Period');
  await page.keyboard.up('Alt');
  await new Promise((resolve) => setTimeout(resolve, 800));
  await page.screenshot({ path: fileURLToPath(new URL('../docs/review.png', import.meta.url)) });
  await reviewer.browser.close();
}
