import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../browsers.ts';
import { fillIn, press, saysSoon, textOf } from './find.ts';
import { openReviewer } from './open-extension.ts';
import { servePages } from './serve-pages.ts';

const overlay = '[data-coprod-overlay]';
const panel = 'coprod-panel';

const pageWith = (main: string) => ({
  body: `<!doctype html><html lang="en"><title>Adult social care</title><main>${main}</main>`,
});

const before = pageWith(`<h1>Adult social care</h1>
  <p>Ring <a href="tel:01632960777">01632 960 777</a> for more information about eligibility.</p>
  <p>This page was last reviewed in March 2016.</p>`);

const after = pageWith(`<h1>Get help at home</h1>
  <p>You can ask for help at home for yourself or for someone you look after. It is free to ask.</p>`);

/** A page that its makers change: the same address, other words. */
const served = { care: before };

let site: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  site = await servePages(served);
});
afterAll(() => site?.close());

describe.each(['chromium', 'firefox'] as const)('a journey in %s', async (name) => {
  const journey = test.skipIf((await findBrowser(name)) === null);

  journey(
    'says whom it is for, is walked through with a person, and shows what became of a page that was changed',
    { timeout: 180_000 },
    async () => {
      served.care = before;
      const reviewer = (await openReviewer(name))!;
      const page = await reviewer.browser.newPage();
      await page.goto(`http://127.0.0.1:${site.port}/care`);
      await reviewer.press(page);
      await saysSoon(page, overlay, 'to ask people');

      const side = await reviewer.open('sidepanel.html');
      await press(side, panel, 'Journey');
      await press(side, panel, 'Say who it is for');
      await fillIn(side, panel, 'audience', 'people who look after a relative');
      await fillIn(side, panel, 'purpose', 'find out if mum can get help');
      await press(side, panel, 'Save');
      await saysSoon(side, panel, 'Change who it is for');
      await press(side, panel, 'Name and kind');
      await fillIn(side, panel, 'page-name', 'Start');
      await fillIn(side, panel, 'page-kind', 'landing');
      await press(side, panel, 'Save the page');
      await saysSoon(side, panel, 'Landing page');

      await press(side, panel, 'People');
      await press(side, panel, 'Write down a walk-through');
      await fillIn(side, panel, 'who', 'a carer');
      await fillIn(side, panel, 'did-0', 'Looked for a price.');
      await press(side, panel, 'No, they stopped');
      await fillIn(side, panel, 'stopped', 'At the number: it was Sunday.');
      await press(side, panel, 'Save the walk-through');
      await saysSoon(side, panel, 'They would have phoned');

      // The page is changed, and reviewed again.
      served.care = after;
      await page.bringToFront();
      await page.reload();
      await reviewer.press(page);
      await saysSoon(page, overlay, 'Nothing found here');
      await side.bringToFront();
      await press(side, panel, 'Journey');
      await press(side, panel, 'Look at its questions');
      await press(side, panel, 'This page has changed: keep the earlier review');
      await saysSoon(side, panel, 'Before and after');
      await press(side, panel, 'Since the review of');
      await saysSoon(side, panel, 'Went');
      expect(await textOf(side, panel)).toContain('This page was last reviewed in March 2016.');
      await reviewer.browser.close();
    },
  );
});
