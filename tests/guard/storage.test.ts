import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordFigure } from '../hostile-figures.ts';
import { bundle } from './bundle.ts';
import { hostilePages } from './hostile-pages.ts';
import type { KeepAnswer } from './in-page/keep-things.ts';
import { serveSite, type Site, type SitePage } from './serve-site.ts';
import { startBrowser, watch } from './start-browser.ts';

const script = '<script type="module" src="/kit/keep-things.js"></script>';
/** Another script of the site holds our databases open, and wants them deleted: whoever opens one waits for ever. Patience is short there, so that this test is. */
const held = `<script>const later = setTimeout; window.setTimeout = (work, time) => later(work, Math.min(time ?? 0, 800));
for (const [name, store] of [['coprod-results', 'results'], ['coprod-outbox', 'letters']]) {
  const open = indexedDB.open(name, 1);
  open.onupgradeneeded = () => open.result.createObjectStore(store, { keyPath: 'id' });
  open.onsuccess = () => { window[name] = open.result; indexedDB.deleteDatabase(name); };
}</script>`;

const plain = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${script}</html>`;

/** The page of the hostile set whose `?m=` says in which way its storage is broken. */
const broken = hostilePages()
  .find(({ id }) => id.startsWith('83-'))!
  .body.replace('</body>', `${script}</body>`);

/** In which ways storage can be broken, and what a person is to be told there. */
const modes: Readonly<Record<string, readonly KeepAnswer[]>> = {
  none: ['kept'],
  undefined: ['not kept'],
  null: ['not kept'],
  throw: ['not kept'],
  hang: ['not kept'],
  quota: ['not kept'],
  abort: ['not kept'],
  // Every other transaction works.
  close: ['kept', 'not kept'],
  unknown: ['not kept'],
};

let site: Site;
beforeAll(async () => {
  const kit = await bundle('tests/guard/in-page/keep-things.ts');
  const frame = (attributes: string) => ({
    body: `<!doctype html><iframe ${attributes} style="width:600px;height:600px"></iframe>`,
  });
  const pages = new Map<string, SitePage>([
    ['/', { body: plain }],
    ['/broken', { body: broken }],
    ['/cleared', { body: plain, headers: { 'clear-site-data': '"storage"' } }],
    ['/held', { body: plain.replace(script, `${held}${script}`) }],
    [
      '/sandboxed',
      { body: plain, headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' } },
    ],
    ['/in-sandboxed-frame', frame('sandbox="allow-scripts allow-forms" src="/"')],
  ]);
  site = await serveSite(pages, kit);
  pages.set('/in-other-site', frame(`src="${site.address.replace('127.0.0.1', 'localhost')}/"`));
});
afterAll(() => site?.close());

interface Asked {
  readonly kept: KeepAnswer;
  readonly opened: KeepAnswer;
  readonly message: KeepAnswer;
  readonly errors: readonly string[];
}

async function ask(page: Page, address: string): Promise<Asked> {
  const seen = watch(page);
  await page.goto(address, { waitUntil: 'load' });
  const frame = page.frames().at(-1)!;
  await frame.waitForFunction('window.keepMessage');
  const { kept, opened } = await frame.evaluate(() => window.keepResult());
  const message = await frame.evaluate(() => window.keepMessage());
  return { kept, opened, message, errors: seen.errors };
}

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);

  async function asked(address: string): Promise<Asked> {
    const context = await browser!.createBrowserContext();
    const page = await context.newPage();
    try {
      return await ask(page, address);
    } finally {
      await context.close();
    }
  }

  attempt.each(Object.keys(modes))(
    'where storage is broken (%s) a person is told what became of it',
    async (mode) => {
      const { kept, opened, message, errors } = await asked(
        mode === 'none' ? `${site.address}/` : `${site.address}/broken?m=${mode}`,
      );
      recordFigure(
        `broken storage (${name})`,
        1,
        errors.length > 0 || kept === 'nothing' || message === 'nothing' ? 1 : 0,
      );
      expect(errors).toEqual([]);
      expect(modes[mode]).toContain(kept);
      expect(modes[mode]).toContain(message);
      expect(opened).not.toBe('nothing');
    },
  );

  attempt.each([
    ['a page whose storage the site clears', '/cleared', ['kept', 'not kept']],
    ['a page that holds our databases', '/held', ['not kept']],
    ['a sandboxed page', '/sandboxed', ['not kept']],
    ['a sandboxed frame', '/in-sandboxed-frame', ['not kept']],
    ['a frame in another site', '/in-other-site', ['kept', 'not kept']],
  ] as const)('in %s too', async (_, path, wanted) => {
    const { kept, opened, message, errors } = await asked(`${site.address}${path}`);
    recordFigure(`broken storage (${name})`, 1, errors.length > 0 || kept === 'nothing' ? 1 : 0);
    expect(errors).toEqual([]);
    expect(wanted).toContain(kept);
    expect(wanted).toContain(message);
    expect(opened).not.toBe('nothing');
  });
});
