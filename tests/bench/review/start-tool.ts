import type { CDPSession } from 'puppeteer-core';
import type { Chromium, Tab } from '../chromium.ts';
import { startOverlay } from './start-overlay.ts';
import type { ReviewTool } from './tools.ts';

/** Starts a tool on a page as its makers would have it, and waits until it says that it is done. */
export async function startTool(tool: ReviewTool, tab: Tab, chromium: Chromium): Promise<void> {
  if (tool.script === null) await startOverlay(tab, chromium);
  else await runInPage(tab.session, tool.script());
}

/** Puts a script into a page and waits for the promise that it ends with. Compiling it is part of the cost. */
async function runInPage(session: CDPSession, script: string): Promise<void> {
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    awaitPromise: true,
    timeout: 300_000,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
