import { html } from 'lit';
import type { GatherView } from './view.ts';

/** The way from the screen of answers to a workshop sheet. */
export function sheetDoor({ words, act, heading }: GatherView): unknown {
  const text = words.group.sheet;
  return html`<section class="no-print">
    ${heading(text.title, 1, 'sheet-title')}
    <p class="hint">${text.note}</p>
    <div class="row">
      <button type="button" id="sheet-button" part="button" @click=${act.openSheet}>${text.open}</button>
    </div>
  </section>`;
}
