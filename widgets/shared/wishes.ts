import type { LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import { wearOwnWords } from './own-words.ts';
import { themeStyles } from './themes.styles.ts';

/** Does what a page asks of a widget beyond the ordinary: a theme, own words. Fetched by those pages only. */
export async function grantWishes(element: LitElement): Promise<void> {
  adoptStyles(element.renderRoot, [themeStyles]);
  const wording = element.getAttribute('wording');
  if (!wording) return;
  try {
    await wearOwnWords(wording);
  } catch (error) {
    // Visitors see our own words; the web team is told as of any other fault.
    const message = error instanceof Error ? error.message : String(error);
    console.error(`<${element.localName}>: ${message}`);
    const detail = { message, cause: error };
    element.dispatchEvent(new CustomEvent('coprod-error', { detail, bubbles: true, composed: true }));
  }
}
