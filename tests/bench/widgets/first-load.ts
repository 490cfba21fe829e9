import type { Browser, CDPSession } from 'puppeteer-core';
import { figuresOf } from '../chromium.ts';

/** What the first visit to a page costs. */
export interface FirstLoad {
  /** From the start of the visit until a person can use the widget, in milliseconds by the clock. */
  readonly usable: number;
  /** Time beyond 50 ms of all long tasks, in milliseconds. */
  readonly blocked: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Main-thread CPU until all was quiet, in milliseconds. */
  readonly cpu: number;
  /** JavaScript heap after a collection, in MiB. */
  readonly heap: number;
  /** The paths that were asked for before it could be used. */
  readonly needed: readonly string[];
}

/** How fast the device and its line are. */
export interface Pace {
  readonly name: string;
  readonly slowdown: number;
  /** How many of the repeats are made: slow loads take long, and differ little. */
  readonly share: number;
  /** Bytes a second and the wait before each answer, or null where nothing slows it down. */
  readonly line: { readonly download: number; readonly upload: number; readonly latency: number } | null;
}

/** Kilobits per second as bytes. */
const kbps = (rate: number): number => (rate * 1_000) / 8;

/** The paces at which pages are loaded. */
export const paces: readonly Pace[] = [
  { name: 'full speed', slowdown: 1, share: 1, line: null },
  {
    name: 'a quarter of the speed, slow 4G',
    slowdown: 4,
    share: 0.6,
    // Lighthouse's slow 4G: 1.6 Mbit/s and a round trip of 150 ms, as its request throttling applies them.
    line: { download: kbps(1_600 * 0.9), upload: kbps(675), latency: 150 * 3.75 },
  },
];

/** Runs in the page before anything else: notes shifts, long tasks, and the frame in which the widget is usable. */
export const watcher = (usable: string): string => `(() => {
  const seen = { shift: 0, blocked: 0, usable: null };
  Object.defineProperty(globalThis, '__bench', { value: seen });
  const types = PerformanceObserver.supportedEntryTypes;
  if (types.includes('layout-shift')) new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  if (types.includes('longtask')) new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const isUsable = () => { try { return ${usable}; } catch { return false; } };
  const look = () => {
    if (!isUsable()) return void requestAnimationFrame(look);
    requestAnimationFrame(() => { seen.usable = performance.now(); });
  };
  requestAnimationFrame(look);
})()`;

/** Visits a page for the first time: nothing of it is in any cache. */
export async function firstLoad(
  browser: Browser,
  address: string,
  usable: string,
  pace: Pace,
): Promise<FirstLoad> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 844 });
    const session = await page.createCDPSession();
    await prepare(session, pace);
    await page.evaluateOnNewDocument(watcher(usable));
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction('globalThis.__bench.usable !== null', { timeout: 60_000, polling: 100 });
    await quietly(session, pace.slowdown);
    const {
      usable: at,
      shift,
      blocked,
    } = (await page.evaluate('globalThis.__bench')) as Record<string, number>;
    const cpu = (await figuresOf(session))['TaskDuration']! * 1_000;
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await figuresOf(session))['JSHeapUsedSize']! / 2 ** 20;
    const needed = (await page.evaluate(
      (until) =>
        performance
          .getEntries()
          .filter(
            ({ entryType, startTime }) => /^(resource|navigation)$/.test(entryType) && startTime < until,
          )
          .map(({ name }) => new URL(name).pathname),
      at!,
    )) as readonly string[];
    return { usable: at!, shift: shift!, blocked: blocked!, cpu, heap, needed };
  } finally {
    await context.close().catch(() => {});
  }
}

async function prepare(session: CDPSession, { slowdown, line }: Pace): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slowdown !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (line === null) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.download,
    uploadThroughput: line.upload,
  });
}

/** Waits until next to nothing is done any more; animations of charts end by then too. */
async function quietly(session: CDPSession, slowdown: number): Promise<void> {
  let before = 0;
  for (let still = 0, waited = 0; still < 3 && waited < 20_000; waited += 150) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const now = (await figuresOf(session))['TaskDuration']! * 1_000;
    still = now - before < 4 * slowdown ? still + 1 : 0;
    before = now;
  }
}
