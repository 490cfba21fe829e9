import type { Page } from 'puppeteer-core';
import { cpuOf, quiet, type Tab } from '../chromium.ts';

/** How long a page is left alone, to see what it costs to do nothing. */
const rest = 1_000;

/** Main-thread CPU of a page on which nothing is done, in milliseconds for each second. */
export async function costOfRest(tab: Tab): Promise<number> {
  await quiet(tab);
  const began = performance.now();
  const before = await cpuOf(tab);
  await new Promise((resolve) => setTimeout(resolve, rest));
  return (((await cpuOf(tab)) - before) * 1_000) / (performance.now() - began);
}

/**
 * Main-thread CPU of something that is done to a page, until all is quiet again, in milliseconds. What doing nothing
 * costs for as long is taken off.
 */
export async function costOf(tab: Tab, act: () => Promise<void>): Promise<number> {
  const restful = await costOfRest(tab);
  const began = performance.now();
  const before = await cpuOf(tab);
  await act();
  await quiet(tab);
  const cost = (await cpuOf(tab)) - before;
  return Math.max(0, cost - (restful * (performance.now() - began)) / 1_000);
}

/** Clicks on the middle of a box, as a person does. */
export async function clickBox(page: Page, box: Box): Promise<void> {
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Where something stands in the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Asks again until there is an answer. */
export async function soon<Answer>(ask: () => Promise<Answer | null>, what: string): Promise<Answer> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} never came.`);
}

/** Scrolls a page by a bit in each of so many frames. */
export const scrollFrames = 120;

/** Main-thread CPU for each frame of a page that is scrolled, in milliseconds. */
export async function costOfFrame(tab: Tab): Promise<number> {
  await tab.page.evaluate(() => scrollTo(0, 0));
  await quiet(tab);
  const before = await cpuOf(tab);
  await tab.page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let left = frames;
        const step = (): void => {
          scrollBy(0, 24);
          if ((left -= 1) > 0) requestAnimationFrame(step);
          else done();
        };
        requestAnimationFrame(step);
      }),
    scrollFrames,
  );
  return ((await cpuOf(tab)) - before) / scrollFrames;
}
