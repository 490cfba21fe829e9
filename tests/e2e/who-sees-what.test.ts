import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { control, inside, press, saysSoon, textOf } from './find.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { openDemo, type Demo } from './open-demo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(() => demo?.close());

const host = 'coprod-group-star';

/** The made-up codes that stand on the page, to be pasted. */
const codesOn = (page: Page): Promise<string> =>
  page.$eval('details pre', (sample) => sample.textContent ?? '');

/** Pastes a text at once, as people do, and not key by key. */
async function paste(page: Page, codes: string): Promise<void> {
  const box = await inside(page, host, '#codes');
  await box.focus();
  await box.evaluate((element, text) => {
    const field = element as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, codes);
}

describe.each(['chromium', 'firefox'] as const)('who sees what in %s', async (name) => {
  const browser: Browser | null = await openBrowser(name);
  afterAll(() => browser?.close());
  const walk = test.skipIf(browser === null);

  walk('five residents’ codes and five of staff are pasted, and the gap is shown', async () => {
    const { page, faults, strangers } = await openPage(browser!, demo.address);
    await page.goto(`${demo.address}/who-sees-what`);
    await control(page, host, 'Add these answers');
    await paste(page, await codesOn(page));
    await press(page, host, 'Add these answers');
    await saysSoon(page, host, '10 people were added.');
    await saysSoon(page, host, 'It can be shown.');
    const button = await control(page, host, 'Show results');
    await button.focus();
    await page.keyboard.press('Enter');
    await saysSoon(page, host, 'The widest gap is in');
    const said = await textOf(page, host);
    expect(said).toContain('People who use services: 5 people');
    expect(said).toContain('Frontline staff: 5 people');
    expect(said).toContain('The next step');
    expect(said, 'no single person stands there').not.toMatch(/E[A-Za-z0-9_-]{9}/);
    expect(new URL(page.url()).hash).toBe('');
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
  });

  walk('a wrong line is named in Welsh, and the finished example is there', async () => {
    const { page, faults } = await openPage(browser!, demo.address, 360);
    await page.goto(`${demo.address}/cy/pwy-syn-gweld-beth`);
    await control(page, host, 'Ychwanegu’r atebion hyn');
    await paste(page, `${await codesOn(page)}\nplymwyr: EINi7Ap7qO`);
    await press(page, host, 'Ychwanegu’r atebion hyn');
    await saysSoon(page, host, 'Llinell 1: dydy “plymwyr” ddim yn un o’r chwe grŵp.');
    await saysSoon(page, `${host}[src]`, 'Mae’r bwlch mwyaf yn');
    expect(await textOf(page, `${host}[src]`)).toContain('Beth sydd wedi newid');
    expect(faults).toEqual([]);
  });
});
