import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { cdnPages, pageWith } from './cdn-pages.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { press, saysSoon } from './find.ts';
import { servePages, type ServedPage } from './serve-pages.ts';

const own = '<p>Ring us on 01632 960 000.</p>';
const embed = '<script type="module" src="/cdn/embed.js"></script>';
const div = (settings = '') => `<div data-coprod="star-check" ${settings}>${own}</div>`;

/** What an older build of the kit may have left on a page: a widget of the same name. */
const older = `customElements.define('coprod-star-check', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).textContent = 'An older version'; this.setAttribute('ready', ''); }
});`;

/** What libraries of another age have done to what every script rests on. */
const changed = `Object.defineProperty(Object.prototype, 'each', { enumerable: true, writable: true, value() {} });
Object.defineProperty(Array.prototype, 'clean', { enumerable: true, writable: true, value() { return this; } });
Array.from = (list) => { const all = []; for (let at = 0; at < list.length; at += 1) all.push(list[at]); return all; };
NodeList.prototype.forEach = HTMLCollection.prototype.forEach = function () { throw new Error('not as you think'); };
String.prototype.startsWith = function (text) { return this.indexOf(text) === 0; };
Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); return this; };`;

const feed = '<script type="application/json">{"cases": []}</script>';

const script = (body: string): ServedPage => ({ body, type: 'text/javascript' });

const host = (settings: string) =>
  `<script type="module" src="/cdn/frame-host.js"></script>
<iframe data-coprod-frame title="Self-check" width="100%" height="300" src="${settings}</iframe>`;

const pages: Readonly<Record<string, ServedPage>> = {
  ...cdnPages(),
  'older.js': script(older),
  'changed.js': script(changed),
  'late.js': script(
    `setTimeout(() => { document.querySelector('main').insertAdjacentHTML('beforeend', '${div('data-lang="cy"')}');
     document.querySelector('main').insertAdjacentHTML('beforeend', '<div data-coprod="star-chekc">${own}</div>'); }, 200);`,
  ),
  'liar.js': script(
    `parent.postMessage({ coprod: 'height', height: 5 }, '*'); top.frames[0]?.postMessage({ coprod: 'fitted' }, '*');`,
  ),
  div: { body: pageWith(`${embed}${div('data-mode="full" data-voice="team" data-service="Libraries"')}`) },
  welsh: { body: pageWith(`${embed}${div()}`, '', 'cy') },
  all: {
    body: pageWith(
      `${embed}<div data-coprod="star">${own}</div>${div()}<div data-coprod="case-carousel" data-limit="3">${own}</div>
       <div data-coprod="contact-form" data-endpoint="/enquiries"><form method="post"><label>Message <textarea name="message"></textarea></label></form></div>`,
    ),
  },
  late: { body: pageWith(`${embed}<script src="/late.js"></script>`) },
  twice: {
    body: pageWith(
      `${embed}<script type="module" src="/again/embed.js"></script><script type="module" src="/cdn/star-check.js"></script>${div()}`,
    ),
  },
  older: {
    body: pageWith(`<script src="/older.js"></script>${embed}${div()}<div data-coprod="star">${own}</div>`),
  },
  form: {
    body: pageWith(
      `${embed}<form action="/search" id="outer"><input name="q"><div data-coprod="contact-form" data-endpoint="/enquiries">
       <label>Message <textarea name="message"></textarea></label><button>Send</button></div>${div()}</form>`,
    ),
  },
  changed: { body: pageWith(`<script src="/changed.js"></script>${embed}${div()}`) },
  gone: { body: pageWith(`<script type="module" src="/alone/embed.js"></script>${div()}`) },
  feed: { body: pageWith(`${embed}<div data-coprod="case-carousel">${own}${feed}</div>`) },
  frame: { body: pageWith(host('/cdn/frame.html?widget=star-check&amp;lang=cy&amp;voice=team">')) },
  'frame-sandboxed': {
    body: pageWith(host('/cdn/frame.html?widget=star-check" sandbox="allow-scripts">')),
  },
  'frame-alone': {
    body: pageWith(
      '<iframe title="Self-check" width="320" height="500" src="/cdn/frame.html?widget=star-check"></iframe>',
    ),
  },
  'frame-liar': {
    body: pageWith(
      `${host('/cdn/frame.html?widget=star-check">')}<iframe title="An advert" src="/liar"></iframe>`,
    ),
  },
  liar: { body: pageWith('<script src="/liar.js"></script>') },
};
const again = Object.fromEntries(
  Object.entries(pages).flatMap(([path, page]) =>
    path.startsWith('cdn/') ? [[path.replace('cdn/', 'again/'), page]] : [],
  ),
);

let served: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  served = await servePages({ ...pages, ...again, 'alone/embed.js': pages['cdn/embed.js']! });
});
afterAll(() => served.close());

/** What each placed widget is, in the order of the page. */
const placed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-coprod]')].map(
      (each) =>
        `${each.getAttribute('data-coprod-is')}: ${[...each.children].map((child) => `${child.localName}${child.hasAttribute('ready') ? '' : ' asleep'}`).join()}`,
    ),
  );

const waitForPlaced = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    `(() => { const all = [...document.querySelectorAll('[data-coprod]')];
      return all.length > 0 && all.every((each) => each.dataset.coprodIs === 'failed' || each.querySelector('[ready]')); })()`,
    { polling: 50, timeout: 20_000 },
  );

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const browser = await openBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);

  const open = async (path: string, site = '127.0.0.1') => {
    const address = `http://${site}:${served.port}`;
    const watched = await openPage(browser!, address);
    await watched.page.goto(`${address}/${path}`, { waitUntil: 'load' });
    return watched;
  };

  describe('a div', () => {
    attempt('becomes the widget, with its settings, and only what it needs is fetched', async () => {
      const { page, faults } = await open('div');
      await waitForPlaced(page);
      expect(await placed(page)).toEqual(['placed: coprod-star-check']);
      await saysSoon(page, 'coprod-star-check', 'Think about Libraries over the last 12 months.');
      await saysSoon(page, 'coprod-star-check', 'There are 22 questions.');
      const files = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name: file }) => new URL(file).pathname),
      );
      expect(files.filter((file) => /^\/cdn\/[\w.-]+\.js$/.test(file)).toSorted()).toEqual([
        '/cdn/embed.js',
        '/cdn/star-check.js',
      ]);
      expect(faults).toEqual([]);
      await page.close();
    });

    attempt('fetches the Welsh file on a Welsh page, and no English', async () => {
      const { page, faults } = await open('welsh');
      await waitForPlaced(page);
      await saysSoon(page, 'coprod-star-check', 'Hunanasesiad cydgynhyrchu');
      const files = await page.evaluate(() =>
        performance.getEntriesByType('resource').map((each) => each.name),
      );
      expect(files.filter((file) => /star-check(\.cy)?\.js$/.test(file))).toEqual([
        expect.stringContaining('star-check.cy.js'),
      ]);
      expect(faults).toEqual([]);
      await page.close();
    });

    attempt('works for each widget of a page', async () => {
      const { page, faults } = await open('all');
      await waitForPlaced(page);
      expect(await placed(page)).toEqual(
        ['star', 'star-check', 'case-carousel', 'contact-form'].map((each) => `placed: coprod-${each}`),
      );
      expect(await page.$eval('form', (form) => form.noValidate)).toBe(true);
      expect(faults).toEqual([]);
      await page.close();
    });

    attempt('that comes later becomes the widget too; a wrong name is told to the web team', async () => {
      const { page, faults } = await open('late');
      await waitForPlaced(page);
      expect(await placed(page)).toEqual(['placed: coprod-star-check', 'failed: p asleep']);
      await saysSoon(page, 'coprod-star-check', 'Hunanasesiad cydgynhyrchu');
      expect(faults.join()).toContain('There is no widget "star-chekc"');
      await page.close();
    });

    attempt('becomes one widget where scripts are there twice', async () => {
      const { page, faults } = await open('twice');
      await waitForPlaced(page);
      expect(await placed(page)).toEqual(['placed: coprod-star-check']);
      expect(faults).toEqual([]);
      await page.close();
    });

    attempt(
      'takes the older version that the page has already, and the newer of what it has not',
      async () => {
        const { page, faults } = await open('older');
        await waitForPlaced(page);
        expect(await placed(page)).toEqual(['placed: coprod-star-check', 'placed: coprod-star']);
        expect(await page.$eval('coprod-star-check', (each) => each.shadowRoot?.textContent)).toBe(
          'An older version',
        );
        expect(faults).toEqual([]);
        await page.close();
      },
    );

    attempt('works inside a form around the whole page, and sends by itself', async () => {
      const { page, faults } = await open('form');
      await waitForPlaced(page);
      expect(await placed(page)).toEqual(['placed: coprod-contact-form', 'placed: coprod-star-check']);
      await page.waitForSelector('#outer form');
      await press(page, 'coprod-star-check', 'Start');
      await saysSoon(page, 'coprod-star-check', 'Question 1 of 9');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).pathname).toBe('/form');
      expect(faults).toEqual([]);
      await page.close();
    });

    attempt('works where the page has changed prototypes', async () => {
      const { page, faults } = await open('changed');
      await waitForPlaced(page);
      await press(page, 'coprod-star-check', 'Start');
      await saysSoon(page, 'coprod-star-check', 'Question 1 of 9');
      expect(faults).toEqual([]);
      await page.close();
    });

    attempt('keeps the council’s own words where a file is missing, and says which', async () => {
      const { page, faults } = await open('gone');
      await waitForPlaced(page);
      expect(await placed(page)).toEqual(['failed: p asleep']);
      expect(await page.$eval('[data-coprod]', (each) => (each as HTMLElement).innerText)).toContain(
        'Ring us',
      );
      expect(faults.join()).toContain('Are all files beside embed.js?');
      await page.close();
    });
  });

  describe('a frame', () => {
    const heights = (page: Page) =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        const inside = frame.contentDocument?.documentElement;
        return {
          frame: frame.clientHeight,
          scrolls: inside
            ? inside.scrollHeight > frame.clientHeight || inside.scrollWidth > inside.clientWidth
            : null,
        };
      });
    const grown = (page: Page, least: number) =>
      page.waitForFunction(`document.querySelector('iframe').clientHeight > ${least}`, { polling: 50 });

    attempt('is as high as what it shows, at each step, without scrollbars', async () => {
      const { page, faults } = await open('frame');
      await grown(page, 400);
      const frame = page.frames().find((each) => each.url().includes('frame.html'))!;
      await frame.waitForSelector('coprod-star-check[ready]');
      expect(await frame.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
        'cy',
        'Hunanasesiad cydgynhyrchu',
      ]);
      expect((await heights(page)).scrolls).toBe(false);
      const before = (await heights(page)).frame;
      await frame.evaluate(() => {
        const check = document.querySelector('coprod-star-check') as HTMLElement & {
          layout: string;
          start(): void;
        };
        check.layout = 'all';
        check.start();
      });
      await grown(page, before * 2);
      expect((await heights(page)).scrolls).toBe(false);
      expect(faults).toEqual([]);
      await page.close();
    });

    attempt(
      'of another site, in a sandbox, gets its height and works, and says what it cannot keep',
      async () => {
        const { page, faults } = await open('frame-sandboxed', 'localhost');
        await grown(page, 400);
        const frame = page.frames().find((each) => each.url().includes('frame.html'))!;
        await frame.waitForSelector('coprod-star-check[ready]');
        await frame.evaluate(() => {
          const check = document.querySelector('coprod-star-check')!;
          [...check.shadowRoot!.querySelectorAll('button')].find((each) => each.id === 'open-shelf')!.click();
        });
        await frame.waitForFunction(
          `document.querySelector('coprod-star-check').shadowRoot.textContent.includes('This browser does not let')`,
          { polling: 50, timeout: 10_000 },
        );
        expect(faults).toEqual([]);
        await page.close();
      },
    );

    attempt('without the script around it keeps its height and scrolls', async () => {
      const { page } = await open('frame-alone');
      const frame = page.frames().find((each) => each.url().includes('frame.html'))!;
      await frame.waitForSelector('coprod-star-check[ready]');
      const height = await page.$eval('iframe', (each) => each.clientHeight);
      expect(height).toBe(500);
      expect(await frame.evaluate(() => getComputedStyle(document.documentElement).overflowY)).not.toBe(
        'clip',
      );
      await page.close();
    });

    attempt('takes its height from nobody else', async () => {
      const { page } = await open('frame-liar');
      await grown(page, 400);
      await page.evaluate(() => postMessage({ coprod: 'height', height: 7 }, '*'));
      const height = await page.evaluate(
        () =>
          new Promise((resolve) =>
            setTimeout(() => resolve(document.querySelector('iframe')!.clientHeight), 200),
          ),
      );
      expect(height).toBeGreaterThan(400);
      await page.close();
    });
  });
});
