import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { PanelState } from './panel-state.ts';
import type { PanelWords } from './panel-words.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether prompts are shown on the page in the tab, the button that changes it, and what stood in the way. */
export function overlaySwitch(
  { tab: { overlay, problem } }: PanelState,
  around: Surroundings,
  { page: { overlay: words }, prompts }: PanelWords,
  locale: Locale,
): TemplateResult {
  const isOn = overlay?.open === true;
  return html`<div class="switch">
    <p>${isOn ? words.on : words.off}</p>
    <button type="button" id="switch" @click=${() => void around.toggle()}>
      ${isOn ? words.hide : words.show}
    </button>
    <div role="status">
      ${problem === null ? nothing : html`<p class="box wrong">${words.problems[problem]}</p>`}
      ${overlay?.blocked ? html`<p class="box">${words.blocked[overlay.blocked]}</p>` : nothing}
      ${
        overlay && overlay.unread > 0
          ? html`<p class="muted">${plural(words.unread, overlay.unread, locale)}</p>`
          : nothing
      }
    </div>
    ${
      overlay && overlay.failures.length > 0
        ? html`<details>
            <summary>${plural(words.failures, overlay.failures.length, locale)}</summary>
            <ul>
              ${overlay.failures.map((failure) => html`<li>${wordFailure(failure, prompts)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

/** A rule that failed, by its name for people: what comes after is for whoever mends it. */
function wordFailure(failure: string, prompts: PanelWords['prompts']): string {
  const [, id = '', message = ''] = /^([\w-]+): ([\s\S]*)$/.exec(failure) ?? [];
  return Object.hasOwn(prompts, id) ? `${prompts[id]!.title}: ${message}` : failure;
}
