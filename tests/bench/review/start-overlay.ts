import type { CDPSession } from 'puppeteer-core';
import type { Chromium, Tab } from '../chromium.ts';
import { marks } from '../thread-time.ts';

/** The world of the extension in a page, in which the debugger can look into its closed root. */
export type ExtensionWorld = number;

/** What is called in the extension's world to reach what it shows. */
export const shadow = `chrome.dom.openOrClosedShadowRoot(document.querySelector('[data-coprod-overlay]'))`;

/** Evaluates something in the extension's world. */
export async function inWorld<Result>(
  session: CDPSession,
  world: ExtensionWorld,
  script: string,
): Promise<Result> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression: script,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

/**
 * Marks each frame in which a pin came to be seen, so that the last mark is that of the last pin; where no pin is
 * needed, the moment when the page was judged. Resolves when the page was judged, with the number of pins.
 */
const watch = `new Promise((judged) => {
  const host = document.querySelector('[data-coprod-overlay]');
  if (!host) throw new Error('The overlay is not on the page.');
  const root = ${shadow};
  const seen = new Set();
  const mark = () => requestAnimationFrame(() => performance.mark('${marks.pins}'));
  const reading = root.querySelector('.status').textContent;
  let told = false;
  const look = () => {
    let more = false;
    for (const pin of root.querySelectorAll('.pin')) {
      if (seen.has(pin) || !pin.style.transform || pin.style.display === 'none') continue;
      seen.add(pin);
      more = true;
    }
    const pins = root.querySelectorAll('.pin').length;
    const ready = root.querySelector('.status').textContent !== reading || pins > 0;
    if (more || (ready && !told)) mark();
    if (ready && !told) {
      told = true;
      judged(pins);
    }
  };
  new MutationObserver(look).observe(root, {
    subtree: true, childList: true, characterData: true, attributeFilter: ['style'],
  });
  look();
})`;

/** Presses the button in the toolbar and answers with the extension's world in the page. */
export async function pressButton({ page, session }: Tab, { extension }: Chromium): Promise<ExtensionWorld> {
  if (extension === null) throw new Error('This browser has no extension.');
  const world = new Promise<ExtensionWorld>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await page.triggerExtensionAction(extension);
  return world;
}

/** Presses the button in the toolbar and waits until the page was read, judged, and its pins were drawn. */
export async function startOverlay(tab: Tab, chromium: Chromium): Promise<void> {
  const world = await pressButton(tab, chromium);
  for (let tries = 0; ; tries += 1) {
    try {
      await inWorld(tab.session, world, watch);
      return;
    } catch (error) {
      // The world is there before its script has run.
      if (tries > 20 || !String(error).includes('not on the page')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
