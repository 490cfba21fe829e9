import { categories, marks, readTrace, type ThreadTime } from '../thread-time.ts';
import { quiet, type Chromium } from '../chromium.ts';
import { steadyChromium } from '../steady-chromium.ts';
import type { Builds } from '../builds.ts';
import type { Section } from '../section.ts';
import { reviewedPages, servePages, type ReviewedPage } from './pages.ts';
import { reviewSection } from './review-section.ts';
import { startTool } from './start-tool.ts';
import { reviewTools, type ReviewTool } from './tools.ts';

/** What one tool needed on one page, once for each repeat. */
export interface Reviewed {
  readonly page: ReviewedPage;
  readonly tool: string;
  readonly times: readonly ThreadTime[];
  /** What it said when it gave up on the page, or null. */
  readonly failure: string | null;
}

/** So many pages are reviewed in one browser. */
const pagesOfBrowser = 6;

/** A tool that needs longer than this for a page is not run on it again. */
const patience = 4_000;

/** Measures the review of every page by every tool, in turn. */
export async function review(builds: Builds, repeats: number, say: (line: string) => void): Promise<Section> {
  const served = await servePages();
  const found: Reviewed[] = [];
  const chromium = steadyChromium(builds.extension);
  try {
    for (const [at, page] of reviewedPages.entries()) {
      // A new browser now and then: what was kept of pages before must not slow down the ones after.
      if (at % pagesOfBrowser === 0 || page.size !== null) await chromium.close();
      const times = new Map<string, ThreadTime[]>(reviewTools.map(({ name }) => [name, []]));
      const given = new Set<string>();
      const failures = new Map<string, string>();
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        for (const tool of reviewTools.filter(({ name }) => !given.has(name))) {
          const time = await chromium.use((each) => reviewOnce(each, `${served.address}${page.path}`, tool));
          if (typeof time === 'string') failures.set(tool.name, time);
          else times.get(tool.name)!.push(time);
          if (typeof time === 'string' || (time.wallToPins ?? 0) > patience) given.add(tool.name);
        }
      }
      for (const [tool, all] of times) {
        found.push({ page, tool, times: all, failure: failures.get(tool) ?? null });
      }
      const told = Array.from(
        times,
        ([tool, all]) => `${tool} ${failures.get(tool) ?? all.map(({ cpu }) => Math.round(cpu)).join('/')}`,
      );
      say(`${page.name}: ${told.join(', ')}`);
    }
  } finally {
    await chromium.close();
    await served.close();
  }
  return reviewSection(found, repeats);
}

/** Answers in words what went wrong where the tool gave up on the page. */
async function reviewOnce(
  chromium: Chromium,
  address: string,
  tool: ReviewTool,
): Promise<ThreadTime | string> {
  const tab = await chromium.open(address);
  const { page } = tab;
  try {
    await quiet(tab, 2, 80);
    await page.tracing.start({ categories: [...categories] });
    await page.evaluate((name) => void performance.mark(name), marks.start);
    const failure = await startTool(tool, tab, chromium).then(() => null, wordsOf);
    await quiet(tab);
    await page.evaluate((name) => void performance.mark(name), marks.end);
    const trace = await page.tracing.stop();
    return failure ?? readTrace(new TextDecoder().decode(trace));
  } finally {
    await page.close().catch(() => {});
  }
}

const wordsOf = (error: unknown): string =>
  `failed: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 120)}`;
