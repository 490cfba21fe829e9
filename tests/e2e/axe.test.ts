import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../browsers.ts';
import { control, saysSoon, textOf } from './find.ts';
import { farHost, openReviewer, type Reviewer } from './open-extension.ts';
import { servePages, type ServedPage } from './serve-pages.ts';

const overlay = '[data-coprod-overlay]';
const panel = 'coprod-panel';

/** A service page with faint text and a field without a name. */
const content = `<main><h1>Apply for a parking permit</h1>
<p id="faint" style="color: #c8c8c8; background: #fff">You get it within 5 days.</p>
<p>You can get a permit if you live in the zone. It costs £40. After you apply, we will write to you.</p>
<form><input type="text" id="plate" name="plate"><button>Apply</button></form>
<p>${'We are here to help you with it. '.repeat(20)}</p></main>`;

const whole = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parking permits</title></head><body>${body}</body></html>`;

/** A page that watches itself: whatever changes in it is counted, and so is what its policy reports. */
const watching = `<script nonce="a">
  window.changes = []; window.violations = [];
  new MutationObserver((records) => window.changes.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective));
  addEventListener('message', ({ data }) => window.changes.push('message ' + JSON.stringify(data)));
</script>`;

const pages: Readonly<Record<string, ServedPage>> = {
  'no policy': { body: whole(content + watching) },
  'a strict policy': {
    body: whole(content + watching),
    headers: {
      // The styles of the page itself, and the script that watches it.
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-a'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    },
  },
  'Trusted Types': {
    body: whole(content + watching),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-a'; style-src-attr 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
};

const pathOf = (name: string): string => name.replaceAll(' ', '-');

let served: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  served = await servePages({
    ...Object.fromEntries(Object.entries(pages).map(([name, page]) => [pathOf(name), page])),
    inside: { body: whole('<main><h1>Map</h1><button type="button" id="zoom"></button></main>') },
    framed: { body: whole(`${content}<iframe title="Map" src="/inside" width="300" height="200"></iframe>`) },
    long: {
      body: whole(
        `<main><h1>Links</h1><p>${Array.from({ length: 4_000 }, (_, at) => `some text <a href="/${at}">link ${at}</a> `).join('')}</p></main>`,
      ),
    },
    other: { body: whole('<main><h1>Another page</h1></main>') },
  });
});
afterAll(() => served?.close());

describe.each(['chromium', 'firefox'] as const)('a check by axe-core in %s', async (name) => {
  const check = test.skipIf((await findBrowser(name)) === null);
  let reviewer: Reviewer;
  let side: Page;
  beforeAll(async () => {
    const opened = await openReviewer(name);
    if (!opened) return;
    reviewer = opened;
    side = await reviewer.open('sidepanel.html');
  });
  afterAll(() => reviewer?.browser.close());

  const open = async (path: string): Promise<Page> => {
    const page = await reviewer.browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    await page.goto(`http://127.0.0.1:${served.port}/${path}`);
    await reviewer.press(page);
    await saysSoon(page, overlay, 'question');
    return page;
  };

  /** Presses something in the panel while the page stays in front, as it does beside a real panel. */
  const pressBeside = async (page: Page, words: string): Promise<void> => {
    await page.bringToFront();
    const button = await control(side, panel, words);
    await button.evaluate((each) => each.click());
  };

  /** What the page has seen of us since it was last asked. */
  const seenByPage = (page: Page) =>
    page.evaluate(() => {
      const { changes, violations } = window as unknown as Record<string, unknown[]>;
      return { changes: changes!.splice(0), violations: violations!.splice(0), axe: 'axe' in window };
    });

  check.each(Object.keys(pages))(
    'finds who is shut out of a page with %s, and leaves no trace',
    async (path) => {
      const page = await open(pathOf(path));
      await seenByPage(page);
      await pressBeside(page, 'Check for faults that shut people out');
      await saysSoon(side, panel, 'The check is done.');
      expect(await seenByPage(page)).toEqual({ changes: [], violations: [], axe: false });

      await saysSoon(side, panel, 'Text that is hard to see');
      await saysSoon(side, panel, 'A field without a label');
      await pressBeside(page, 'A field without a label');
      await saysSoon(side, panel, 'Try it together with someone who uses a screen reader.');
      const said = await textOf(side, panel);
      expect(said).toMatch(/axe-core 4\.\d+\.\d+ says: “Form elements must have labels”/);
      expect(said).toContain('<input type="text" name="plate">');

      await pressBeside(page, 'Show on the page');
      await saysSoon(page, overlay, 'A field without a label');
      expect(await textOf(page, overlay)).not.toContain('not on the page any more');
      await page.close();
    },
  );

  check('looks into frames of the same site, and keeps what it found for the next visit', async () => {
    const page = await open('framed');
    await pressBeside(page, 'Check for faults that shut people out');
    await saysSoon(side, panel, 'A button without a name');
    await pressBeside(page, 'A button without a name');
    await pressBeside(page, 'Ask people');
    await saysSoon(side, panel, 'Decided: Ask people');
    await page.reload();
    await reviewer.press(page);
    await saysSoon(page, overlay, '1 of');
    await pressBeside(page, 'Show on the page');
    await saysSoon(page, overlay, 'A button without a name');
    expect(await textOf(page, overlay)).not.toContain('not on the page any more');
    await page.close();
  });

  check('can be stopped on a long page, and says what was not checked', async () => {
    const page = await open('long');
    await pressBeside(page, 'Check for faults that shut people out');
    await saysSoon(side, panel, 'Checking the page: 1');
    await pressBeside(page, 'Stop the check');
    await saysSoon(side, panel, 'You stopped the check.');
    await saysSoon(side, panel, 'of its checks were not made');
    await page.close();
  });

  check('keeps nothing where the page is left meanwhile, and says what to do', async () => {
    const page = await open('long?again');
    await pressBeside(page, 'Check');
    await saysSoon(side, panel, 'Checking the page: 1');
    await page.goto(`http://127.0.0.1:${served.port}/other`);
    await saysSoon(side, panel, 'Press our button in the toolbar');
    await page.close();
  });

  check('asks for a press on the toolbar on a page that it may not look at', async () => {
    const page = await open('other');
    await page.goto(`http://${farHost}:${served.port}/no-policy`);
    await saysSoon(side, panel, 'No page is being reviewed here yet');
    await saysSoon(side, panel, 'Press our star in the toolbar.');
    expect(await textOf(side, panel)).not.toContain('Check for faults');
    await page.close();
  });
});
