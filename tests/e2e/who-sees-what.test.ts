import type { Browser, Page } from 'puppeteer-core';
import decode from 'qr/decode.js';
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

/** What a phone reads from the code as it is drawn on the page. */
async function readByPhone(page: Page): Promise<string> {
  const drawn = await inside(page, host, '.qr');
  const { side, bits } = await drawn.evaluate((svg) => {
    // Four pixels for each module.
    const whole = 4 * Number(svg.getAttribute('viewBox')!.split(' ').at(-1));
    const paper = new OffscreenCanvas(whole, whole).getContext('2d')!;
    paper.scale(4, 4);
    for (const path of svg.querySelectorAll('path')) {
      paper.fillStyle = path.getAttribute('fill')!;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it is a canvas, and no array
      paper.fill(new Path2D(path.getAttribute('d')!));
    }
    const { data } = paper.getImageData(0, 0, whole, whole);
    const red = data.filter((_, at) => at % 4 === 0);
    return { side: whole, bits: Array.from(red, (value) => (value < 128 ? '1' : '0')).join('') };
  });
  const data = Uint8Array.from(
    [...bits].flatMap((bit) => (bit === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])),
  );
  // A clean picture needs no second look, so it does not matter how much time there is for one.
  return decode({ data, width: side, height: side }, { timeLimit: 10_000 });
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

  walk('a room is invited, and what it saw becomes one small test on a sheet', async () => {
    const { page, faults, strangers } = await openPage(browser!, demo.address);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${demo.address}/who-sees-what`);
    await press(page, host, 'Invite people with a QR code');
    await control(page, host, 'Make a QR code');
    expect(
      fetched.filter((url) => url.includes('qr-picture')),
      'not before somebody asks',
    ).toEqual([]);
    await press(page, host, 'Make a QR code');
    await saysSoon(page, host, `${demo.address}/co-production#check`);
    await saysSoon(page, host, 'This address works on this computer only.');
    expect(await readByPhone(page)).toBe(`${demo.address}/co-production#check`);
    expect(fetched.filter((url) => url.includes('qr-picture'))).toHaveLength(1);
    await paste(page, await codesOn(page));
    await press(page, host, 'Add these answers');
    await press(page, host, 'Show results');
    await press(page, host, 'Open the workshop sheet');
    await saysSoon(
      page,
      host,
      'Co-assess: People who use services see least of it (“Not yet”), Frontline staff see',
    );
    await saysSoon(page, host, '9 questions are not talked about yet.');
    const field = await inside(page, host, '#lab-test');
    expect(await field.evaluate((area) => (area as HTMLTextAreaElement).value)).toMatch(/mixed group/);
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
