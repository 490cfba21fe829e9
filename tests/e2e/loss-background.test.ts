import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Audit } from '../../core/audit/audit.ts';
import { findBrowser, type BrowserName } from '../browsers.ts';
import { chanceFrom } from '../guard/chance.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { askPanel, panelReady, smallStorage } from '../loss/ask-panel.ts';
import { eachMessage } from '../loss/each-message.ts';
import type { KeptState, Wanted } from '../loss/kept-state.ts';
import { naiveBuild } from '../loss/naive-build.ts';
import type { Desk } from '../loss/random-changes.ts';
import { itemsIn, storedRaw } from '../loss/stored.ts';
import { openReviewer, type Reviewer } from './open-extension.ts';

/** When the background is stopped, seen from a message that is sent. */
const moments = ['before', 'during', 'after'] as const;
type Moment = (typeof moments)[number];

const times: Readonly<Record<BrowserName, number>> = isLong
  ? { chromium: 50, firefox: 20 }
  : { chromium: 1, firefox: 1 };

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function keptState(page: Page): Promise<KeptState> {
  const values = await storedRaw(page);
  // Throws where something is half-written or there twice.
  itemsIn(values);
  return { audits: values as readonly Audit[], small: await smallStorage(page) };
}

async function newDesk(page: Page): Promise<Desk> {
  const auditId = randomUUID();
  await askPanel(page, 'startAudit', { auditId, name: 'A review' });
  const read = { title: 'A page', lang: 'en', readAt: new Date().toISOString(), findings: [] };
  const kept = await askPanel(page, 'pageReviewed', { url: 'https://council.example/first', ...read });
  return { auditId, pageId: (kept as Desk).pageId };
}

/** Sends a message while the background is stopped, and answers what is wrong afterwards. */
async function stopped(
  { stopBackground }: Reviewer,
  page: Page,
  message: string,
  { payload, isDone }: Wanted,
  moment: Moment,
  delay: number,
): Promise<{ readonly answered: boolean; readonly faults: readonly string[] }> {
  if (moment === 'before') await stopBackground();
  const asked = askPanel(page, message, payload).then(
    () => null,
    (error: unknown) => String(error),
  );
  if (moment === 'during') {
    await pause(delay);
    await stopBackground();
  }
  const refusal = await Promise.race([asked, pause(30_000).then(() => 'It never answered.')]);
  if (moment === 'after') await stopBackground();
  const faults: string[] = [];
  const told = refusal ?? 'saved';
  if (refusal === null && !isDone(await keptState(page)))
    faults.push('It was acknowledged, and is not there.');
  // A person is told that it could not be saved, and tries again.
  if (refusal !== null && !/No answer|closed|Receiving end|message channel|context unloaded/i.test(refusal))
    faults.push(`It says: ${refusal}`);
  await askPanel(page, message, payload);
  if (!isDone(await keptState(page))) faults.push(`After a second try (first: ${told}) it is not there.`);
  return { answered: refusal === null, faults };
}

test.for(['chromium', 'firefox'] as const)(
  'loses and doubles nothing when the background of %s is stopped at any message',
  { timeout: 3_600_000, retry: 0 },
  async (name, { skip }) => {
    if ((await findBrowser(name)) === null) return skip();
    const chance = chanceFrom(`stopped in ${name}`);
    const reviewer = (await openReviewer(name))!;
    const page = await reviewer.open('sidepanel.html');
    await panelReady(page);
    const faults: string[] = [];
    let tried = 0;
    let answered = 0;
    for (let time = 0; time < times[name]; time += 1) {
      // A review of its own each time: what is kept stays small.
      const desk = await newDesk(page);
      for (const [message, make] of Object.entries(eachMessage)) {
        for (const moment of isLong ? moments : [moments[tried % 3]!, 'during' as const]) {
          tried += 1;
          const wanted = make(desk, tried);
          for (const [first, payload] of wanted.before ?? []) await askPanel(page, first, payload);
          const outcome = await stopped(reviewer, page, message, wanted, moment, chance() * 20).catch(
            (error: unknown) => ({ answered: false, faults: [String(error)] }),
          );
          if (outcome.answered) answered += 1;
          faults.push(...outcome.faults.map((fault) => `${message}, stopped ${moment}: ${fault}`));
        }
      }
    }
    await reviewer.browser.close();
    console.log(`${name}: ${tried} stops, ${answered} messages answered at the first try`);
    recordFigure(`${name}: background stopped at each kind of message`, tried, faults.length);
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(tried / 2);
  },
);

// The control: a store that says "saved" too early is found out when the background is stopped after an answer.
test.for(['chromium', 'firefox'] as const)(
  'would notice in %s a store that promises too early',
  { retry: 0 },
  async (name, { skip }) => {
    if ((await findBrowser(name)) === null) return skip();
    const folder = await naiveBuild(name, 'late');
    const reviewer = (await openReviewer(name, { folder }))!;
    const page = await reviewer.open('sidepanel.html');
    await panelReady(page);
    const desk = await newDesk(page);
    await pause(500);
    const wanted = eachMessage.writeNote(desk, 1);
    const { faults } = await stopped(reviewer, page, 'writeNote', wanted, 'after', 0);
    await reviewer.browser.close();
    rmSync(folder, { recursive: true, force: true });
    expect(faults).toContain('It was acknowledged, and is not there.');
  },
);
