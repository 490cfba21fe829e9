import { layout } from '../../demo/layout.ts';
import { readPages } from '../../demo/page.ts';
import { readCorpus } from './corpus.ts';
import type * as inPage from './in-page.ts';
import type { Verdict } from './judge.ts';
import { runInBrowser } from './run-in-browser.ts';

declare const tested: typeof inPage;

/** What became of the places on one page after one change. */
export interface Measured {
  readonly page: string;
  readonly change: string;
  readonly verdicts: readonly Verdict[];
}

/** Runs the corpus in Chromium. */
export const measureCorpus = (): Promise<readonly Measured[]> =>
  runInBrowser('in-page.ts', async (browser) => {
    const measured: Measured[] = [];
    for (const pair of readCorpus()) {
      const verdicts = await browser.evaluate((each) => tested.judge(each), pair);
      measured.push({ page: pair.page, change: pair.change, verdicts });
    }
    return measured;
  });

/** Changes the pages of the demo council, in both languages, in ways of our own. */
export const measureDemo = (): Promise<readonly Measured[]> =>
  runInBrowser('in-page.ts', async (browser) => {
    const measured: Measured[] = [];
    const pages = readPages();
    for (const page of [...pages.values()].flatMap(({ en, cy }) => [en, cy])) {
      const html = String(await layout(page, pages));
      const changes = await browser.evaluate(
        (text, path) => tested.judgeOwnChanges(text, path),
        html,
        page.path,
      );
      for (const [change, verdicts] of Object.entries(changes))
        measured.push({ page: page.path, change, verdicts });
    }
    return measured;
  });
