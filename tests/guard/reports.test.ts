import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { marked } from 'marked';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBackup } from '../../core/audit/read-backup.ts';
import html from '../../core/report/formats/html.ts';
import json from '../../core/report/formats/json.ts';
import markdown from '../../core/report/formats/markdown.ts';
import { isSafeAddress } from '../../core/report/safe-address.ts';
import { auditWith, isBlank, squeezed, standIn } from '../hostile-audit.ts';
import { isLong, recordFigure, sampleOf } from '../hostile-figures.ts';
import { readHostileLines } from '../read-hostile.ts';
import { reportOf, sampleAudit } from '../sample-audit.ts';
import { addresses } from './payloads.ts';
import { startBrowser, watch } from './start-browser.ts';

/** What the parser of a real browser makes of a file. */
interface Skeleton {
  /** Every element with the names of its attributes, in order. */
  readonly elements: readonly string[];
  readonly hrefs: readonly string[];
  readonly text: string;
}

interface Hostile {
  readonly id: string;
  readonly payload: string;
  readonly category?: string;
}

/** What begins a block of Markdown: always tried, alone and after a line of words. */
const blockStarts: readonly Hostile[] = [
  '- a',
  '+ a',
  '* a',
  '1. a',
  '1) a',
  '# a',
  '> a',
  '    a',
  '---',
  '===',
  '```',
  '| a | b |\n|---|---|',
  ': a',
  '!!! a',
  ':::',
  '[^1]: a',
].flatMap((text) =>
  [text, `Words\n${text}`, `Words\n\n${text}`].map((payload) => ({
    id: payload,
    payload,
    category: payload,
  })),
);

const every: readonly Hostile[] = [
  ...blockStarts,
  ...readHostileLines<Hostile>('xss-own.jsonl.gz'),
  ...readHostileLines<Hostile>('markdown-injection.jsonl.gz'),
].filter(({ payload }) => !isBlank(payload));

const isAddress = (text: string): boolean => /^https?:\/\/[\w.]+$/.test(text);

const writers: Readonly<Record<string, (text: string) => string>> = {
  HTML: (text) => html.write(reportOf(auditWith(text), 'en')),
  // As a reader of Markdown would make it, raw HTML and links switched on.
  Markdown: (text) =>
    marked.parse(markdown.write(reportOf(auditWith(text), 'en')), { gfm: true, async: false }),
};

/** A text of several lines is several lines in Markdown too. */
const counted = (format: string, { elements }: Skeleton): readonly string[] =>
  format === 'Markdown' ? elements.filter((each) => !/^(BR|P) $/.test(each)) : elements;

const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['chromium', 'firefox'] as const)('a hostile text in a report, in %s', async (name) => {
  const browser: Browser | null = await startBrowser(name);
  afterAll(() => browser?.close());
  const attempt = test.skipIf(browser === null);
  const texts = sampleOf(every, name === 'firefox' ? 20 : 60, ({ category = '' }) => category);
  let page: Page;
  beforeAll(async () => {
    page = (await browser?.newPage())!;
  });

  /** Parses files without running them. */
  const skeletonsOf = (files: readonly string[]): Promise<readonly Skeleton[]> =>
    page.evaluate(
      (given) =>
        given.map((file) => {
          const parsed = new DOMParser().parseFromString(file, 'text/html');
          // A text that is written as markup can take the names of the document's own methods.
          const all = (selector: string) => Document.prototype.querySelectorAll.call(parsed, selector);
          return {
            elements: Array.from(
              all('*'),
              (each) => `${each.nodeName} ${each.getAttributeNames().join(' ')}`,
            ),
            hrefs: Array.from(all('[href], [src]'), (each) =>
              String(each.getAttribute('href') ?? each.getAttribute('src')),
            ),
            text: all('html')[0]!.textContent,
          };
        }),
      files as string[],
    );

  /** What is wrong with how each text is shown, in words. */
  async function faultsIn(format: string, some: readonly string[]): Promise<readonly string[]> {
    const write = writers[format]!;
    const [known, ...skeletons] = await skeletonsOf([standIn, ...some].map(write));
    return some.flatMap((text, at) => {
      const skeleton = skeletons[at]!;
      const wanted = squeezed(known!.text).replaceAll(standIn, () => squeezed(text));
      const start = JSON.stringify(text.slice(0, 80));
      const isSame = counted(format, skeleton).join() === counted(format, known!).join();
      return [
        ...(isSame ? [] : [`${start} changes the structure`]),
        ...(squeezed(skeleton.text) === wanted ? [] : [`${start} does not read as it was written`]),
      ];
    });
  }

  attempt.each(Object.keys(writers))('is text in every field of %s', { timeout: 900_000 }, async (format) => {
    const payloads = texts.map(({ payload }) => payload).filter((payload) => !isAddress(payload));
    const faults: string[] = [];
    for (let from = 0; from < payloads.length; from += 40)
      faults.push(...(await faultsIn(format, payloads.slice(from, from + 40))));
    recordFigure(`text in a report: ${format} (${name})`, payloads.length, faults.length);
    expect(faults).toEqual([]);
  });

  attempt.each(Object.keys(writers))(
    'is text in %s, whatever the signs and their order',
    { timeout: 900_000 },
    async (format) => {
      const piece = fc.oneof(
        fc.constantFrom(...'<>&"\'`=/\\[]()!#*_~|-+:;{}^$@%.?\n\t \u00a0\u2028'.split('')),
        fc.constantFrom('<!--', '-->', ']]>', '&lt;', '&#60;', '```', '***', '![', '](', 'http://', '<svg'),
        fc.constantFrom('script', 'onerror', 'www.', 'a', '1.', '- ', '> ', '# ', '\\', '    ', '|--'),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      );
      const text = fc
        .array(piece, { minLength: 1, maxLength: 12 })
        .map((pieces) => pieces.join(''))
        .filter((each) => !isBlank(each) && !isAddress(each) && !isSafeAddress(each))
        // The name of a language is written as one.
        .filter((each) => !/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(each));
      const runs = isLong && name === 'chromium' ? 100 : 3;
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 25, maxLength: 25 }), async (some) => {
          expect(await faultsIn(format, some)).toEqual([]);
        }),
        { numRuns: runs },
      );
      recordFigure(`random text in a report: ${format} (${name})`, runs * 25, 0);
    },
  );

  attempt('leads nowhere but to a web page, where it is an address', async () => {
    const some = sampleOf(addresses, 40);
    for (const [format, write] of Object.entries(writers)) {
      const skeletons = await skeletonsOf(some.map(({ text }) => write(text)));
      const wrong = skeletons.flatMap(({ hrefs }, at) =>
        hrefs
          .filter((href) => !href.startsWith('#'))
          .filter((href) => !isSafeAddress(href) || !isSafeAddress(some[at]!.text.trim()))
          .map((href) => `${some[at]!.text}: ${href}`),
      );
      recordFigure(`address in a report: ${format} (${name})`, some.length, wrong.length);
      expect(wrong).toEqual([]);
    }
  });

  attempt('would change a report that does not escape', async () => {
    // The long ones bring a reader of Markdown down where nothing is escaped.
    const short = every.map(({ payload }) => payload).filter((payload) => payload.length < 1000);
    const naive: Readonly<Record<string, (text: string) => string>> = {
      HTML: (text) => `<p>${text}</p>`,
      Markdown: (text) => marked.parse(`# Title\n\n${text}\n\nText\n`, { gfm: true, async: false }),
    };
    for (const write of Object.values(naive)) {
      const [known, ...skeletons] = await skeletonsOf([standIn, ...short].map(write));
      const changed = skeletons.filter(({ elements }) => elements.join() !== known!.elements.join());
      expect(changed.length).toBeGreaterThan(300);
    }
  });

  /** Opens a file and says everything that it did besides being shown. */
  async function opened(file: string, content: string): Promise<{ events: string[]; tab: Page }> {
    const path = join(folder, `${name}-${file}`);
    writeFileSync(path, content);
    const address = pathToFileURL(path).href;
    const tab = await browser!.newPage();
    const { strangers, dialogs, errors } = watch(tab);
    const events: string[] = [];
    tab.on('request', (request) => {
      const url = request.url();
      // Firefox brings fonts of its own, by such addresses.
      if (url !== address && !url.startsWith('data:')) events.push(`request ${url.slice(0, 100)}`);
    });
    tab.on('console', (message) => events.push(`console ${message.text()}`));
    await tab.goto(address);
    return { events: [...events, ...strangers, ...dialogs, ...errors], tab };
  }

  /** Many texts in one report: each is a page of the journey, with its notes and findings. */
  const crowded = (some: readonly Hostile[]): string => {
    const audits = some.map(({ payload }) => auditWith(payload));
    return html.write(
      reportOf(
        {
          ...sampleAudit,
          pages: audits.flatMap(({ pages }) => pages),
          conversations: audits.flatMap(({ conversations }) => conversations),
        },
        'en',
      ),
    );
  };

  attempt('runs, asks for and reports nothing when the report is opened', async () => {
    for (let from = 0; from < texts.length; from += 100) {
      const { events, tab } = await opened(`crowded-${from}.html`, crowded(texts.slice(from, from + 100)));
      expect(events).toEqual([]);
      expect(await tab.evaluate(() => document.scripts.length)).toBe(0);
      await tab.close();
    }
    recordFigure(`text in a report that is opened (${name})`, texts.length, 0);
  });

  attempt('does run where nothing is escaped and no policy holds', async () => {
    const naive = every.map(({ payload }) => `<p>${payload}</p>`).join('\n');
    const { events, tab } = await opened('naive.html', `<!doctype html><meta charset="utf-8">${naive}`);
    expect(events.length).toBeGreaterThan(5);
    await tab.close();
  });

  attempt('is stopped by the policy of the report, were it ever to get in', async () => {
    const planted =
      '<script>alert(1)</script><img src="https://council.invalid/x.png"><p style="color:red">x</p></main>';
    const report = html.write(reportOf(sampleAudit, 'en')).replace('</main>', () => planted);
    const { tab, events } = await opened('planted.html', report);
    const color = await tab.evaluate(
      () => getComputedStyle([...document.querySelectorAll('main > p')].at(-1)!).color,
    );
    expect(color).not.toBe('rgb(255, 0, 0)');
    // The script, the picture and the style were each refused, and that was said.
    expect(events.filter((event) => /Content[- ]Security[- ]Policy/.test(event))).toHaveLength(3);
    expect(events.filter((event) => event === '1')).toEqual([]);
    await tab.close();
  });
});

test('a report as data brings every text back as it was', () => {
  const some = sampleOf(every, 200, ({ category = '' }) => category);
  let tried = 0;
  for (const { id, payload } of some) {
    // No field holds more.
    const text = payload.slice(0, 40);
    const reading = readBackup(json.write(reportOf(auditWith(text), 'en')));
    // A text that stands for an id twice is refused, and rightly.
    expect(reading.ok, `${id}: ${JSON.stringify(reading)}`).toBe(true);
    if (!reading.ok) continue;
    expect(reading.backup.audits, id).toEqual([auditWith(text)]);
    tried += 1;
  }
  recordFigure('text in a report: JSON', tried, 0);
});
