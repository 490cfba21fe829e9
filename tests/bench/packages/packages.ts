import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from 'puppeteer-core';
import type { Builds } from '../builds.ts';
import { openChromium, quiet, type Chromium } from '../chromium.ts';
import { workersAtRest } from './workers-at-rest.ts';
import { pageOf } from '../../page-corpus.ts';
import { serve } from '../review/serve.ts';
import { kit, type Section } from '../section.ts';
import { medianOf } from '../statistics.ts';

/** Measures the extension as a package: its size, how soon it is there, and what it costs while nobody uses it. */
export async function packages(
  builds: Builds,
  repeats: number,
  say: (line: string) => void,
): Promise<Section> {
  const served = await serve(new Map([['/', pageOf('parking-permits')]]));
  const cold: number[] = [];
  const warm: number[] = [];
  const heaps: number[] = [];
  try {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const chromium = await openChromium(builds.extension);
      try {
        await stopWorkers(chromium.browser);
        cold.push(await clickToScript(chromium, served.address));
        warm.push(await clickToScript(chromium, served.address));
        heaps.push(await workerHeap(chromium));
      } finally {
        await chromium.close();
      }
    }
    say('packages: clicks done; now nothing is done for a while');
    const rest = await workersAtRest(builds.extension);
    const kib = (bytes: number): number => bytes / 1_024;
    const sizes = { Chrome: builds.extension, Firefox: builds.firefox };
    return {
      program: 'packages',
      repeats,
      versions: {},
      aims: [
        {
          aim: 'An idle extension runs nothing',
          measured:
            rest.seconds === null
              ? 'its background still ran after 90 s'
              : `its background was gone after ${rest.seconds} s`,
          holds: rest.seconds !== null,
        },
      ],
      tables: [
        {
          title: 'Size of the package',
          unit: 'KiB',
          digits: 0,
          columns: [kit],
          lines: Object.entries(sizes).flatMap(([name, folder]) => [
            { what: `${name}: zip`, cells: { [kit]: [kib(zipSize(folder))] } },
            {
              what: `${name}: of that, what runs on a page (overlay.js)`,
              cells: {
                [kit]: [kib(gzipSync(readFileSync(join(folder, 'overlay.js')), { level: 9 }).length)],
              },
            },
          ]),
        },
        {
          title: 'From the click on the toolbar to the first thing on the page',
          unit: 'ms by the clock',
          digits: 0,
          columns: [kit],
          lines: [
            { what: 'the background was stopped', cells: { [kit]: cold } },
            { what: 'the background was running', cells: { [kit]: warm } },
          ],
        },
        {
          title: 'Memory of the background, while it runs after a click',
          unit: 'MiB of JavaScript heap',
          digits: 1,
          columns: [kit],
          lines: [{ what: 'after one review', cells: { [kit]: heaps } }],
        },
      ],
      notes: [
        'The zip is reckoned from its files, each compressed by deflate at its best level, as the stores get it.',
        `Median of the click with a stopped background: ${medianOf(cold).toFixed(0)} ms; the debugger that presses is part of it.`,
      ],
    };
  } finally {
    await served.close();
  }
}

/** What a zip of a folder weighs: each file deflated, with its two headers. */
function zipSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.length - folder.length;
      return sum + gzipSync(readFileSync(path), { level: 9 }).length - 18 + 76 + 2 * name;
    }, 22);
}

/** From the press to the moment when the overlay's element comes into the page. */
async function clickToScript(chromium: Chromium, address: string): Promise<number> {
  const tab = await chromium.open(address);
  const { page } = tab;
  await quiet(tab, 2, 80);
  await page.evaluate(() => {
    const came = new Promise<number>((resolve) => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node instanceof Element && node.hasAttribute('data-coprod-overlay'))
              resolve(performance.timeOrigin + performance.now());
      }).observe(document.documentElement, { childList: true });
    });
    Object.assign(globalThis, { came });
  });
  const start = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(chromium.extension!);
  const came = (await page.evaluate('globalThis.came')) as number;
  await quiet(tab);
  await page.close();
  return came - start;
}

async function workersOf(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'))
    .map(({ targetId }) => targetId);
}

async function stopWorkers(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  for (const targetId of await workersOf(session)) await session.send('Target.closeTarget', { targetId });
}

async function workerHeap({ browser }: Chromium): Promise<number> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 10_000 });
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
