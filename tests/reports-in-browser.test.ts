import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '../core/i18n/locale.ts';
import html from '../core/report/formats/html.ts';
import markdown from '../core/report/formats/markdown.ts';
import { pictureOf } from '../widgets/star/picture.ts';
import { chromiumArguments, findBrowser } from './browsers.ts';
import { auditWith, isBlank, squeezed, standIn } from './hostile-audit.ts';
import { readHostileLines } from './read-hostile.ts';
import { reportOf, sampleAudit } from './sample-audit.ts';
import { sampleWords } from './sample-words.ts';

/** What the parser of a real browser makes of a file. */
interface Skeleton {
  /** Every element with the names of its attributes, in order. */
  readonly elements: readonly string[];
  readonly links: readonly string[];
  readonly text: string;
}

interface Hostile {
  readonly id: string;
  readonly payload: string;
}

const texts: readonly Hostile[] = [
  ...readHostileLines<Hostile>('xss-own.jsonl.gz'),
  ...readHostileLines<Hostile>('markdown-injection.jsonl.gz'),
].filter(({ payload }) => !isBlank(payload));

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = await findBrowser('chromium');
  if (executablePath === null) throw new Error('There is no Chromium on this machine. Run: npm test');
  browser = await launch({ executablePath, args: chromiumArguments });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Parses files without running them. */
const skeletonsOf = (files: readonly string[]): Promise<readonly Skeleton[]> =>
  page.evaluate(
    (all) =>
      all.map((file) => {
        const parsed = new DOMParser().parseFromString(file, 'text/html');
        return {
          elements: Array.from(
            parsed.querySelectorAll('*'),
            (each) => `${each.nodeName} ${each.getAttributeNames().join(' ')}`,
          ),
          links: Array.from(parsed.querySelectorAll('[href], [src]'), (each) => each.outerHTML),
          text: parsed.documentElement.textContent,
        };
      }),
    files as string[],
  );

const writeHtml = (text: string): string => html.write(reportOf(auditWith(text), 'en'));

const writeMarkdown = (text: string): string =>
  marked.parse(markdown.write(reportOf(auditWith(text), 'en')), { gfm: true, async: false });

async function expectOnlyText(write: (text: string) => string, free: RegExp): Promise<void> {
  const counted = (elements: readonly string[]) => elements.filter((each) => !free.test(each));
  const [known] = await skeletonsOf([write(standIn)]);
  for (let from = 0; from < texts.length; from += 50) {
    const some = texts.slice(from, from + 50);
    const skeletons = await skeletonsOf(some.map(({ payload }) => write(payload)));
    for (const [at, { id, payload }] of some.entries()) {
      const { elements, text } = skeletons[at]!;
      const wanted = squeezed(known!.text).replaceAll(standIn, () => squeezed(payload));
      if (isAddress(payload)) continue;
      expect(counted(elements), `${id} changes the structure: ${payload.slice(0, 80)}`).toEqual(
        counted(known!.elements),
      );
      expect(squeezed(text), `${id} does not read as it was written: ${payload.slice(0, 80)}`).toBe(wanted);
    }
  }
}

const isAddress = (text: string): boolean => /^https?:\/\/[\w.]+$/.test(text);

test('the hostile texts would change a page that does not escape', async () => {
  const naive = (text: string) => `<p>${text}</p>`;
  const [known] = await skeletonsOf([naive(standIn)]);
  const skeletons = await skeletonsOf(texts.map(({ payload }) => naive(payload)));
  const changed = skeletons.filter(({ elements }) => elements.join() !== known!.elements.join());
  expect(changed.length).toBeGreaterThan(300);
});

test('the hostile texts would change Markdown that does not escape', async () => {
  // The long ones bring a reader of Markdown down where nothing is escaped.
  const short = texts.filter(({ payload }) => payload.length < 1000);
  const naive = (text: string) => marked.parse(`# Title\n\n${text}\n\nText\n`, { gfm: true, async: false });
  const [known] = await skeletonsOf([naive(standIn)]);
  const skeletons = await skeletonsOf(short.map(({ payload }) => naive(payload)));
  const changed = skeletons.filter(({ elements }) => elements.join() !== known!.elements.join());
  expect(changed.length).toBeGreaterThan(400);
});

test('HTML shows each hostile text as it is, in every field', () => expectOnlyText(writeHtml, /^$/));

test('Markdown shows each hostile text as it is, in every field, raw HTML and links switched on', () =>
  // A text of several lines is several lines there too.
  expectOnlyText(writeMarkdown, /^(BR|P) $/));

test('links lead to the pages and nowhere else', async () => {
  const [inHtml, inMarkdown] = await skeletonsOf([
    html.write(reportOf(sampleAudit, 'en')),
    marked.parse(markdown.write(reportOf(sampleAudit, 'en')), { gfm: true, async: false }),
  ]);
  const pages = sampleAudit.pages.map(({ url }) => url).filter((url) => url !== '');
  const hrefs = (skeleton: Skeleton | undefined) =>
    skeleton!.links.map((link) => /href="([^"]*)"/.exec(link)?.[1]).filter((href) => !href?.startsWith('#'));
  expect(hrefs(inHtml)).toEqual(pages);
  expect(hrefs(inMarkdown)).toEqual(pages);
});

/** Opens a file and says everything that it did besides being shown. */
async function opened(name: string, content: string): Promise<{ events: string[]; tab: Page }> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const address = pathToFileURL(file).href;
  const tab = await browser.newPage();
  const events: string[] = [];
  tab.on('request', (request) => {
    if (request.url() !== address) events.push(`request ${request.url().slice(0, 100)}`);
  });
  tab.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  tab.on('console', (message) => events.push(`console ${message.text()}`));
  tab.on('pageerror', (error) => events.push(`error ${String(error)}`));
  await tab.goto(address);
  return { events, tab };
}

/** All hostile texts in a few reports: each is a page of the journey, with its notes and findings. */
const crowded = (): readonly string[] =>
  Array.from({ length: Math.ceil(texts.length / 100) }, (_, at) => {
    const audits = texts.slice(at * 100, at * 100 + 100).map(({ payload }) => auditWith(payload));
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
  });

test('a report that is full of hostile texts runs, asks for and reports nothing when it is opened', async () => {
  for (const [at, report] of crowded().entries()) {
    const { events, tab } = await opened(`crowded-${at}.html`, report);
    expect(events).toEqual([]);
    expect(await tab.evaluate(() => document.scripts.length)).toBe(0);
    await tab.close();
  }
});

test('the same texts do run where nothing is escaped and no policy holds', async () => {
  const naive = texts.map(({ payload }) => `<p>${payload}</p>`).join('\n');
  const { events, tab } = await opened('naive.html', `<!doctype html><meta charset="utf-8">${naive}`);
  expect(events.length).toBeGreaterThan(10);
  await tab.close();
});

test('the policy of a report stops what it should stop', async () => {
  const report = html
    .write(reportOf(sampleAudit, 'en'))
    .replace(
      '</main>',
      '<script>alert(1)</script><img src="https://council.invalid/x.png"><p style="color:red">x</p></main>',
    );
  const { events, tab } = await opened('planted.html', report);
  expect(events.filter((event) => event.startsWith('dialog'))).toEqual([]);
  expect(events.filter((event) => event.includes('Content Security Policy')).length).toBe(3);
  await tab.close();
});

const withStar = (locale: Locale): string => {
  const { star: words, chart } = sampleWords[locale];
  return html.write(
    reportOf(sampleAudit, locale, {
      drawStar: (score) =>
        pictureOf({ parts: score.points, words, chart, locale, numbers: score.mode === 'full', title: '' }),
    }),
  );
};

describe.each(locales)('the report in %s', (locale) => {
  test.each([
    ['a desk', 1280],
    ['a phone', 360],
    ['400% zoom', 320],
  ])('is accessible and needs no sideways scrolling on %s', async (_, width) => {
    const { tab, events } = await opened(`report-${locale}-${width}.html`, withStar(locale));
    await tab.setViewport({ width, height: 800 });
    expect(events).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await tab.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('768px');
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    // As the developer tools would: the policy of the report lets no script in.
    await tab.evaluate(axe);
    const violations = await tab.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
        };
      };
      const found = (await checker.run()).violations;
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
    });
    expect(violations).toEqual([]);
    await tab.close();
  });

  test('prints on A4, the star and the tables whole', async () => {
    const { tab } = await opened(`print-${locale}.html`, withStar(locale));
    const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeGreaterThan(1);
    for (const [, width, height] of sizes) {
      expect(Math.round(Number(width))).toBe(595);
      expect(Math.abs(Number(height) - 842)).toBeLessThan(1);
    }
    await tab.close();
  });
});
