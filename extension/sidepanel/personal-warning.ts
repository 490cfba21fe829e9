import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#core/i18n/fill';
import type { PersonalPart } from './looks-personal.ts';
import type { PanelWords } from './panel-words.ts';

/** Says, below a field, what in it could point to one person. */
export function personalWarning(
  personal: readonly PersonalPart[],
  { people: { personal: words } }: PanelWords,
): TemplateResult {
  return html`<div role="status">
    ${
      personal.length === 0
        ? nothing
        : html`<div class="box">
            <p class="name">${words.title}</p>
            ${personal.map(({ kind, found }) => html`<p>${fill(words[kind], { found })}</p>`)}
            <p>${words.what}</p>
          </div>`
    }
  </div>`;
}
