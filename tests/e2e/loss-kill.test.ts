import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findBrowser, type BrowserName } from '../browsers.ts';
import { chanceFrom } from '../guard/chance.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { killRounds } from '../loss/kill-rounds.ts';
import { naiveBuild } from '../loss/naive-build.ts';

const rounds: Readonly<Record<BrowserName, number>> = isLong
  ? { chromium: 200, firefox: 100 }
  : { chromium: 10, firefox: 10 };

test.concurrent.for(['chromium', 'firefox'] as const)(
  'keeps every change that it has acknowledged when %s is killed while it writes',
  { timeout: 3_600_000, retry: 0 },
  async (name, { skip }) => {
    if ((await findBrowser(name)) === null) return skip();
    const chance = chanceFrom(`killed ${name}`);
    const tally = await killRounds(name, { rounds: rounds[name], chance });
    console.log(`${name}: ${tally.rounds} kills, ${tally.acknowledged} changes acknowledged`);
    recordFigure(`${name} killed while it writes: kills`, tally.rounds, tally.faults.length);
    recordFigure(
      `${name} killed while it writes: changes acknowledged`,
      tally.acknowledged,
      tally.faults.length,
    );
    expect(tally.faults).toEqual([]);
    expect(tally.acknowledged).toBeGreaterThan(tally.rounds * 5);
  },
);

// The control: the same rounds find out a store that promises too early, and one that works without transactions.
test.for(['late', 'piecemeal'] as const)(
  'would notice a store that is %s',
  { timeout: 600_000 },
  async (store, { skip }) => {
    const name = (await findBrowser('chromium')) === null ? 'firefox' : 'chromium';
    if ((await findBrowser(name)) === null) return skip();
    const folder = await naiveBuild(name, store);
    const chance = chanceFrom(`a store that is ${store}`);
    const tally = await killRounds(name, { rounds: 40, chance, folder, untilFault: true });
    rmSync(folder, { recursive: true, force: true });
    expect(tally.faults.join('\n')).toMatch(/was acknowledged as|Half of a change/);
  },
);
