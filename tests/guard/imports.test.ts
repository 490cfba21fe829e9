import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backupFormat, backupLimits, writeBackup } from '../../core/audit/backup.ts';
import { mergeAudits } from '../../core/audit/merge-audits.ts';
import { readBackup } from '../../core/audit/read-backup.ts';
import { anchorsWith, readHostileSelectors } from '../anchors/hostile.ts';
import { isLong, recordFigure, sampleOf } from '../hostile-figures.ts';
import { mutationsOf } from '../import-mutations.ts';
import { sampleAudit } from '../sample-audit.ts';
import { bundle } from './bundle.ts';
import { hostileFiles } from './hostile-files.ts';
import type { Judged } from './in-page/imports.ts';
import { jsonFaults } from './json-faults.ts';
import { serveSite, type Site } from './serve-site.ts';
import { startBrowser, watch, type Seen } from './start-browser.ts';

const madeAt = '2026-05-20T12:00:00.000Z';
const valid = writeBackup([sampleAudit], madeAt);
const size = Buffer.byteLength(valid);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What lies on the device while files are tried: it must stay as it is. */
const here = { ...sampleAudit, id: '00000000-0000-4000-8000-0000000000aa', name: 'What was here before' };

let site: Site;
beforeAll(async () => {
  const blank =
    '<!doctype html><html lang="en"><title>Files</title><script type="module" src="/kit/imports.js"></script>';
  site = await serveSite(new Map([['/', { body: blank }]]), await bundle('tests/guard/in-page/imports.ts'));
});
afterAll(() => site?.close());

interface Tried {
  readonly name: string;
  readonly kind: string;
  readonly base64: string;
}

/** A message names the place: a line, a review, a field; or it is about the file as a whole. */
const namesPlace =
  /line \d+, character \d+|Review \d+|Field “|file was not made here|file was made with a newer|file does not say which version/;

/** What is wrong with what the panel made of a file, in words. */
function faultsIn({ said, refused, unchanged, clean }: Judged, placed: boolean): readonly string[] {
  return [
    ...(unchanged ? [] : ['what is kept was changed']),
    ...(clean ? [] : ['the prototype of everything was changed']),
    ...(refused && !said.includes('Nothing has changed on this device.')
      ? ['it does not say that nothing changed']
      : []),
    ...(refused && said.length < 100 ? [`it says too little: ${said}`] : []),
    ...(refused && placed && !namesPlace.test(said) ? [`it does not name the place: ${said}`] : []),
    ...(/undefined|\[object|\{\w+\}|Error:|JSON\.parse|Unexpected/.test(said) ? [`it says ${said}`] : []),
  ];
}

const mutated: readonly Tried[] = mutationsOf(valid, { oneId: sampleAudit.id }).flatMap(({ id, op, texts }) =>
  texts.map(({ path, text }) => ({ name: `${id} at ${path}`, kind: isLong ? id : op, base64: base64(text) })),
);

const brokenSyntax: readonly Tried[] = jsonFaults(valid, 10).map(({ kind, text }, at) => ({
  name: `${kind} (${at})`,
  kind,
  base64: base64(text),
}));

/** A review in which the first note stands at a place that somebody made up. */
function withAnchor(anchor: unknown): string {
  const [first, ...others] = sampleAudit.pages;
  const [note, ...notes] = first!.notes;
  const pages = [{ ...first!, notes: [{ ...note!, anchor: anchor as null }, ...notes] }, ...others];
  return JSON.stringify({ ...(JSON.parse(valid) as object), audits: [{ ...sampleAudit, pages }] });
}

const hostileAnchors: readonly Tried[] = readHostileSelectors().flatMap((selector) =>
  anchorsWith(selector, sampleAudit.pages[0]!.notes[0]!.anchor!.selectors).map((anchor, at) => ({
    name: `${selector.id} (${at})`,
    kind: selector.kind,
    base64: base64(withAnchor(anchor)),
  })),
);

test('syntax faults are at least 300, and none of them is JSON', () => {
  expect(brokenSyntax.length).toBeGreaterThanOrEqual(300);
  for (const { name, base64: bytes } of brokenSyntax)
    expect(() => JSON.parse(Buffer.from(bytes, 'base64').toString()), name).toThrow(SyntaxError);
});

/** Whether a text could be the beginning of JSON, by what the engine says of it. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    return /Unexpected end|Unterminated string/.test(String(error)) || Number(position) >= text.length;
  }
}

test('the place at which JSON breaks is where it does: all before it could go on, and not what follows', () => {
  for (const { name, base64: bytes } of brokenSyntax) {
    const text = Buffer.from(bytes, 'base64').toString();
    const reading = readBackup(text);
    if (reading.ok || !('line' in reading.problem)) expect.fail(`${name}: ${JSON.stringify(reading)}`);
    const { line, column } = reading.problem;
    const at =
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
      (line > 1 ? 1 : 0) +
      column -
      1;
    expect(isBeginning(text.slice(0, at)), name).toBe(true);
    // A word or an escape that is wrong is named by where it begins.
    if (at < text.length) expect(isBeginning(text.slice(0, at + 6)), name).toBe(false);
  }
  recordFigure('places at which JSON breaks', brokenSyntax.length, 0);
});

describe.each(['chromium', 'firefox'] as const)('an import in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);
  let page: Page;
  let seen: Seen;

  beforeEach(async () => {
    if (browser === null) return;
    page = await browser.newPage();
    seen = watch(page);
    await page.goto(site.address);
    await page.evaluate(
      'new Promise((done) => { const end = indexedDB.deleteDatabase("coproduction-star"); end.onsuccess = done; end.onblocked = done; })',
    );
    await page.reload();
    await page.waitForFunction('window.imports');
    expect(await page.evaluate((audits) => window.imports.send(audits), [here])).toHaveProperty('answer');
    return async () => {
      expect([...seen.errors, ...seen.dialogs, ...seen.strangers]).toEqual([]);
      await page.close();
    };
  });

  const judge = async (some: readonly Tried[]): Promise<readonly Judged[]> => {
    const all: Judged[] = [];
    for (let from = 0; from < some.length; from += 40) {
      const files = some.slice(from, from + 40).map((each) => each.base64);
      const judged = await page.evaluate(async (each) => {
        const made = [];
        for (const file of each) made.push(await window.imports.choose(file));
        return made;
      }, files);
      all.push(...judged);
    }
    return all;
  };

  /** Tries files, and answers how many of them were refused. */
  async function expectSafe(
    kind: string,
    files: readonly Tried[],
    most: number,
    placed: boolean,
  ): Promise<number> {
    // What is read is read by the same code: in Firefox a part of the very many is enough.
    const part = name === 'firefox' && files.length > 1_000 ? files.filter((_, at) => at % 5 === 0) : files;
    const some = sampleOf(part, most, (each) => each.kind);
    const judged = await judge(some);
    const faults = judged.flatMap((each, at) =>
      faultsIn(each, placed).map((fault) => `${some[at]!.name}: ${fault}`),
    );
    recordFigure(`import of ${kind} (${name})`, some.length, faults.length);
    expect(faults).toEqual([]);
    return judged.filter(({ refused }) => refused).length / judged.length;
  }

  attempt('refuses every file that is not ours, says why, and leaves the store as it is', async () => {
    const files = hostileFiles(backupFormat).map((each) => ({ ...each, kind: each.name }));
    expect(await expectSafe('files that are not ours', files, Infinity, false)).toBe(1);
  });

  attempt('names line and character where a file stops being JSON', async () => {
    expect(await expectSafe('broken JSON', brokenSyntax, 40, true)).toBe(1);
  });

  attempt('names the place of what is wrong in a backup that was changed', async () => {
    const share = await expectSafe('mutated backups', mutated, name === 'firefox' ? 30 : 60, true);
    expect(share).toBeGreaterThan(0.5);
  });

  attempt('names the place of an anchor that was made up', async () => {
    expect(await expectSafe('hostile anchors', hostileAnchors, 40, true)).toBeGreaterThan(0.3);
  });

  const attemptLarge = test.skipIf(browser === null || (name === 'firefox' && !isLong));
  attemptLarge('refuses what is too large or too deep, before it is read whole', async () => {
    const note = `,{"text":"${'x'.repeat(1000)}"}`;
    const start = `{"format":"${backupFormat}","version":1,"madeAt":"${madeAt}","audits":[`;
    const recipes: readonly (readonly [string, string, string, number, string])[] = [
      ['too big', `${start}{"notes":[{}`, note, 50_000, ']}]}'],
      ['too big', '{', ' ', isLong ? 600_000_000 : 60_000_000, '}'],
      ['nested', '', '[', 5_000_000, ''],
      ['not made here', '[0', ',0', 10_000_000, ']'],
      ['too big', valid, ' ', backupLimits.bytes + 1 - size, ''],
    ];
    for (const [words, head, unit, times, tail] of recipes) {
      const judged = await page.evaluate(
        (...recipe) => window.imports.chooseLong(...recipe),
        head,
        unit,
        times,
        tail,
      );
      expect(faultsIn(judged, false)).toEqual([]);
      expect(judged.said).toContain(words);
      expect(judged.refused).toBe(true);
    }
    // One byte less, and it is read.
    const most = await page.evaluate(
      (...recipe) => window.imports.chooseLong(...recipe),
      valid,
      ' ',
      backupLimits.bytes - size,
      '',
    );
    expect(most.refused).toBe(false);
    recordFigure(`import of large files (${name})`, recipes.length + 1, 0);
  });

  attempt('that is agreed to makes the store what the file says, and nothing else', async () => {
    const readable = mutated.filter((each) => readBackup(Buffer.from(each.base64, 'base64').toString()).ok);
    const part = name === 'firefox' ? readable.filter((_, at) => at % 5 === 0) : readable;
    const some = sampleOf(part, name === 'firefox' ? 8 : 25, (each) => each.kind);
    for (const each of some) {
      const reading = readBackup(Buffer.from(each.base64, 'base64').toString());
      if (!reading.ok) continue;
      const before = await page.evaluate(() => window.imports.audits());
      const { toWrite } = mergeAudits(before, reading.backup.audits);
      const judged = await page.evaluate((file) => window.imports.choose(file), each.base64);
      expect(judged.refused, each.name).toBe(false);
      if (toWrite.length > 0) await page.evaluate(() => window.imports.bringIn());
      const after = await page.evaluate(() => window.imports.audits());
      const ids = new Set(toWrite.map(({ id }) => id));
      const wanted = [...before.filter(({ id }) => !ids.has(id)), ...toWrite];
      expect(new Map(after.map((audit) => [audit.id, audit])), each.name).toEqual(
        new Map(wanted.map((audit) => [audit.id, audit])),
      );
    }
    recordFigure(`imports that were agreed to (${name})`, some.length, 0);
  });

  attempt('is checked again by the background, whoever sends it', async () => {
    const part = name === 'firefox' ? mutated.filter((_, at) => at % 5 === 0) : mutated;
    const some = sampleOf(part, 40, (each) => each.kind);
    let refused = 0;
    const faults: string[] = [];
    for (const each of some) {
      const text = Buffer.from(each.base64, 'base64').toString();
      const { before, after, error } = await page.evaluate(async (sent) => {
        const state = await window.imports.dump();
        const reply = await window.imports.send((JSON.parse(sent) as { audits: unknown }).audits);
        return { before: state, after: await window.imports.dump(), error: reply.error };
      }, text);
      if (error === undefined) continue;
      refused += 1;
      if (before !== after) faults.push(`${each.name}: refused, and yet the store was changed`);
      if (!error.startsWith('The message "importAudits" was refused')) faults.push(`${each.name}: ${error}`);
    }
    recordFigure(`imports sent to the background (${name})`, some.length, faults.length);
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(some.length * 0.4);
  });

  attempt('would be seen if it changed the store before anybody agreed', async () => {
    const isSeen = await page.evaluate(async () => {
      const before = await window.imports.dump();
      const opened = indexedDB.open('coproduction-star');
      await new Promise((resolve) => opened.addEventListener('success', resolve));
      const put = opened.result.transaction('audits', 'readwrite').objectStore('audits').put({ id: 'x' });
      await new Promise((resolve) => put.addEventListener('success', resolve));
      opened.result.close();
      return (await window.imports.dump()) !== before;
    });
    expect(isSeen).toBe(true);
  });
});
