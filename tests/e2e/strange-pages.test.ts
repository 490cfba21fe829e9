import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../browsers.ts';
import { inside, press, saysSoon, textOf } from './find.ts';
import { farHost, openReviewer, type Reviewer } from './open-extension.ts';
import { permitText, permitPage } from './permit-page.ts';
import { servePages, type ServedPage } from './serve-pages.ts';

const overlay = '[data-coprod-overlay]';

const pages: Readonly<Record<string, ServedPage>> = {
  'strict-policy': {
    body: permitPage(''),
    headers: { 'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'" },
  },
  'trusted-types': {
    body: permitPage(''),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'all-unset': { body: permitPage('<style>* { all: unset !important }</style>') },
  'right-to-left': { body: permitPage('', permitText, 'lang="en" dir="rtl"') },
  'capturing-listeners': {
    body: permitPage(
      `<script>for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'focusin'])
        document.addEventListener(type, (event) => { window.heard = (window.heard ?? 0) + 1; event.stopPropagation(); }, true);</script>`,
    ),
  },
  'polluted-prototypes': {
    body: permitPage(
      `<script>Array.prototype.extra = 1; for (const name of ['closest', 'matches', 'contains']) Element.prototype[name] = () => { throw new Error('mine'); };</script>`,
    ),
  },
};

/** What the policy of a page reported. */
const violations = async (page: Page): Promise<void> => {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
  });
};

let served: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  served = await servePages({
    ...pages,
    modal: {
      body: permitPage(
        '',
        `${permitText}<dialog><p>Do you accept cookies?</p><button>Yes</button></dialog><script>document.querySelector('dialog').showModal()</script>`,
      ),
    },
    moving: {
      body: permitPage(
        '<style>main { width: 600px; margin: 0 auto } .box { height: 200px; overflow: auto } .box p { margin-top: 150px }</style>',
        permitText.replace(
          '<h2>',
          '<div class="box"><p><a id="vague" href="/x">Click here</a></p><div style="height:900px"></div></div><h2>',
        ),
      ),
    },
    app: {
      body: permitPage(
        `<script>function go() { history.pushState(null, '', '/app/second'); document.title = 'Pay';
          document.querySelector('main').innerHTML = '<h1>Pay for your permit</h1><p>Apply and pay here. You get it within 5 days and it costs £40. You can pay if you live here. After you pay, we will send it.</p><p><a href="/y">Read more</a></p>'; }</script>`,
        `${permitText}<button onclick="go()">Pay</button>`,
      ),
    },
    drawing: {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200" lang="en"><title>Map</title><text x="20" y="40">Where the zone is</text></svg>',
    },
    frames: {
      body: `<html><head><title>Old site</title></head><frameset cols="30%,70%"><frame src="/all-unset"><frame src="/right-to-left"></frameset></html>`,
    },
  });
});
afterAll(() => served?.close());

describe.each(['chromium', 'firefox'] as const)('a review in %s', async (name) => {
  const review = test.skipIf((await findBrowser(name)) === null);
  const inChromium = test.skipIf(name === 'firefox');
  let reviewer: Reviewer;
  beforeAll(async () => {
    const opened = await openReviewer(name);
    if (opened) reviewer = opened;
  });
  afterAll(() => reviewer?.browser.close());

  const open = async (path: string, width = 1100, height = 800): Promise<Page> => {
    const page = await reviewer.browser.newPage();
    await page.setViewport({ width, height });
    await violations(page);
    await page.goto(`http://127.0.0.1:${served.port}/${path}`);
    return page;
  };

  /** From the click to a decision that is kept: what must work everywhere. */
  const decide = async (page: Page): Promise<void> => {
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    await press(page, overlay, 'Next');
    await saysSoon(page, overlay, 'Why it matters');
    await press(page, overlay, 'Later');
    await saysSoon(page, overlay, 'Saved');
  };

  review.each(Object.keys(pages))('works on a page with %s', async (path) => {
    const page = await open(path);
    // The browser's own wish for an icon of the site may break a policy before there is a review.
    const before = await page.evaluate('window.violations');
    await decide(page);
    expect(await page.evaluate('window.violations'), 'reports of the page’s policy').toEqual(before);
    await reviewer.press(page);
    await page.waitForFunction('document.querySelector("[data-coprod-overlay]") === null');
    await page.close();
  });

  review('works while a modal dialog is open, and leaves it working', async () => {
    const page = await open('modal');
    await decide(page);
    const dialog = (await page.$('dialog button'))!;
    expect(await dialog.isVisible()).toBe(true);
    await reviewer.press(page);
    await page.waitForFunction('document.querySelector("[data-coprod-overlay]") === null');
    expect(await page.$eval('dialog', (each) => each.open && each.children.length === 2)).toBe(true);
    await page.close();
  });

  review('works at 400% zoom: in a window of 320 by 256', async () => {
    const page = await open('right-to-left', 320, 256);
    await decide(page);
    const seen = (await inside(page, overlay, '.card')) as unknown as ElementHandle;
    const box = (await seen.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.y + box.height).toBeLessThanOrEqual(256);
    await page.close();
  });

  review('keeps its pins on their elements while the page moves', async () => {
    const page = await open('moving');
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    /** How far from the top of its link the pin stands, and whether the link can be seen in its box. */
    const distance = () =>
      page.evaluate(() => {
        const root = document.querySelector('[data-coprod-overlay]')!.shadowRoot!;
        const link = document.querySelector('#vague')!.getBoundingClientRect();
        const pins = [...root.querySelectorAll<HTMLElement>('.pin')]
          .filter((pin) => pin.checkVisibility())
          .map((pin) => pin.getBoundingClientRect());
        const middle = link.y + link.height / 2;
        return Math.min(...pins.map((pin) => Math.abs(pin.y + pin.height / 2 - middle)));
      });
    const settle = () => new Promise((resolve) => setTimeout(resolve, 250));
    await settle();
    const before = await distance();
    await page.evaluate(() => scrollTo(0, 60));
    await settle();
    expect(Math.abs((await distance()) - before), 'after scrolling the page').toBeLessThanOrEqual(2);
    await page.evaluate(() => document.querySelector('.box')!.scrollTo(0, 40));
    await settle();
    expect(Math.abs((await distance()) - before), 'after scrolling a box').toBeLessThanOrEqual(2);
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'A banner' })),
    );
    await settle();
    expect(Math.abs((await distance()) - before), 'after a banner').toBeLessThanOrEqual(2);
    await page.close();
  });

  review('judges what comes later, without a click', async () => {
    const page = await open('all-unset');
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    const before = await textOf(page, overlay);
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.innerHTML =
        '<p>Apply</p><input name="dob" placeholder="Date of birth"><input name="x" placeholder="Anything">';
      document.querySelector('main')!.append(form);
    });
    await saysSoon(page, overlay, before.includes('3 questions') ? '5 questions' : 'questions');
    await press(page, overlay, 'Show');
    await saysSoon(page, overlay, 'Boxes without labels');
    await page.close();
  });

  review('follows a page that changes its address by itself', async () => {
    const page = await open('app');
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    await press(page, overlay, 'Show');
    await saysSoon(page, overlay, 'Only a PDF or Word form');
    await page.evaluate('go()');
    for (let tries = 0; tries < 50 && (await textOf(page, overlay)).includes('Only a PDF'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const after = await textOf(page, overlay);
    expect(after).not.toContain('Only a PDF');
    expect(after).toContain('Vague links');
    await page.close();
  });

  review('works on a page that came without encryption', async () => {
    const page = await reviewer.browser.newPage();
    await page.goto(`http://${farHost}:${served.port}/right-to-left`);
    expect(await page.evaluate('isSecureContext')).toBe(false);
    await decide(page);
    await page.close();
  });

  inChromium('is there in forced colours: what matters has an edge of its own', async () => {
    const page = await open('all-unset');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await decide(page);
    for (const part of ['.card', '.pin', '.card button']) {
      const seen = await inside(page, overlay, part);
      const edge = await seen.evaluate((each) => {
        const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(each);
        return (borderTopStyle !== 'none' && borderTopWidth !== '0px') || outlineStyle !== 'none';
      });
      expect(edge, part).toBe(true);
    }
    await page.close();
  });

  review.each(['drawing', 'frames'])('says something sensible on a page of %s', async (path) => {
    const page = await open(path);
    await reviewer.press(page);
    await saysSoon(page, overlay, 'question');
    await page.close();
  });

  // The last of its browser: it ends the extension there. Firefox ends the script on the page with it, and so has
  // nothing left to ask.
  inChromium('keeps what is being written when the extension is updated meanwhile', async () => {
    const page = await open('right-to-left');
    await reviewer.press(page);
    await saysSoon(page, overlay, 'to ask people');
    await press(page, overlay, 'Next');
    await saysSoon(page, overlay, 'Why it matters');
    await press(page, overlay, 'Add a note here');
    const field = await inside(page, overlay, 'textarea');
    await field.click();
    await page.keyboard.type('What took me an hour to write.');
    const own = await reviewer.open('sidepanel.html');
    await own.evaluate('setTimeout(() => chrome.runtime.reload())');
    await page.bringToFront();
    await saysSoon(page, overlay, 'The extension was updated');
    expect(await field.evaluate((each) => (each as HTMLTextAreaElement).value)).toBe(
      'What took me an hour to write.',
    );
    expect(await textOf(page, overlay)).toContain('Copy the text');
    await page.close();
  });
});
