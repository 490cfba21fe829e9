import type { Browser } from 'wxt/browser';
import { readSettings } from '#core/audit/settings';
import { isAxe } from '#core/axe/axe-rules';
import { localeOf } from '#core/i18n/locale';
import { cleanAddress } from '#core/page/address';
import { checkTab, type AxeOutcome } from '../axe/check-tab.ts';
import { answer, sender, type Handlers } from '../messaging/messenger.ts';
import type {
  FromPanel,
  OverlayProblem,
  OverlayState,
  ToBackground,
  ToOverlay,
  ToPanel,
} from '../messaging/protocol.ts';
import { postAgain } from '../messaging/post-again.ts';
import type { WebExtension } from '../messaging/web-extension.ts';
import { storedSettings } from '../store/settings.ts';
import { openDrafts } from './drafts.ts';
import type { Panel } from './panel.ts';
import { emptyState, type PanelState, type TabState } from './panel-state.ts';
import { panelWords } from './panel-words.ts';
import { ownReader, readerThrough, readKept } from './read-kept.ts';

/** Joins the panel to the browser: what is stored and what the tab does goes in, what the reviewer does goes out. */
export async function connectPanel(browser: WebExtension, panel: Panel): Promise<void> {
  const post = postAgain((message: { readonly coprod: string }) => browser.runtime.sendMessage(message));
  const ask = sender<ToBackground & FromPanel>(async (message) => {
    const reply = await post(message);
    if (shownOnPage.has(message.coprod)) void refreshOverlay();
    return reply;
  });
  const overlay = sender<ToOverlay>(async (message) => {
    const tab = await activeTab();
    return tab?.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, message, { frameId: 0 });
  });
  const isPrivate = browser.extension.inIncognitoContext;
  const store = isPrivate ? readerThrough(() => ask('storedReviews')) : ownReader;
  const ownWindow = await browser.windows.getCurrent().catch(() => null);

  async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  }

  const show = (change: Partial<PanelState>): void => {
    panel.state = { ...panel.state, ...change };
  };

  const showTab = (change: Partial<TabState>): void => show({ tab: { ...panel.state.tab, ...change } });

  async function readStore(): Promise<void> {
    const [kept, stored] = await Promise.all([
      readKept(browser.storage.local, store),
      storedSettings(browser.storage.local),
    ]);
    const settings = settingsIn(stored);
    document.documentElement.lang = settings.locale;
    document.title = (await panelWords.load(settings.locale)).panel.title;
    show({ ...kept, settings });
  }

  async function readTab(problem: OverlayProblem | null = null): Promise<void> {
    const tab = await activeTab();
    const state: OverlayState | null = await overlay('state').catch(() => null);
    const url = tab?.url === undefined ? null : cleanAddress(tab.url) || null;
    showTab({ overlay: state?.open ? state : null, problem, url });
  }

  /** What is decided, noted or set here is shown on the page too. */
  async function refreshOverlay(): Promise<void> {
    const ref = panel.state.tab.overlay?.page;
    const page = ref && (await store.one(ref.auditId))?.pages.find(({ id }) => id === ref.pageId);
    if (!page) return;
    const { decisions, notes } = page;
    const axe = page.findings.filter(({ rule }) => isAxe(rule));
    const settings = settingsIn(await storedSettings(browser.storage.local));
    await overlay('refresh', { ...ref, decisions, notes, axe, settings }).catch(() => {});
  }

  const settingsIn = (stored: unknown) =>
    readSettings(stored, localeOf(browser.i18n.getUILanguage()) ?? 'en');

  panel.around = {
    ask,
    overlay,
    drafts: await openDrafts(browser.storage.session),
    browserName: 'sidebarAction' in browser ? 'firefox' : 'chrome',
    everyAudit: async () => (await store.all()).audits,
    lookAgain: () => readStore(),
    isPrivate,
    async toggle() {
      const tab = await activeTab();
      if (tab?.id === undefined) return;
      const { problem } = await ask('toggleOverlay', { tabId: tab.id }).catch(() => ({
        problem: 'failed' as const,
      }));
      await readTab(problem);
    },
    async checkAxe(rules, signal, progress): Promise<AxeOutcome> {
      const tab = await activeTab();
      if (tab?.id === undefined) return { ok: false, problem: 'failed' };
      const { id } = tab;
      const address = async () => cleanAddress((await browser.tabs.get(id)).url ?? '');
      const before = await address();
      const now = () => performance.now();
      const outcome = await checkTab(browser, id, { rules, signal, progress, now });
      // A page can become another one without being loaded.
      return outcome.ok && (await address()) !== before ? { ok: false, problem: 'left' } : outcome;
    },
    async openAddress(url) {
      if (cleanAddress(url) !== '') await browser.tabs.create({ url });
    },
    async shortcuts() {
      const commands = await browser.commands.getAll();
      return commands.map(({ name = '', shortcut = '' }) => ({ does: name, keys: shortcut }));
    },
    now: () => new Date().toISOString(),
    today: () => localDay(new Date()),
    newId: () => crypto.randomUUID(),
  };
  panel.state = emptyState;

  const handlers: Handlers<ToPanel, unknown> = {
    auditChanged: () => readStore(),
    async overlayChanged({ tabId, state }) {
      if ((await activeTab())?.id !== tabId) return;
      showTab({ overlay: state.open ? state : null, problem: null });
    },
    async overlayRefused({ tabId, problem }) {
      if ((await activeTab())?.id === tabId) showTab({ overlay: null, problem });
    },
  };

  browser.runtime.onMessage.addListener((message: unknown, from, reply) => {
    // Pages' scripts are heard through the background, which checks what they say.
    if (from.id !== browser.runtime.id || from.tab !== undefined) return undefined;
    const answered = answer(handlers, message, from);
    if (answered === null) return undefined;
    void answered.then(reply);
    return true;
  });
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ownWindow?.id) void readTab();
  });
  browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (tab.active && tab.windowId === ownWindow?.id && status === 'complete') void readTab();
  });

  await Promise.all([readStore(), readTab()]);
}

/** The messages after which the page looks different. */
const shownOnPage: ReadonlySet<string> = new Set([
  'decide',
  'writeNote',
  'deleteNote',
  'axeChecked',
  'saveSettings',
]);

const two = (n: number): string => String(n).padStart(2, '0');

/** A day by the clock of the device, as YYYY-MM-DD. */
const localDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
