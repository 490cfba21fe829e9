import type { Browser } from 'wxt/browser';
import { localeOf } from '#core/i18n/locale';
import { answer, sender } from '../messaging/messenger.ts';
import type { WebExtension } from '../messaging/web-extension.ts';
import type { OverlayProblem, ToPanel } from '../messaging/protocol.ts';
import { keepDrafts } from './keep-drafts.ts';
import { keepReviews } from './keep-reviews.ts';
import { readMessage } from './read-message.ts';
import { toggleOverlay } from './toggle-overlay.ts';

type MessageSender = Browser.runtime.MessageSender;
type Tab = Browser.tabs.Tab;

/** What a page's overlay may ask. Everything else is for the extension's own pages. */
const fromOverlay = new Set([
  'settings',
  'chooseLanguage',
  'pageReviewed',
  'decide',
  'writeNote',
  'deleteNote',
  'keepDraft',
  'keptDraft',
  'overlayChanged',
]);

/** Starts the background. It keeps nothing in memory that it needs: the browser stops it when it likes. */
export function startBackground(browser: WebExtension): void {
  const tell = sender<ToPanel>((message) => browser.runtime.sendMessage(message));
  // No panel is open: then nobody needs to know.
  const quietly = (told: Promise<unknown>): void => void told.catch(() => {});

  const handlers = {
    ...keepReviews({
      storage: browser.storage.local,
      now: () => new Date().toISOString(),
      newId: () => crypto.randomUUID(),
      language: localeOf(browser.i18n.getUILanguage()) ?? 'en',
      changed: (auditId) => quietly(tell('auditChanged', { auditId })),
    }),
    ...keepDrafts(browser.storage.session),
    overlayChanged(payload: unknown, from: MessageSender) {
      const state = readMessage('overlayChanged', payload);
      if (from.tab?.id !== undefined) quietly(tell('overlayChanged', { tabId: from.tab.id, state }));
    },
    async toggleOverlay(payload: unknown) {
      const { tabId } = readMessage('toggleOverlay', payload);
      return { problem: await toggle(tabId) };
    },
  };

  const toggle = async (tabId: number): Promise<OverlayProblem | null> => {
    const problem = await toggleOverlay(browser, tabId);
    if (problem !== null) quietly(tell('overlayRefused', { tabId, problem }));
    return problem;
  };

  browser.runtime.onMessage.addListener(
    (message: unknown, from: MessageSender, reply: (answer: unknown) => void) => {
      if (from.id !== browser.runtime.id || !mayAsk(browser, message, from)) return undefined;
      const answered = answer(handlers, message, from);
      if (answered === null) return undefined;
      void answered.then(reply);
      return true;
    },
  );

  browser.action.onClicked.addListener((tab: Tab) => {
    if (tab.id === undefined) return;
    openPanel(browser, tab);
    void toggle(tab.id);
  });

  browser.runtime.onInstalled.addListener(({ reason }: { readonly reason: string }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** A content script stands in a page: it may tell what it read and what was decided there, and nothing more. */
function mayAsk(browser: WebExtension, message: unknown, from: MessageSender): boolean {
  const name = (message as { coprod?: unknown } | null)?.coprod;
  if (typeof name !== 'string') return false;
  return fromOverlay.has(name) || (from.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Opens the panel. Browsers allow this only right at the click, before anything is waited for. */
function openPanel(browser: WebExtension, tab: Browser.tabs.Tab): void {
  const firefox = browser as { sidebarAction?: { open(): Promise<void> } };
  const opened = firefox.sidebarAction?.open() ?? browser.sidePanel?.open({ windowId: tab.windowId });
  // Where it cannot be opened, the overlay works on its own.
  opened?.catch(() => {});
}
