import type { CDPSession } from 'puppeteer-core';
import { kit } from '../section.ts';
import { marks } from '../thread-time.ts';
import { peerFile, peerVersion } from '../peers.ts';
import { startOverlay } from './start-overlay.ts';
import type { Chromium, Tab } from '../chromium.ts';

/** A tool that looks a page over. */
export interface ReviewTool {
  readonly name: string;
  readonly version: string;
  /** Whether it shows what it found on the page; the others only make a list. */
  readonly draws: boolean;
  /** Starts it on a page as its makers would have it, and waits until it says that it is done. */
  start(tab: Tab, chromium: Chromium): Promise<void>;
}

/** Puts a script into a page and waits for the promise that it ends with. Compiling it is part of the cost. */
export async function runInPage(session: CDPSession, script: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    awaitPromise: true,
    returnByValue: true,
    timeout: 300_000,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Marks the moment when the frame is drawn in which the work was done. */
const drawn = `new Promise((done) => requestAnimationFrame(() => { performance.mark('${marks.pins}'); done(); }))`;

/** Sa11y opened, as its bookmarklet leaves it: markers on the page, the panel open. Its wait of 250 ms is taken out. */
export const sa11y: ReviewTool = {
  name: 'Sa11y',
  version: peerVersion('sa11y'),
  draws: true,
  async start({ session }) {
    const script = [
      peerFile('sa11y/dist/js/sa11y.umd.min.js'),
      peerFile('sa11y/dist/js/lang/en.umd.js'),
      `(() => {
        const style = document.createElement('style');
        style.textContent = ${JSON.stringify(peerFile('sa11y/dist/css/sa11y.min.css'))};
        document.head.append(style);
        localStorage.setItem('sa11y-panel', 'Opened');
        Sa11y.Lang.addI18n(Sa11yLangEn.strings);
        const checked = new Promise((done) => document.addEventListener('sa11y-check-complete', done, { once: true }));
        new Sa11y.Sa11y({ checkRoot: 'body', delayCheck: 0 });
        return checked.then(() => ${drawn});
      })()`,
    ].join('\n;\n');
    await runInPage(session, script);
  },
};

const axe: ReviewTool = {
  name: 'axe-core',
  version: peerVersion('axe-core'),
  draws: false,
  async start({ session }) {
    await runInPage(
      session,
      `${peerFile('axe-core/axe.min.js')}\n;axe.run(document).then(() => performance.mark('${marks.pins}'))`,
    );
  },
};

const htmlCodeSniffer: ReviewTool = {
  name: 'HTML_CodeSniffer',
  version: peerVersion('html_codesniffer'),
  draws: false,
  async start({ session }) {
    await runInPage(
      session,
      `${peerFile('html_codesniffer/build/HTMLCS.js')}
      ;new Promise((done, failed) => HTMLCS.process('WCAG2AA', document, done, failed))
        .then(() => performance.mark('${marks.pins}'))`,
    );
  },
};

/** The kit's own: a press on the button in the toolbar, as a person does it. */
const overlay: ReviewTool = {
  name: kit,
  version: 'as built',
  draws: true,
  start: startOverlay,
};

/** Everybody who reviews pages, the kit first. */
export const reviewTools: readonly ReviewTool[] = [overlay, sa11y, axe, htmlCodeSniffer];
