import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupFormat, writeBackup } from '../../core/audit/backup.ts';
import { findBrowser } from '../browsers.ts';
import { inside, press, saysSoon } from '../e2e/find.ts';
import { openDemo, type Demo } from '../e2e/open-demo.ts';
import { openReviewer, type Reviewer } from '../e2e/open-extension.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { sampleAudit } from '../sample-audit.ts';
import { loggingProxy, type LoggingProxy } from './logging-proxy.ts';

/** What the browsers themselves ask their makers. No file of ours knows these names (tests/extension.test.ts). */
const ofBrowser =
  /^\w+ (https?:\/\/)?([\w-]+\.)*(google|googleapis|gstatic|gvt1|gvt2|mozilla|firefox|mozgcp)\.(com|org|net)[:/]/;

let demo: Demo;
let proxy: LoggingProxy;
const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-network-'));

beforeAll(async () => {
  demo = await openDemo();
  proxy = await loggingProxy();
});
afterAll(async () => {
  await demo?.close();
  await proxy?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What was asked for since the last time, without what the browser asked its maker, and its search for an icon. */
const asked = (): readonly string[] =>
  proxy.asked.splice(0).filter((line) => !ofBrowser.test(line) && !line.endsWith('/favicon.ico'));

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Waits until nothing more is asked for. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== proxy.asked.length;) {
    before = proxy.asked.length;
    await pause(400);
  }
}

/** Presses every button of the kit on a page, three times over, but those that send. Answers how many. */
const pressAll = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const inKit = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
        ...(each.matches('button:not([type=submit], form button:not([type])), summary, input[type=radio]') &&
        (root instanceof ShadowRoot || each.closest('coprod-contact-form'))
          ? [each]
          : []),
        ...(each.shadowRoot ? inKit(each.shadowRoot) : []),
      ]);
    let pressed = 0;
    for (let round = 0; round < 3; round += 1) {
      for (const each of inKit(document)) {
        if (!each.isConnected || !each.checkVisibility()) continue;
        each.click();
        pressed += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    return pressed;
  });

describe.each(['chromium', 'firefox'] as const)('what is asked for in %s', async (name) => {
  const attempt = test.skipIf((await findBrowser(name)) === null);
  let reviewer: Reviewer;
  beforeAll(async () => {
    const { chromium: args, firefox: prefs } = proxy;
    reviewer = (await openReviewer(name, { args, prefs, downloads: folder }))!;
    await quiet();
  });
  afterAll(() => reviewer?.browser.close());

  const open = async (path: string): Promise<Page> => {
    const page = await reviewer.browser.newPage();
    await page.setViewport({ width: 1100, height: 800 });
    await page.goto(`${demo.address}${path}`);
    await page.bringToFront();
    return page;
  };

  // What a widget asks for does not hang on the browser: the short form looks in one.
  const attemptWidgets = test.skipIf((await findBrowser(name)) === null || (name === 'firefox' && !isLong));
  attemptWidgets('by the widgets is their own parts, and the one message that was sent', async () => {
    const kit = `GET ${demo.address}/coproduction-star/`;
    const paths = isLong
      ? [
          '/embed',
          '/cy/mewnosod',
          '/who-sees-what',
          '/cy/pwy-syn-gweld-beth',
          '/for-teams',
          '/cy/i-dimau',
          '/what-changed',
          '/co-production',
          '/',
        ]
      : ['/embed', '/cy/mewnosod'];
    let pressed = 0;
    for (const path of paths) {
      const page = await open(path);
      await quiet();
      // The page itself, its style, its pictures and the widgets.
      const first = asked();
      expect(first[0]).toBe(`GET ${demo.address}${path}`);
      expect(first.filter((line) => !line.startsWith(`GET ${demo.address}/`))).toEqual([]);
      pressed += await pressAll(page);
      await quiet();
      expect(asked().filter((line) => !line.startsWith(kit))).toEqual([]);
      await page.close();
    }
    expect(pressed).toBeGreaterThan(50);
    const contact = await open('/contact');
    await contact.waitForSelector('coprod-contact-form form[novalidate]');
    await contact.select('coprod-contact-form [name=reason]', 'lab');
    await contact.type('coprod-contact-form [name=name]', 'Gwen');
    await contact.type('coprod-contact-form [name=email]', 'gwen@council.example');
    await contact.type('coprod-contact-form [name=message]', 'Hello');
    await (await contact.$('coprod-contact-form [name=consent]'))?.click();
    // Who is quicker than this is taken for a machine.
    await pause(2_100);
    await quiet();
    expect(asked().filter((line) => !line.startsWith('GET '))).toEqual([]);
    await press(contact, 'coprod-contact-form', 'Send');
    await saysSoon(contact, 'coprod-contact-form', 'CS-');
    await quiet();
    const sent = asked().filter((line) => !line.startsWith(kit));
    expect(sent).toEqual([`POST ${demo.address}/enquiries`]);
    await contact.close();
    recordFigure(`requests of the widgets that nobody asked for (${name}; tried: presses)`, pressed, 0);
  });

  attempt('by the extension is nothing at all', async () => {
    const overlay = '[data-coprod-overlay]';
    const page = await open('/adult-social-care-before');
    await quiet();
    // The page itself was asked for, so the watch is awake.
    expect(asked()).not.toEqual([]);

    await reviewer.press(page);
    await saysSoon(page, overlay, '5 questions to ask people');
    await press(page, overlay, 'Next');
    await saysSoon(page, overlay, 'Ask people');
    await press(page, overlay, 'Ask people');
    await saysSoon(page, overlay, 'Saved');
    await page.keyboard.press('Escape');
    await press(page, overlay, 'Add a note');
    await (await page.$('h1'))!.click();
    await (await inside(page, overlay, 'textarea')).type('A note.');
    await press(page, overlay, 'Save the note');
    await saysSoon(page, overlay, 'Saved');
    let pressed = await pressAll(page);

    const panel = 'coprod-panel';
    const side = await reviewer.open('sidepanel.html');
    await saysSoon(side, panel, '1 page');
    for (const part of ['This page', 'Journey', 'People', 'Star', 'Settings', 'Files']) {
      await press(side, panel, part);
      await pause(200);
      pressed += 1;
    }
    await press(side, panel, 'Save the report');
    await saysSoon(side, panel, 'The browser is saving the file');
    await press(side, panel, 'Save a backup');
    const welcome = await reviewer.open('welcome.html');
    await saysSoon(welcome, 'coprod-welcome', 'star');
    await quiet();
    expect(asked()).toEqual([]);
    for (let tries = 0; tries < 50 && readdirSync(folder).length < 2; tries += 1) await pause(100);
    expect(readdirSync(folder).length, 'a report and a backup').toBeGreaterThanOrEqual(2);
    recordFigure(`requests of the extension (${name}; tried: presses)`, pressed + 12, 0);
  });

  attempt('by an import in the real panel is nothing, whatever is in the file', async () => {
    const panel = 'coprod-panel';
    const side = await reviewer.open('sidepanel.html');
    await press(side, panel, 'Files');
    const valid = writeBackup(
      [{ ...sampleAudit, name: '<img src=https://evil.invalid/x>' }],
      '2026-05-20T12:00:00.000Z',
    );
    const files: readonly (readonly [string, string])[] = [
      ['{"a":', 'line 1, character 6'],
      [valid.replace('"howMany": 5', '"howMany": "five"'), 'Review 1, conversation 1'],
      [`{"format":"${backupFormat}","version":9}`, 'newer version'],
      ['<!doctype html><script>fetch("https://evil.invalid")</script>', 'web page'],
    ];
    for (const [at, [content, words]] of [...files, [valid, 'is new here'] as const].entries()) {
      const path = join(folder, `import-${at}.json`);
      writeFileSync(path, content);
      const input = (await inside(side, panel, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await saysSoon(side, panel, words);
    }
    await press(side, panel, 'Bring them in');
    await saysSoon(side, panel, 'Done.');
    await press(side, panel, 'Journey');
    await quiet();
    expect(asked()).toEqual([]);
    recordFigure(`imports in the built extension (${name})`, files.length + 1, 0);
  });

  attempt('would be seen: by a page, and not let out by the policy of the extension', async () => {
    const page = await reviewer.browser.newPage();
    await quiet();
    asked();
    const tryIt = `Promise.allSettled(['http://evil.invalid/plain', 'https://evil.invalid/safe'].map((url) => fetch(url, { mode: 'no-cors' }))).then((all) => all.map(({ status }) => status))`;
    await page.evaluate(tryIt);
    await quiet();
    const seen = asked();
    expect(seen).toContain('GET http://evil.invalid/plain');
    expect(seen.some((line) => line.startsWith('CONNECT evil.invalid'))).toBe(true);
    const side = await reviewer.open('sidepanel.html');
    expect(await side.evaluate(tryIt)).toEqual(['rejected', 'rejected']);
    await quiet();
    expect(asked()).toEqual([]);
  });
});
