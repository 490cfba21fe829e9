import type { Page } from 'puppeteer-core';
import { cpuOf, quiet, type Tab } from '../chromium.ts';

/** Main-thread CPU of something that is done to a page, until all is quiet again, in milliseconds. */
export async function costOf(tab: Tab, act: () => Promise<void>): Promise<number> {
  await quiet(tab);
  const before = await cpuOf(tab);
  await act();
  await quiet(tab);
  return (await cpuOf(tab)) - before;
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
