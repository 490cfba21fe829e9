import { fill } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Saving } from './state.ts';
import type { Words } from './words.ts';

/** Says how saving goes. "Saved" only when the background has said so. */
export const savingView = (saving: Saving | undefined, overlay: Words['overlay']): TemplateResult =>
  html`<p class="saving" role="status">
    ${saving === 'saving' ? overlay.saving : saving === 'saved' ? overlay.saved : nothing}
  </p>`;

/** Says that something was not saved, and lets the person try again. */
export function notSavedView(
  saving: Saving | undefined,
  overlay: Words['overlay'],
  again: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (typeof saving !== 'object') return nothing;
  if (saving.problem === 'lost') return html`<p class="error" role="alert">${overlay.lost}</p>`;
  return html`<p class="error" role="alert">
    ${fill(overlay.notSaved, { problem: overlay.problems[saving.problem] })}
    <button type="button" class="plain" @click=${again}>${overlay.tryAgain}</button>
  </p>`;
}
