import type { WebExtension } from '../messaging/web-extension.ts';
import { sender } from '../messaging/messenger.ts';
import type { OverlayProblem, ToOverlay } from '../messaging/protocol.ts';
import { refusalIn } from '../messaging/refusal.ts';

/** The file of the overlay, as WXT names it. */
const overlayFile = '/overlay.js';

/** The overlay of one tab, if there is one. */
export const overlayOf = (browser: WebExtension, tabId: number) =>
  sender<ToOverlay>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));

/**
 * Puts the overlay on the page of a tab, or takes it away if it is there. Answers why it could not.
 * The right to look into the page comes from the click on the toolbar (`activeTab`) and from nothing else.
 */
export async function toggleOverlay(browser: WebExtension, tabId: number): Promise<OverlayProblem | null> {
  const overlay = overlayOf(browser, tabId);
  try {
    await overlay('close');
    return null;
  } catch {
    // Nobody answered: there is no overlay on this page yet.
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [overlayFile] });
    return null;
  } catch (error) {
    return refusalIn(error);
  }
}
