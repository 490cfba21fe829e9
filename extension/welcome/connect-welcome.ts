import { localeOf } from '#core/i18n/locale';
import type { WebExtension } from '../messaging/web-extension.ts';
import type { Welcome } from './welcome.ts';
import { welcomeWords } from './welcome-words.ts';

/** Tells the welcome page the browser's language, its name, and the key that starts a review. */
export async function connectWelcome(browser: WebExtension, page: Welcome): Promise<void> {
  const locale = localeOf(browser.i18n.getUILanguage()) ?? 'en';
  document.documentElement.lang = locale;
  document.title = (await welcomeWords.load(locale)).title;
  page.browserName = 'sidebarAction' in browser ? 'firefox' : 'chrome';
  const commands = await browser.commands.getAll();
  page.keys = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
