import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import { openReviewer, type Reviewer } from '../e2e/open-extension.ts';
import { askPanel, panelReady, storeInPanel } from './ask-panel.ts';
import { newLedger, type Ledger } from './ledger.ts';
import { randomChanges, type Desk } from './random-changes.ts';
import { itemsIn, storedRaw } from './stored.ts';

/** So many write at once, each its own. */
const writers = 4;

/** So many rounds use one profile: then another is begun, so that new databases are killed too. */
const roundsOfProfile = 20;

/** What came of some rounds. */
export interface KillTally {
  readonly rounds: number;
  /** Changes that the extension said were saved. */
  readonly acknowledged: number;
  /** What was lost, torn, doubled or could not be opened, a line each. */
  readonly faults: readonly string[];
}

/** How a browser is to be killed. */
export interface KillWish {
  readonly rounds: number;
  readonly chance: () => number;
  /** Another build of the extension than the tested one. */
  readonly folder?: string;
  /** Goes on until something is found, and no longer. */
  readonly untilFault?: boolean;
}

/**
 * Lets writers write through the extension, kills the browser in the middle of it, starts it again on the same profile
 * and compares what is there with what was acknowledged.
 */
export async function killRounds(name: BrowserName, wish: KillWish): Promise<KillTally> {
  const faults: string[] = [];
  let acknowledged = 0;
  let rounds = 0;
  while (rounds < wish.rounds && !(wish.untilFault && faults.length > 0)) {
    const profile = mkdtempSync(join(tmpdir(), 'coproduction-star-killed-'));
    const ledger = newLedger();
    const most = Math.min(rounds + roundsOfProfile, wish.rounds);
    for (let isLast = false; !isLast;) {
      // The last start only looks.
      isLast = rounds === most || (wish.untilFault === true && faults.length > 0);
      const found = await oneRound(name, profile, ledger, wish, !isLast);
      faults.push(...found.map((fault) => `After ${rounds} kills: ${fault}`));
      if (!isLast) rounds += 1;
    }
    acknowledged += ledger.acknowledged;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { rounds, acknowledged, faults };
}

async function oneRound(
  name: BrowserName,
  profile: string,
  ledger: Ledger,
  { chance, folder }: KillWish,
  andWrite: boolean,
): Promise<readonly string[]> {
  const reviewer = (await openReviewer(name, { profile, ...(folder ? { folder } : {}), prefs: quiet }))!;
  try {
    const page = await reviewer.open('sidepanel.html');
    await panelReady(page);
    const faults = await look(page, ledger);
    if (andWrite) await writeAndKill(reviewer, page, ledger, chance);
    return faults;
  } finally {
    await kill(reviewer);
    await settingsPutBack(profile);
  }
}

/** When Firefox has ended, puppeteer puts the settings of the profile back: the next start must not come between. */
async function settingsPutBack(profile: string): Promise<void> {
  const isUnderWay = () =>
    ['prefs.js', 'user.js'].some((file) => existsSync(join(profile, `${file}.puppeteer`)));
  for (let tries = 0; isUnderWay() && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
}

/** What a killed Firefox does at its next start must not come between. */
const quiet = { 'toolkit.startup.max_resumed_crashes': -1, 'browser.sessionstore.resume_from_crash': false };

async function look(page: Page, ledger: Ledger): Promise<readonly string[]> {
  try {
    const there = itemsIn(await storedRaw(page));
    const faults = ledger.faultsOf(there);
    ledger.settle(there);
    const { trouble, losses } = await storeInPanel(page);
    return trouble === null && losses.length === 0
      ? faults
      : [...faults, `The panel says: ${trouble} ${JSON.stringify(losses)}`];
  } catch (error) {
    return [`It cannot be read: ${String(error)}`];
  }
}

async function writeAndKill(
  reviewer: Reviewer,
  page: Page,
  ledger: Ledger,
  chance: () => number,
): Promise<void> {
  const desk = await newDesk(page, ledger);
  let left = 1 + Math.floor(chance() * 25);
  // Half of the kills come right after an answer: that is when a store that promises too early is caught.
  const later = chance() < 0.5 ? 0 : chance() * 60;
  const stop = new AbortController();
  const stopNow = (): void => {
    signalAll(reviewer);
    stop.abort();
  };
  const write = async (writer: number): Promise<void> => {
    const next = randomChanges(writer, desk, chance, randomUUID);
    while (!stop.signal.aborted) {
      const { name, payload, change } = next();
      ledger.issue(change);
      await askPanel(page, name, payload);
      if (stop.signal.aborted) return;
      ledger.acknowledge(change);
      left -= 1;
      if (left !== 0) continue;
      if (later === 0) stopNow();
      else setTimeout(stopNow, later);
    }
  };
  // They end with the browser.
  const writing = Array.from({ length: writers }, (_, writer) => write(writer).catch(() => {}));
  await Promise.all(writing);
  await kill(reviewer);
}

/** A review with one page, for all writers of a round. */
async function newDesk(page: Page, ledger: Ledger): Promise<Desk> {
  const auditId = randomUUID();
  const name = `Review ${auditId}`;
  const begun = { [`audit ${auditId}`]: name };
  ledger.issue(begun);
  await askPanel(page, 'startAudit', { auditId, name });
  ledger.acknowledge(begun);
  const findings = Array.from({ length: 30 }, (_, at) => ({
    key: `rule:${at}:0`,
    rule: 'long-sentences',
    anchor: { selectors: [{ type: 'id', id: `place-${at}` }] },
    evidence: { quote: 'You are advised that applications are determined by officers. '.repeat(5) },
  }));
  const read = { title: 'A page', lang: 'en', readAt: new Date().toISOString(), findings };
  const url = `https://council.example/${auditId}`;
  const kept = (await askPanel(page, 'pageReviewed', { url, ...read })) as Desk;
  return { auditId: kept.auditId, pageId: kept.pageId };
}

/** Ends all processes that this browser has started: they are one group. */
function signalAll(reviewer: Reviewer): void {
  const { pid, exitCode, signalCode } = reviewer.browser.process()!;
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  process.kill(-pid, 'SIGKILL');
}

async function kill(reviewer: Reviewer): Promise<void> {
  const browser = reviewer.browser.process()!;
  if (browser.exitCode !== null || browser.signalCode !== null) return;
  const ended = once(browser, 'exit');
  signalAll(reviewer);
  await ended;
}
