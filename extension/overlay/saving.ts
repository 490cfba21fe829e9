import { fill } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Saving } from './state.ts';
import type { Words } from './words.ts';

/** Says how saving goes. "Saved" only when the background has said so. */
export function savingView(
  saving: Saving | undefined,
  overlay: Words['overlay'],
  again: (event: Event) => void,
): TemplateResult {
  const failed = typeof saving === 'object' ? saving : null;
  return html`<p class="saving" role="status">
      ${saving === 'saving' ? overlay.saving : saving === 'saved' ? overlay.saved : nothing}
    </p>
    ${
      failed
        ? html`<p class="error" role="alert">
            ${
              failed.problem === 'lost'
                ? overlay.lost
                : html`${fill(overlay.notSaved, { problem: overlay[failed.problem] })}
                    <button type="button" class="plain" @click=${again}>${overlay.tryAgain}</button>`
            }
          </p>`
        : nothing
    }`;
}
