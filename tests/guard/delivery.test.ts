import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { isLong, recordFigure } from '../hostile-figures.ts';
import {
  nothingWaits,
  openForm,
  pressAgain,
  pressKeep,
  pressSendNow,
  told,
  toldOn,
  writeAndSend,
} from './contact-page.ts';
import { deliveryLine, type DeliveryLine } from './delivery-line.ts';
import { faults, type Fault } from './faulty-proxy.ts';
import { startBrowser, watch } from './start-browser.ts';

const every = Object.keys(faults) as Fault[];

/** Sends one message over a faulty line, lets the person keep it where it fails, and comes back on a good day. */
async function journey(page: Page, line: DeliveryLine, fault: Fault, path = '/'): Promise<readonly string[]> {
  const wrong: string[] = [];
  const patience = fault === 'never' ? 1500 : 20_000;
  const message = `A message with the fault "${fault}" on ${path}`;
  const proxy = await line.another();
  proxy.fault = fault;
  const seen = watch(page);
  await openForm(page, `${proxy.address}${path}`, patience);
  await writeAndSend(page, message);
  const first = await told(page, 'sent', 'failed');
  if (first === 'sent' && line.count(message) !== 1)
    wrong.push(`says "sent" with ${line.count(message)} in the file`);
  if (first === 'failed') {
    const written = await page.evaluate(() => document.querySelector('textarea')!.value);
    if (written !== message) wrong.push('what was written is gone from the form');
    // The person tries once more.
    const before = proxy.messages;
    if (await pressAgain(page)) {
      await expect.poll(() => proxy.messages, { timeout: 15_000 }).toBeGreaterThan(before);
      await told(page, 'failed');
    }
    if (await pressKeep(page)) {
      await told(page, 'kept');
      // The page is left. Later it fails once more, and what waits is shown all the same.
      await page.goto('about:blank');
      await openForm(page, `${proxy.address}${path}`, patience);
      await told(page, 'kept');
      proxy.fault = 'none';
      await pressSendNow(page);
      await nothingWaits(page);
    } else {
      proxy.fault = 'none';
      if (await pressAgain(page)) await told(page, 'sent');
      else wrong.push('there is no way on');
    }
  }
  if (line.count(message) !== 1) wrong.push(`${line.count(message)} in the file in the end`);
  wrong.push(...seen.errors.map((error) => `threw into the page: ${error}`));
  return wrong.map((each) => `${fault}: ${each}`);
}

/** Several journeys at a time, each on an origin of its own. */
async function journeys(
  browser: Browser,
  line: DeliveryLine,
  some: readonly Fault[],
  path?: string,
): Promise<ReadonlyMap<Fault, readonly string[]>> {
  const found = new Map<Fault, readonly string[]>();
  for (let from = 0; from < some.length; from += 6) {
    const batch = some.slice(from, from + 6);
    const pages: Page[] = [];
    // Firefox opens and closes tabs one at a time.
    for (const _ of batch) pages.push(await browser.newPage());
    const all = batch.map(async (fault, at) => {
      const wrong = await journey(pages[at]!, line, fault, path).catch((error: unknown) => [
        `${fault}: ${String(error)}`,
      ]);
      found.set(fault, wrong);
    });
    await Promise.all(all);
    for (const page of pages) await page.close();
  }
  return found;
}

describe.each(['chromium', 'firefox'] as const)('a message sent from %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);
  // Firefox goes the same way; in the short form it goes a part of it.
  const some = name === 'chromium' || isLong ? every : every.filter((_, at) => at % 3 === 1);

  attempt('arrives once, or is kept and arrives later, whatever happens on the way', async () => {
    const line = await deliveryLine();
    const found = await journeys(browser!, line, some);
    for (const wrong of found.values())
      recordFigure(`way of a message (${name})`, 1, wrong.length > 0 ? 1 : 0);
    expect([...found.values()].flat()).toEqual([]);
    expect(line.total()).toBe(some.length);
  });

  attempt('arrives once when two tabs send what waits at the same time', async () => {
    const line = await deliveryLine();
    const page = await browser!.newPage();
    line.proxy.fault = 'refused';
    await openForm(page, line.proxy.address);
    await writeAndSend(page, 'For two tabs');
    await told(page, 'failed');
    await pressKeep(page);
    await told(page, 'kept');
    await page.close();
    const before = line.proxy.messages;
    line.proxy.fault = 'late';
    const tabs: Page[] = [];
    for (let at = 0; at < 3; at += 1) tabs.push(await browser!.newPage());
    await Promise.all(tabs.map((tab) => openForm(tab, line.proxy.address)));
    await Promise.all(tabs.map((tab) => pressSendNow(tab)));
    await nothingWaits(tabs[0]!);
    expect(line.count('For two tabs')).toBe(1);
    expect(line.proxy.messages - before, 'only one tab sends it').toBe(1);
    for (const tab of tabs) await tab.close();
    recordFigure(`two tabs at once (${name})`, 1, 0);
  });

  test.skipIf(name !== 'chromium' || browser === null)(
    'goes by itself when the connection is back',
    async () => {
      const line = await deliveryLine();
      const page = await browser!.newPage();
      await openForm(page, line.proxy.address);
      // What is needed without a connection is fetched ahead.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await page.setOfflineMode(true);
      await writeAndSend(page, 'Written in a tunnel');
      await told(page, 'failed');
      await pressKeep(page);
      await told(page, 'kept');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(line.count('Written in a tunnel')).toBe(0);
      expect(await toldOn(page)).toBe('kept');
      await page.setOfflineMode(false);
      await nothingWaits(page);
      expect(line.count('Written in a tunnel')).toBe(1);
      await page.close();
    },
  );
});

const telling: readonly Fault[] = [
  'answer lost',
  'log-in page',
  'empty page',
  'answer cut in its body',
  'bad gateway',
  'dropped',
];

test('a naive form loses messages, doubles them, or says "sent" of what never arrived', async () => {
  const browser = await startBrowser('chromium');
  if (browser === null) return;
  try {
    const line = await deliveryLine();
    const some = isLong ? every.filter((each) => each !== 'never') : telling;
    const found = await journeys(browser, line, some, '/naive');
    const caught = [...found].flatMap(([fault, wrong]) => (wrong.length > 0 ? [fault] : []));
    expect(caught).toContain('answer lost');
    expect(caught).toContain('log-in page');
    expect(caught.length).toBeGreaterThanOrEqual(some.length / 2);
  } finally {
    await browser.close();
  }
});
