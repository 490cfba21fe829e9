import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../browsers.ts';
import { inside, press, saysSoon, textOf } from './find.ts';
import { openDemo, type Demo } from './open-demo.ts';
import { openReviewer, type Reviewer } from './open-extension.ts';

/** The one element that the overlay adds to a page. */
const overlay = '[data-coprod-overlay]';
const panel = 'coprod-panel';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-review-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const onPage = async (reviewer: Reviewer, path: string): Promise<Page> => {
  const page = await reviewer.browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  await page.goto(`${demo.address}${path}`);
  return page;
};

/** Everything in a page that a tool could have changed: its tree, and where each element stands. */
const pageState = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('*')]
      .filter((each) => !each.hasAttribute('data-coprod-overlay'))
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return `${each.localName} ${[...each.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')} ${[x, y, width, height].map(Math.round).join()}`;
      });
    return [...boxes, document.body.children.length].join('\n');
  });

/** The file that a browser has saved, once it is whole: its name and its size have come to rest. */
async function saved(folder: string, ending: string): Promise<{ name: string; path: string; text: string }> {
  const look = (): string =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0}`)
      .join();
  let before = '';
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = look();
    if (now !== '' && now === before && !now.endsWith(' 0')) {
      const name = now.slice(0, now.lastIndexOf(' '));
      return { name, path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') };
    }
    before = now;
  }
  throw new Error(
    `No file that ends with ${ending} was saved. There is: ${readdirSync(folder).join(', ') || 'nothing'}`,
  );
}

describe.each(['chromium', 'firefox'] as const)('a review in %s', async (name) => {
  const review = test.skipIf((await findBrowser(name)) === null);

  review(
    'begins with a click, is decided and noted, goes on next week, and ends in a report',
    { timeout: 240_000 },
    async () => {
      const profile = newFolder();
      const downloads = newFolder();
      let reviewer = (await openReviewer(name, { profile, downloads }))!;
      let page = await onPage(reviewer, '/adult-social-care-before');
      const before = await pageState(page);

      await reviewer.press(page);
      await saysSoon(page, overlay, '5 questions to ask people');
      expect(await pageState(page), 'the page is left alone').toBe(before);

      await press(page, overlay, 'Next');
      await saysSoon(page, overlay, 'Ask people');
      const asked = await textOf(page, overlay);
      expect(asked).toContain('Question 1 of 5');
      await press(page, overlay, 'Fix it now');
      await saysSoon(page, overlay, 'Saved');

      await page.keyboard.press('Escape');
      await press(page, overlay, 'Add a note');
      const heading = (await page.$('h1'))!;
      await heading.click();
      const field = await inside(page, overlay, 'textarea');
      await field.click();
      await page.keyboard.type('Nobody knows what ASC is. Dŵr a thân: ŵŷ.');
      await press(page, overlay, 'Save the note');
      await saysSoon(page, overlay, 'Saved');

      // A second page goes into the same review.
      const second = await onPage(reviewer, '/council-tax');
      await reviewer.press(second);
      await saysSoon(second, overlay, 'question');

      // Next week: another day, another browser window.
      await reviewer.browser.close();
      reviewer = (await openReviewer(name, { profile, downloads }))!;
      page = await onPage(reviewer, '/adult-social-care-before');
      await reviewer.press(page);
      await saysSoon(page, overlay, '5 questions to ask people');
      await press(page, overlay, 'Show');
      await saysSoon(page, overlay, 'Nobody knows what ASC is.');
      expect(await textOf(page, overlay)).toContain('Fix it now');

      // Pressing the button again takes away every trace.
      await reviewer.press(page);
      await page.waitForFunction('document.querySelector("[data-coprod-overlay]") === null');
      expect(await pageState(page)).toBe(before);

      const side = await reviewer.open('sidepanel.html');
      await saysSoon(side, panel, '2 pages');
      await press(side, panel, 'Files');
      for (const [language, words] of [
        ['English', 'Nobody knows what ASC is. Dŵr a thân: ŵŷ.'],
        ['Welsh', 'Adroddiad'],
      ] as const) {
        await press(side, panel, language);
        await press(side, panel, 'Save the report');
        const report = await saved(downloads, '.html');
        expect(report.text).toContain(words);
        expect(report.text).toContain(`lang="${language === 'Welsh' ? 'cy' : 'en'}"`);
        expect(report.text).not.toContain('<script');
        rmSync(report.path);
      }
      await press(side, panel, 'Save a backup');
      const backup = await saved(downloads, '.json');
      await reviewer.browser.close();

      // A colleague brings it into a browser that has never seen it.
      const elsewhere = newFolder();
      const colleague = (await openReviewer(name, { profile: newFolder(), downloads: elsewhere }))!;
      const theirs = await colleague.open('sidepanel.html');
      await press(theirs, panel, 'Files');
      const file = await inside(theirs, panel, 'input[type=file]');
      await (file as ElementHandle<HTMLInputElement>).uploadFile(backup.path);
      await press(theirs, panel, 'Bring them in');
      await saysSoon(theirs, panel, 'Done.');
      await press(theirs, panel, 'Save a backup');
      const again = await saved(elsewhere, '.json');
      expect(JSON.parse(again.text).audits).toEqual(JSON.parse(backup.text).audits);
      await colleague.browser.close();
    },
  );
});
