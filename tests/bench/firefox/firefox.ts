import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../browsers.ts';
import type { Builds } from '../builds.ts';
import { versionOf } from '../machine.ts';
import { generatedPath, reviewedPages, servePages } from '../review/pages.ts';
import { reviewTools, type ReviewTool } from '../review/tools.ts';
import type { Section } from '../section.ts';
import { medianOf } from '../statistics.ts';
import { buildPages } from '../widgets/build-pages.ts';
import { contests } from '../widgets/contenders.ts';
import { watcher } from '../widgets/first-load.ts';
import { serveCompressed } from '../widgets/serve-compressed.ts';
import { openFirefox, quietIn, type Firefox } from './open-firefox.ts';

/** Some pages of the corpus, and generated ones that are not so large that peers need minutes. */
const pages = [
  ...reviewedPages.filter(({ path }) => path.startsWith('/corpus/')).slice(0, 6),
  ...reviewedPages.filter(({ path }) => [1_000, 5_000].map(generatedPath).includes(path)),
];

type Figures = Map<string, Map<string, number[]>>;

/** Measures in Firefox what can be measured there: what a review costs, and when a widget can be used. */
export async function firefox(
  builds: Builds,
  repeats: number,
  say: (line: string) => void,
): Promise<Section> {
  const program = await findBrowser('firefox');
  const opened = program === null ? null : await openFirefox(builds.firefox);
  if (program === null || opened === null) {
    return {
      program: 'firefox',
      repeats,
      versions: {},
      aims: [],
      tables: [],
      notes: ['This machine has no Firefox.'],
    };
  }
  const reviews: Figures = new Map();
  const loads: Figures = new Map();
  try {
    await ofReviews(opened, repeats, noting(reviews));
    say('firefox: reviews done');
    await ofWidgets(opened, builds, repeats, noting(loads));
    say('firefox: widgets done');
  } finally {
    await opened.close();
  }
  const small = pages.filter(({ size }) => size === null).map(({ name }) => name);
  const tools = reviewTools.map(({ name }) => name);
  const valuesOn = (page: string, tool: string): readonly number[] => reviews.get(page)?.get(tool) ?? [];
  const cellsOf = (values: (tool: string) => readonly number[]): Record<string, readonly number[]> =>
    Object.fromEntries(tools.map((tool) => [tool, values(tool)]));
  return {
    program: 'firefox',
    repeats,
    versions: { Firefox: versionOf(program) },
    aims: [],
    tables: [
      {
        title: 'CPU of a review, until all is quiet again',
        unit: 'ms, of all threads of the processes that show pages',
        digits: 0,
        columns: tools,
        lines: [
          {
            what: `median page of ${small.length} as councils have them`,
            cells: cellsOf((tool) =>
              small.map((page) => medianOf(valuesOn(page, tool))).filter(Number.isFinite),
            ),
          },
          ...pages
            .filter(({ size }) => size !== null)
            .map(({ name }) => ({ what: name, cells: cellsOf((tool) => valuesOn(name, tool)) })),
        ],
      },
      ...contests.map(({ what, contenders }) => ({
        title: what,
        unit: 'ms by the clock, full speed',
        digits: 0,
        columns: contenders.map(({ name }) => name),
        lines: [{ what: 'Usable after', cells: Object.fromEntries(loads.get(what) ?? []) }],
      })),
    ],
    notes: ['Firefox tells no layout shifts and no long tasks, and the time of a process only as a whole.'],
  };
}

const noting =
  (figures: Figures) =>
  (what: string, who: string, value: number): void => {
    const row = figures.get(what) ?? figures.set(what, new Map()).get(what)!;
    (row.get(who) ?? row.set(who, []).get(who)!).push(value);
  };

type Note = ReturnType<typeof noting>;

async function ofReviews(opened: Firefox, repeats: number, note: Note): Promise<void> {
  const served = await servePages();
  try {
    for (const { name, path } of pages) {
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        for (const tool of reviewTools) {
          const page = await opened.reviewer.browser.newPage();
          await page.goto(`${served.address}${path}`);
          // A tab behind another has no frames.
          await page.bringToFront();
          const before = await quietIn(opened);
          const isDone = await start(opened, page, tool);
          if (isDone) note(name, tool.name, (await quietIn(opened)) - before);
          await page.close();
        }
      }
    }
  } finally {
    await served.close();
  }
}

/** Starts a tool and waits for it; answers false where it gave up on the page. */
async function start({ reviewer }: Firefox, page: Page, tool: ReviewTool): Promise<boolean> {
  if (tool.script === null) {
    await reviewer.press(page);
    await page.waitForFunction(`document.querySelector('[data-coprod-overlay]') !== null`, { polling: 50 });
    return true;
  }
  return page.evaluate(tool.script()).then(
    () => true,
    () => false,
  );
}

async function ofWidgets({ reviewer }: Firefox, builds: Builds, repeats: number, note: Note): Promise<void> {
  const { files, pages: built } = await buildPages(builds);
  const served = await serveCompressed(files);
  try {
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      for (const { what, contenders } of contests) {
        for (const contender of contenders) {
          const { path } = built.find((each) => each.contender === contender)!;
          const context = await reviewer.browser.createBrowserContext();
          const page = await context.newPage();
          await page.setViewport({ width: 390, height: 844 });
          await page.evaluateOnNewDocument(watcher(contender.usable));
          await page.bringToFront();
          await page.goto(served.address + path);
          const usable = await page.waitForFunction('globalThis.__bench.usable', {
            polling: 50,
            timeout: 60_000,
          });
          note(what, contender.name, (await usable.jsonValue()) as number);
          await context.close();
        }
      }
    }
  } finally {
    await served.close();
  }
}
