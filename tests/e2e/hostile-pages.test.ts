import { appendFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panelPage } from '../../core/i18n/en/panel-page.ts';
import { findBrowser } from '../browsers.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { panelReady } from '../loss/ask-panel.ts';
import { itemsIn, storedRaw } from '../loss/stored.ts';
import { saysSoon } from './find.ts';
import { endNaive, startNaive } from './hostile-page-naive.ts';
import { lookUnseen, pause, realmOf } from './hostile-page-realm.ts';
import { attackingPages, calmPage, forgedKinds, servedPages } from './hostile-page-set.ts';
import { changesOf, stateOf } from './hostile-page-state.ts';
import { everythingKept, tryPage, type Outcome } from './hostile-page-try.ts';
import { rememberedMs, useTool } from './hostile-page-use.ts';
import { openReviewer, type Reviewer } from './open-extension.ts';
import { servePages } from './serve-pages.ts';

/** One of each kind for every run; Firefox takes those with a mark, where it may differ. */
const short = '01 14 24* 30 35* 38 47 48* 50 54* 60 64 69 70 71* 77 86 90* a1* a3 a6';

const isShort = (id: string, name: string): boolean =>
  short
    .split(' ')
    .some(
      (each) => id.startsWith(`${each.replace('*', '')}-`) && (name === 'chromium' || each.endsWith('*')),
    );

/** For the work on single pages: HOSTILE_PAGES=24,26 */
const only = process.env['HOSTILE_PAGES']?.split(',');

const pagesFor = (name: string) =>
  attackingPages.filter(({ id }) =>
    only ? only.some((each) => id.startsWith(each)) : isLong || isShort(id, name),
  );

let served: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  served = await servePages({ ...servedPages, calm: { body: calmPage.body } });
});
afterAll(() => served?.close());

describe.each(['chromium', 'firefox'] as const)('in %s', async (name) => {
  const attempt = test.skipIf((await findBrowser(name)) === null);
  let reviewer: Reviewer;
  let side: Page;
  beforeAll(async () => {
    const prefs = { 'dom.user_activation.transient.timeout': rememberedMs };
    const opened = await openReviewer(name, { prefs });
    if (!opened) return;
    reviewer = opened;
    lookUnseen(reviewer.browser);
    side = await reviewer.open('sidepanel.html');
    await panelReady(side);
    // Firefox lays nothing out in a tab that was never seen, and the welcome may have come before this one.
    await side.bringToFront();
    await saysSoon(side, 'coprod-panel', panelPage.empty.title);
  });
  afterAll(() => reviewer?.browser.close());

  attempt(
    'every hostile page can be reviewed, and is as it was afterwards',
    { timeout: 3_600_000, retry: 0 },
    async () => {
      const address = `http://127.0.0.1:${served.port}`;
      const faults: string[] = [];
      const byPanel: string[] = [];
      const pages = pagesFor(name);
      for (const page of pages) {
        const outcome: Outcome = await tryPage(reviewer, side, address, page).catch((error: unknown) => ({
          by: 'nothing' as const,
          why: String(error).slice(0, 300),
          faults: [],
        }));
        const own = outcome.by === 'nothing' ? [`nothing works: ${outcome.why}`] : outcome.faults;
        recordFigure(`hostile page by ${outcome.by} (${name})`, 1, own.length > 0 ? 1 : 0);
        if (outcome.by === 'panel') byPanel.push(`${page.id}: ${outcome.why}`);
        if (outcome.why.includes('no reason given')) faults.push(`${page.id}: the panel does not say why`);
        if (page.id === 'a1-forged-messages')
          recordFigure(`kinds of messages that a page forges (${name})`, forgedKinds, own.length);
        faults.push(...own.map((fault) => `${page.id}: ${fault}`));
        const log = process.env['HOSTILE_PAGES_LOG'];
        if (log) appendFileSync(log, `${JSON.stringify({ name, id: page.id, ...outcome })}\n`);
      }
      const kept = itemsIn(await storedRaw(side));
      const notes = [...kept].filter(([item]) => item.startsWith('note ')).map(([, text]) => text);
      expect(faults).toEqual([]);
      expect(notes.toSorted(), 'the notes that were written, and no others').toEqual(
        pages.map(({ id }) => `note on ${id}: s/j? ok`).toSorted(),
      );
      expect(
        [...kept].filter(([item]) => item.startsWith('decision ')),
        'forged decisions',
      ).toEqual([]);
      expect(
        [...kept].filter(([item]) => item.startsWith('audit ')),
        'one review',
      ).toHaveLength(1);
      expect(await everythingKept(side)).not.toMatch(/(?<!url)-SECRET|4111111111111111/);
      if (isLong && !only)
        expect(byPanel.length, byPanel.join('\n')).toBeLessThanOrEqual(attackingPages.length - 84);
    },
  );
});

describe('a naive overlay', async () => {
  const attempt = test.skipIf((await findBrowser('chromium')) === null);
  const hard = isLong
    ? ['01', '03', '14', '24', '30', '31', '48', '54', '26', '27']
    : ['01', '14', '24', '48', '54'];

  attempt('works on a calm page, and is caught on hostile ones', { timeout: 300_000 }, async () => {
    const { browser } = (await openReviewer('chromium'))!;
    const outcomeOf = async (id: string, waitMs = 0): Promise<string> => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${served.port}/${id}`);
      await pause(waitMs + 100);
      const realm = realmOf(page);
      const before = await stateOf(page, realm);
      await pause(300);
      const later = await stateOf(page, realm);
      await realm.evaluate(startNaive);
      const isKept = (text: string) =>
        realm.evaluate(
          (words) => (globalThis as unknown as { naivelyKept?: string }).naivelyKept === words,
          text,
        );
      const fault = await useTool(page, realm, { host: '[data-naive]', isKept }, 'a note', 20).then(
        () => '',
        (error: unknown) => String(error),
      );
      const whileOn = changesOf(before, later, await stateOf(page, realm));
      if (id === 'calm') expect(whileOn, 'the check of the page sees what is in it').not.toEqual([]);
      await realm.evaluate(endNaive);
      await page.close();
      return fault;
    };
    expect(await outcomeOf('calm')).toBe('');
    const pages = attackingPages.filter(({ id }) => hard.some((each) => id.startsWith(`${each}-`)));
    const caught: string[] = [];
    for (const { id, waitMs } of pages) if ((await outcomeOf(id, waitMs)) !== '') caught.push(id);
    await browser.close();
    expect(caught.length, caught.join()).toBeGreaterThanOrEqual(pages.length * 0.8);
  });
});
