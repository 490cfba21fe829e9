import { runInBrowser } from '../anchors/run-in-browser.ts';
import type { judge } from './in-page.ts';

/** A page as it is served, and the day on which it is judged. */
export interface ServedPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly today: string;
}

/** What the rules said of a page. */
export type Judged = ReturnType<typeof judge>;

declare const tested: { judge: typeof judge };

/** Opens each page at its own address in Chromium (nothing leaves this machine) and judges it there. */
export const judgePages = (pages: readonly ServedPage[]): Promise<ReadonlyMap<string, Judged>> =>
  runInBrowser('../prompts/in-page.ts', async (tab, source) => {
    let served = '';
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
      void request.respond(
        isPage
          ? { contentType: 'text/html; charset=utf-8', body: served }
          : { status: 404, contentType: 'text/plain', body: '' },
      );
    });
    const judged = new Map<string, Judged>();
    for (const { name, url, html, today } of pages) {
      served = html;
      await tab.goto(url, { waitUntil: 'load' });
      await tab.evaluate(source);
      judged.set(name, await tab.evaluate((day) => tested.judge(day), today));
    }
    return judged;
  });
