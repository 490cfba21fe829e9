import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { findBrowser } from '../browsers.ts';
import { press, saysSoon } from './find.ts';
import { holdStore } from './hold-store.ts';
import { openReviewer, type Reviewer } from './open-extension.ts';
import { permitPage } from './permit-page.ts';
import { servePages } from './serve-pages.ts';

const overlay = '[data-coprod-overlay]';

let served: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  served = await servePages({ review: { body: permitPage('') }, elsewhere: { body: permitPage('') } });
});
afterAll(() => served?.close());

// Browsers keep a page that is left, with all its scripts, and lose the answers that these were waiting for.
describe.each(['chromium', 'firefox'] as const)('a review in %s', async (name) => {
  const review = test.skipIf((await findBrowser(name)) === null);
  let reviewer: Reviewer;
  beforeAll(async () => {
    const opened = await openReviewer(name);
    if (opened) reviewer = opened;
  });
  afterAll(() => reviewer?.browser.close());

  const open = async (path: string): Promise<Page> => {
    const page = await reviewer.browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    await page.goto(`http://127.0.0.1:${served.port}/${path}`);
    return page;
  };
  /** Leaves a page, does something meanwhile, and comes back; then everything works, with another press where it has gone. */
  const leaveAndComeBack = async (page: Page, leave: () => Promise<unknown>, meanwhile = async () => {}) => {
    await leave();
    await page.waitForFunction('location.pathname === "/elsewhere" && document.readyState === "complete"');
    await meanwhile();
    // Firefox loads nothing when it brings a page back, and so its own goBack() waits for ever.
    await page.evaluate('setTimeout(() => history.back())');
    await page.waitForFunction('location.pathname === "/review"');
    const isThere = await page.evaluate('document.querySelector("[data-coprod-overlay]") !== null');
    if (!isThere) await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    await press(page, overlay, 'Next');
    await press(page, overlay, 'Ask people');
    await saysSoon(page, overlay, 'Saved');
    await page.close();
  };
  const elsewhere = () => `http://127.0.0.1:${served.port}/elsewhere`;

  review('is whole or gone after a page was left and come back to', async () => {
    const page = await open('review');
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    await leaveAndComeBack(page, () => page.goto(elsewhere()));
  });

  review('is whole or gone after a page was left in the moment in which the review began', async () => {
    const page = await open('review');
    await page.evaluate((next) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('[data-coprod-overlay]') === null) return;
        observer.disconnect();
        location.assign(next);
      }).observe(document.documentElement, { childList: true });
    }, elsewhere());
    await leaveAndComeBack(page, () => reviewer.press(page));
  });

  review('is whole or gone after a page was left before the background had answered', async () => {
    const page = await open('review');
    // Another review, so that there is a store that can be held.
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    await press(page, overlay, 'Next');
    await press(page, overlay, 'Later');
    await saysSoon(page, overlay, 'Saved');
    await page.reload();
    const own = await holdStore(reviewer);
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    await leaveAndComeBack(
      page,
      () => page.goto(elsewhere()),
      () => own.release(),
    );
  });
});
