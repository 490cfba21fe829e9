import { judgementOf, namesOf, pageOf } from '../page-corpus.ts';
import { runInBrowser } from '../anchors/run-in-browser.ts';
import type { judge } from './in-page.ts';

/** One thing that a rule saw on a page. */
export type Found = ReturnType<typeof judge>['found'][number];

/** What was expected of a page of the corpus, and what the rules said. */
export interface Measured {
  readonly page: string;
  readonly expected: readonly { readonly rule: string; readonly quote?: string | undefined }[];
  readonly either: readonly string[];
  readonly found: readonly Found[];
  readonly failures: readonly { readonly rule: string; readonly message: string }[];
}

declare const tested: { judge: typeof judge };

/** Opens each page of the corpus at its own address in Chromium (nothing leaves this machine) and judges it there. */
export const measureCorpus = (): Promise<readonly Measured[]> =>
  runInBrowser('../prompts/in-page.ts', async (page, source) => {
    let served = '';
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      void (isPage
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: served })
        : request.respond({ status: 404, body: '' }));
    });
    // A script of the page would be a guest here: the corpus has none that matters.
    const measured: Measured[] = [];
    for (const name of namesOf('.html')) {
      const { url, today, expected, either } = judgementOf(name);
      served = pageOf(name);
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(source);
      const { found, failures } = await page.evaluate((day) => tested.judge(day), today);
      measured.push({ page: name, expected, either: either.map(({ rule }) => rule), found, failures });
    }
    return measured;
  });
