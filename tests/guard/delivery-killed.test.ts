import { once } from 'node:events';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../demo/receiver/serve-for-test.ts';
import { findBrowser, type BrowserName } from '../browsers.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { chanceFrom } from './chance.ts';
import { openForm, pressKeep, pressSendNow, sendWhatWaits, told, writeAndSend } from './contact-page.ts';
import { deliveryLine, type DeliveryLine } from './delivery-line.ts';
import { startBrowser } from './start-browser.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ends a browser that this test started, in the middle of whatever it does. */
async function kill(browser: Browser): Promise<void> {
  const started = browser.process()!;
  const ended = once(started, 'exit');
  started.kill('SIGKILL');
  await ended;
  // The parts of a browser notice that its head is gone.
  await wait(200);
}

/** One step after which the browser dies. What is promised to the person by then is returned. */
interface Step {
  readonly name: string;
  readonly go: (page: Page, line: DeliveryLine, message: string, delay: number) => Promise<boolean>;
}

async function keep(page: Page, line: DeliveryLine, message: string): Promise<void> {
  line.proxy.fault = 'refused';
  await writeAndSend(page, message);
  await told(page, 'failed');
  await pressKeep(page);
  await told(page, 'kept');
}

const steps: readonly Step[] = [
  {
    name: 'it is kept on the device',
    async go(page, line, message) {
      await keep(page, line, message);
      return true;
    },
  },
  {
    name: 'what was kept is on its way',
    async go(page, line, message, delay) {
      await keep(page, line, message);
      line.proxy.fault = 'late';
      await pressSendNow(page);
      await wait(delay * 2);
      return true;
    },
  },
  {
    name: 'the form says "sent"',
    async go(page, line, message) {
      line.proxy.fault = 'none';
      await writeAndSend(page, message);
      await told(page, 'sent');
      return true;
    },
  },
  {
    name: 'the person has pressed "Keep"',
    async go(page, line, message, delay) {
      line.proxy.fault = 'refused';
      await writeAndSend(page, message);
      await told(page, 'failed');
      await pressKeep(page);
      await wait(delay / 4);
      return false;
    },
  },
  {
    name: 'it is on its way',
    async go(page, line, message, delay) {
      line.proxy.fault = 'late';
      await writeAndSend(page, message);
      await wait(delay * 2);
      return false;
    },
  },
];

const rounds: Readonly<Record<BrowserName, number>> = isLong
  ? { chromium: 200, firefox: 50 }
  : { chromium: steps.length, firefox: 2 };

describe.each(['chromium', 'firefox'] as const)('%s is killed', async (name) => {
  const isHere = (await findBrowser(name)) !== null;
  let browser: Browser | null = null;
  afterAll(() => browser?.close());

  test.skipIf(!isHere)(
    `${rounds[name]} times: what the person was promised arrives once, and nothing arrives twice`,
    async () => {
      const chance = chanceFrom(`${name} killed with a message in hand`);
      const line = await deliveryLine();
      const profile = temporaryFolder();
      const promised = new Map<string, boolean>();
      browser = await startBrowser(name, profile);
      for (let round = 0; round < rounds[name]; round += 1) {
        const { name: step, go } = steps[round % steps.length]!;
        const message = `Round ${round}: killed when ${step}`;
        const page = await browser!.newPage();
        await openForm(page, line.proxy.address);
        promised.set(message, await go(page, line, message, chance() * 200));
        await kill(browser!);
        line.proxy.fault = 'none';
        browser = await startBrowser(name, profile);
        const again = await browser!.newPage();
        await openForm(again, line.proxy.address);
        await sendWhatWaits(again);
        await again.close();
      }
      const wrong = [...promised].flatMap(([message, isPromised]) => {
        const times = line.count(message);
        return times > 1 || (isPromised && times === 0) ? [`${message}: ${times} in the file`] : [];
      });
      recordFigure(`${name} killed with a message in hand`, rounds[name], wrong.length);
      expect(wrong).toEqual([]);
      await browser!.close();
      browser = null;
    },
    isLong ? 7_200_000 : 300_000,
  );
});
