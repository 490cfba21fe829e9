import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../browsers.ts';
import { fillIn, inside, press, saysSoon, textOf } from './find.ts';
import { openReviewer, type Reviewer } from './open-extension.ts';

const panel = 'coprod-panel';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-case-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Fills in a figure that was measured. */
async function measured(side: Page, name: string, figure: string): Promise<void> {
  for (const [id, text] of [
    [name, figure],
    [`${name}-from`, 'Finance team'],
    [`${name}-on`, '2026-01-31'],
    [`${name}-basis`, 'measured'],
  ] as const)
    await fillIn(side, panel, id, text);
}

/** Opens a step, lets it be filled in, saves it, and is back when it is on disk. */
async function step(side: Page, name: string, work: () => Promise<void>): Promise<void> {
  await press(side, panel, name);
  await work();
  await press(side, panel, 'Save');
  await saysSoon(side, panel, 'Fill it in, step by step');
  await saysSoon(side, panel, 'Saved.');
}

async function openCase(reviewer: Reviewer): Promise<Page> {
  const side = await reviewer.open('sidepanel.html');
  await saysSoon(side, panel, 'Journey');
  await press(side, panel, 'Case');
  return side;
}

describe.each(['chromium', 'firefox'] as const)('a case for change in %s', async (name) => {
  const theCase = test.skipIf((await findBrowser(name)) === null);

  theCase(
    'is made step by step, is there next week, and stands in the report',
    { timeout: 240_000 },
    async () => {
      const profile = newFolder();
      const downloads = newFolder();
      let reviewer = (await openReviewer(name, { profile, downloads }))!;
      let side = await openCase(reviewer);
      await press(side, panel, 'Start a review');
      await fillIn(side, panel, 'new-name', 'Adult social care');
      await press(side, panel, 'Start a review');
      await saysSoon(side, panel, 'Saved.');

      await press(side, panel, 'Case');
      await press(side, panel, 'Begin a case');
      await fillIn(side, panel, 'topic', 'Paying for care');
      await press(side, panel, 'Save');
      await saysSoon(side, panel, 'Not enough filled in yet');

      await press(side, panel, 'How many people get in touch');
      await press(side, panel, 'Add a way to get in touch');
      await measured(side, 'count', '20,000');
      await fillIn(side, panel, 'from', '2025-02-01');
      await fillIn(side, panel, 'to', '2026-01-31');
      await measured(side, 'cost', '£2.83');
      await press(side, panel, 'This is our own council’s figure');
      await press(side, panel, 'Save');
      await saysSoon(side, panel, 'What a phone call costs this council: £2.83');
      await press(side, panel, 'Back to the case');

      await press(side, panel, 'What people said');
      for (const [words, key, told] of [
        ['Who has to pay?', '4', '1 contact.'],
        // Firefox takes two figures within a second for one number, so the second is found by a key of its own.
        ['I want to talk it over.', 'End', '2 contacts.'],
      ] as const) {
        const field = (await inside(side, panel, '#words')) as ElementHandle<HTMLInputElement>;
        await field.click();
        await side.keyboard.type(words);
        await side.keyboard.press('Tab');
        await side.keyboard.press(key);
        await side.keyboard.press('Enter');
        await saysSoon(side, panel, told);
      }
      await press(side, panel, 'Back to the case');

      await step(side, 'How much the change prevents', () => measured(side, 'prevented', '40'));
      await step(side, 'What the change costs', () => measured(side, 'change', '14000'));
      await step(side, 'Pay for people who take part', () => measured(side, 'takingPart', '1000'));
      await step(side, 'What it costs each year', () => measured(side, 'running', '0'));
      expect(await textOf(side, panel)).not.toContain('We estimate a net saving');
      await step(side, 'What a web visit costs', () => measured(side, 'webVisit', '0.15'));
      await saysSoon(side, panel, 'We estimate a net saving of');

      // Next week: another browser window.
      await reviewer.browser.close();
      reviewer = (await openReviewer(name, { profile, downloads }))!;
      side = await openCase(reviewer);
      // 20,000 × 1 of 2 × 40% × (2.83 − 0.15).
      await saysSoon(side, panel, '(best figure: £10,700) a year');

      await press(side, panel, 'Files');
      await press(side, panel, 'Save the report');
      const report = await saved(downloads);
      expect(report).toContain('What it costs, and what we propose');
      expect(report).toContain('(best figure: £10,700) a year');
      expect(report).toContain('Measured, 31 January 2026: Finance team');
      await reviewer.browser.close();
    },
  );
});

/** The report that a browser has saved, once it is whole. */
async function saved(folder: string): Promise<string> {
  for (let tries = 0; tries < 80; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const file = readdirSync(folder).find((each) => each.endsWith('.html'));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
    if (text.endsWith('</html>\n')) return text;
  }
  throw new Error(`No report was saved. There is: ${readdirSync(folder).join(', ') || 'nothing'}`);
}
