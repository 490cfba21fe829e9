import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../browsers.ts';
import { recordFigure } from '../hostile-figures.ts';
import { inside, press, saysSoon, textOf } from './find.ts';
import { openReviewer, type Reviewer } from './open-extension.ts';
import { servePages } from './serve-pages.ts';

const overlay = '[data-coprod-overlay]';

let served: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  const long =
    'If you are a person who lives in a home that is not on one of the roads on which our lorries go each week then you may be able to ask the office to look at whether another day or another place could be found for the bins that you put out.';
  const body = `<!doctype html><html lang="en"><title>Bins</title><main style="margin-top: 12rem"><h1>Bins</h1><p>${long}</p></main>`;
  served = await servePages({ page: { body } });
});
afterAll(() => served?.close());

/** Presses the button in the toolbar. The welcome, which opens by itself, may be in front at the first time. */
async function review(reviewer: Reviewer, page: Page): Promise<void> {
  for (let tries = 0; (await page.$(overlay)) === null; tries += 1) {
    if (tries > 3) throw new Error('The button in the toolbar did nothing.');
    await reviewer.press(page);
    await page.waitForSelector(overlay, { timeout: 5_000 }).catch(() => null);
  }
}

/** Begins a note on the heading of the page, and types. */
async function typeNote(page: Page, text: string): Promise<void> {
  await press(page, overlay, 'Add a note');
  await (await page.$('h1'))!.click();
  await (await inside(page, overlay, 'textarea')).click();
  await page.keyboard.type(text);
}

const noteIn = async (page: Page): Promise<string> =>
  (await inside(page, overlay, 'textarea')).evaluate((field) => (field as HTMLTextAreaElement).value);

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const there = test.skipIf((await findBrowser(name)) === null);

  there('the background may be stopped before each step of a review, and nobody notices', async () => {
    const reviewer = (await openReviewer(name))!;
    const page = await reviewer.browser.newPage();
    await page.goto(`http://127.0.0.1:${served.port}/page`);
    await review(reviewer, page);
    await saysSoon(page, overlay, 'to ask people');
    await reviewer.stopBackground();
    await press(page, overlay, 'Next');
    await reviewer.stopBackground();
    await press(page, overlay, 'Later');
    await saysSoon(page, overlay, 'Saved');
    await page.keyboard.press('Escape');
    await reviewer.stopBackground();
    await typeNote(page, 'A note that');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await reviewer.stopBackground();
    await page.keyboard.type(' is not saved yet.');
    // Long enough for the draft to have been told of.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await reviewer.stopBackground();
    await page.reload();
    await review(reviewer, page);
    await saysSoon(page, overlay, 'You had not saved this note yet. Here it is again.');
    expect(await noteIn(page)).toBe('A note that is not saved yet.');
    await reviewer.stopBackground();
    await press(page, overlay, 'Save the note');
    await saysSoon(page, overlay, 'Saved');
    await page.reload();
    await review(reviewer, page);
    await saysSoon(page, overlay, 'to ask people');
    await press(page, overlay, 'Show');
    await saysSoon(page, overlay, 'A note that is not saved yet.');
    expect(await textOf(page, overlay)).toContain('Later');
    await reviewer.browser.close();
    recordFigure(`${name}: background stopped before each step of a review`, 6, 0);
  });
});

test('an update of the extension in the middle of a note says so, and the note can be copied', async ({
  skip,
}) => {
  if ((await findBrowser('chromium')) === null) return skip();
  const reviewer = (await openReviewer('chromium'))!;
  const page = await reviewer.browser.newPage();
  await page.goto(`http://127.0.0.1:${served.port}/page`);
  await review(reviewer, page);
  await saysSoon(page, overlay, 'to ask people');
  await typeNote(page, 'A note that nobody may lose.');
  const own = await reviewer.open('sidepanel.html');
  await own
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => {});
  await page.bringToFront();
  await saysSoon(page, overlay, 'The extension was updated while this page was open. Copy what you wrote');
  expect(await noteIn(page)).toBe('A note that nobody may lose.');
  await press(page, overlay, 'Copy the text');
  await saysSoon(page, overlay, 'Copied');
  await reviewer.browser.close();
  recordFigure('chromium: extension updated in the middle of a note', 1, 0);
});
