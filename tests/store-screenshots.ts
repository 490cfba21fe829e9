/**
 * Takes the pictures for the shops, 1280 × 800, of a real review of the demo council: `npx node
 * tests/store-screenshots.ts [folder of the built extension]`. Build first: `npm run build:extension`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type JSHandle, type Page } from 'puppeteer-core';
import { chromiumArguments, findBrowser } from './browsers.ts';
import { openDemo } from './e2e/open-demo.ts';

const size = { width: 1280, height: 800 };
const panelWidth = 400;
const folder = new URL('../extension/store-listing/screenshots/', import.meta.url);
const built = resolve(process.argv[2] ?? new URL('../.output/chrome-mv3', import.meta.url).pathname);
const executablePath = await findBrowser('chromium');
if (executablePath === null) throw new Error('The pictures need Chromium. Run: npm test');
const demo = await openDemo();
const profile = mkdtempSync(join(tmpdir(), 'coproduction-star-pictures-'));
const browser = await launch({
  executablePath,
  pipe: true,
  enableExtensions: [built],
  userDataDir: profile,
  args: [...chromiumArguments, '--window-size=1280,900'],
});

const page = await browser.newPage();
await page.setViewport({ width: size.width - panelWidth, height: size.height });
await page.goto(`${demo.address}/adult-social-care-before`);
await page.bringToFront();
const [extension] = (await browser.extensions()).values();
await page.triggerExtensionAction(extension!);
const target = await browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
const panel = await target.asPage();
await panel.setViewport({ width: panelWidth, height: size.height });
await pause();

await inPanel('Journey', async () => {
  await press('Change the name');
  await fill('Name of the review', 'Ask for help at home');
  await press('Save the name');
});
await inPanel('This page', async () => {
  await press('Phone number first');
  await press('Show on the page');
});
await picture('1-page');
await inPanel('This page', () => press('Ask people'));
await inPanel('People', async () => {
  await press('Write down a conversation');
  await fill('Who did you talk to?', 'carers');
  await fill('How many people?', '3');
  await fill('What did they say?', 'We wanted to know if it costs anything. So we rang.');
  await fill('What has changed because of it?', 'The page now says first that the check is free.');
  await press('Save the conversation');
});
await picture('2-people');
await inPanel('Journey');
await picture('3-journey');
await inPanel('Files');
await picture('4-report');
await inPanel('Settings', async () => {
  await press('Cymraeg');
  await press('Save the settings');
});
await inPanel('Y dudalen');
await picture('5-cymraeg');

await browser.close();
await demo.close();
rmSync(profile, { recursive: true, force: true });

function pause(): Promise<void> {
  return new Promise((go) => setTimeout(go, 1_500));
}

async function inPanel(part: string, work?: () => Promise<void>): Promise<void> {
  await press(part);
  await work?.();
  await pause();
}

/** Presses what says this, in whatever shadow root it stands. */
async function press(words: string): Promise<void> {
  const found = await element(words, 'button, summary, label');
  await found.evaluate((each) => (each as HTMLElement).click());
  await soon();
}

async function fill(label: string, text: string): Promise<void> {
  const found = await element(label, 'label');
  await found.evaluate((each) => (each as HTMLLabelElement).control!.focus());
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.keyboard.type(text);
  await soon();
}

function element(words: string, selector: string): Promise<JSHandle> {
  return panel.waitForFunction(
    (wanted, kinds) => {
      const all = (root: Document | ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? all(each.shadowRoot) : []),
        ]);
      const said = (each: Element) => (each.textContent ?? '').replace(/\s+/g, ' ').trim();
      const seen = all(document).filter((each) => each.matches(kinds) && each.checkVisibility());
      return seen.find((each) => said(each) === wanted) ?? seen.find((each) => said(each).startsWith(wanted));
    },
    { timeout: 10_000 },
    words,
    selector,
  );
}

function soon(): Promise<void> {
  return new Promise((go) => setTimeout(go, 300));
}

/** The page and the panel beside it, as they stand in the browser's window. */
async function picture(name: string): Promise<void> {
  const [left, right] = await Promise.all([shot(page), shot(panel)]);
  const sheet = await browser.newPage();
  await sheet.setViewport(size);
  await sheet.setContent(
    `<style>body { display: flex; margin: 0 } img + img { outline: 1px solid #73797f }</style><img src="${left}"><img src="${right}">`,
  );
  const whole = await sheet.screenshot({ type: 'jpeg', quality: 88 });
  writeFileSync(new URL(`${name}.jpg`, folder), whole);
  await sheet.close();
  await page.bringToFront();
}

async function shot(of: Page): Promise<string> {
  return `data:image/png;base64,${await of.screenshot({ encoding: 'base64' })}`;
}
