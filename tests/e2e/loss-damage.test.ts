import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Audit } from '../../core/audit/audit.ts';
import { newAudit } from '../../core/audit/change-audit.ts';
import { findBrowser, type BrowserName } from '../browsers.ts';
import { chanceFrom } from '../guard/chance.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { askPanel, forgetInventory, panelReady, readableAudits, storeInPanel } from '../loss/ask-panel.ts';
import { damage, damagesOf } from '../loss/damage.ts';
import { openReviewer } from './open-extension.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-damaged-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Some small, some so large that browsers keep them in files of their own. */
const reviews: readonly Audit[] = Array.from({ length: 6 }, (_, at) => ({
  ...newAudit(randomUUID(), `Review ${at}`, '2026-01-01T10:00:00.000Z'),
  changedAt: `2026-01-0${at + 2}T10:00:00.000Z`,
  conversations: Array.from({ length: at % 2 === 0 ? 20 : 1 }, () => ({
    id: randomUUID(),
    prompt: 'came-for',
    pageId: null,
    who: 'carers',
    howMany: 3,
    said: randomBytes(at % 2 === 0 ? 6_000 : 20).toString('base64'),
    changed: '',
    heldOn: '2026-01-01',
  })),
}));

/** A profile with the reviews in it, as a browser leaves it that was closed in peace. */
async function filledProfile(name: BrowserName): Promise<string> {
  const profile = newFolder();
  const reviewer = (await openReviewer(name, { profile }))!;
  const page = await reviewer.open('sidepanel.html');
  await panelReady(page);
  // Twice, so that an older state of each lies in the files too.
  await askPanel(page, 'importAudits', {
    audits: reviews.map((each) => ({ ...each, changedAt: each.startedAt, conversations: [] })),
  });
  await askPanel(page, 'importAudits', { audits: reviews });
  await reviewer.browser.close();
  return profile;
}

/** Reviews that are not there, or not as they were, and of which the panel does not say so. */
async function silentlyLost(page: Page, isSame = isTheSame): Promise<readonly string[]> {
  const { trouble, losses } = await storeInPanel(page);
  if (trouble !== null) return [];
  const readable = new Map((await readableAudits(page)).map((audit) => [audit.id, audit]));
  const told = new Set(losses.map(({ id }) => id));
  return reviews
    .filter((review) => !told.has(review.id) && !isSame(readable.get(review.id), review))
    .map(({ name }) => name);
}

const isTheSame = (there: Audit | undefined, review: Audit): boolean =>
  JSON.stringify(there) === JSON.stringify(review);

const isThere = (there: Audit | undefined): boolean => there !== undefined;

/** Brings the reviews in from a backup, where nothing else helps after a new start. */
async function restore(page: Page, isSame: typeof isTheSame): Promise<readonly string[]> {
  if ((await storeInPanel(page)).trouble !== null) {
    const refusal = await askPanel(page, 'startAfresh').catch(String);
    // Chromium does not even delete a database whose list of files is gone: then the panel says what helps.
    if (/could not be opened/.test(String(refusal))) return [];
  }
  await askPanel(page, 'importAudits', { audits: reviews });
  const { trouble, losses } = await storeInPanel(page);
  const lost = await silentlyLost(page, isSame);
  return trouble === null && losses.length === 0 && lost.length === 0
    ? []
    : [`not restored: ${trouble ?? ''} ${JSON.stringify(losses)} ${lost.join()}`];
}

/** SQLite keeps no sums of its pages: a wrong letter within a text is there as it is. */
const isNoticed = (name: BrowserName, kind: string): boolean =>
  !(name === 'firefox' && kind === 'one byte is wrong');

async function opened<Result>(
  name: BrowserName,
  profile: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const reviewer = (await openReviewer(name, { profile }))!;
  try {
    const page = await reviewer.open('sidepanel.html');
    await panelReady(page);
    return await work(page);
  } finally {
    await reviewer.browser.close();
  }
}

/** Kinds that the short form tries: those that end differently. */
const few: Readonly<Record<BrowserName, number>> = { chromium: 5, firefox: 2 };

test.for(['chromium', 'firefox'] as const)(
  'never shows in %s an empty or shorter list without a word where files were damaged, and takes a backup in',
  { timeout: 3_600_000, retry: 0 },
  async (name, { skip }) => {
    if ((await findBrowser(name)) === null) return skip();
    const chance = chanceFrom(`damaged in ${name}`);
    const whole = await filledProfile(name);
    const kinds = damagesOf(name).slice(0, isLong ? undefined : few[name]);
    const faults: string[] = [];
    const ends: string[] = [];
    let tried = 0;
    for (let time = 0; time < (isLong ? 3 : 1); time += 1) {
      for (const kind of kinds) {
        tried += 1;
        const profile = newFolder();
        cpSync(whole, profile, { recursive: true });
        damage(name, profile, kind, chance);
        const found = await opened(name, profile, async (page) => {
          const { trouble, losses } = await storeInPanel(page);
          ends.push(`${kind}: ${trouble ?? losses.map(({ how }) => how).join(', ')}`);
          const isSame = isNoticed(name, kind) ? isTheSame : isThere;
          const lost = (await silentlyLost(page, isSame)).map((review) => `${review} is lost without a word`);
          return [...lost, ...(await restore(page, isSame))];
        });
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        faults.push(...found.map((fault) => `${kind}: ${fault}`));
      }
    }
    console.log(ends.join('\n'));
    recordFigure(`${name}: files of the database damaged`, tried, faults.length);
    expect(faults).toEqual([]);
    // Whatever it is that was tried, it must have done harm.
    expect(ends.filter((end) => !end.endsWith(': ')).length).toBeGreaterThan(ends.length / 3);
  },
);

// The control: without the list of what should be there, the same loss goes unnoticed, and the test says so.
test('would notice in a browser that nobody is told', async ({ skip }) => {
  if ((await findBrowser('chromium')) === null) return skip();
  const profile = await filledProfile('chromium');
  await opened('chromium', profile, forgetInventory);
  damage('chromium', profile, 'all files are gone', () => 0.5);
  expect(await opened('chromium', profile, silentlyLost)).toEqual(reviews.map(({ name }) => name));
});
