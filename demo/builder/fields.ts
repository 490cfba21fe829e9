import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

/** A list to choose one thing from. */
export const choice = (
  id: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<p class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${live(chosen)}
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </p>`;

/** A line to write in, with what is wrong with it. */
export const line = (
  id: string,
  label: string,
  value: string,
  write: (value: string) => void,
  fault: string | null = null,
  type: 'text' | 'number' = 'text',
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    ${fault === null ? nothing : html`<p class="builder-fault" id="${id}-fault">${fault}</p>`}
    <input
      id=${id}
      inputmode=${type === 'number' ? 'numeric' : 'text'}
      autocomplete="off"
      spellcheck="false"
      .value=${live(value)}
      aria-invalid=${fault === null ? 'false' : 'true'}
      aria-describedby=${ifDefined(fault === null ? undefined : `${id}-fault`)}
      @input=${({ target }: Event) => write((target as HTMLInputElement).value)}
    />
  </div>`;

/** One thing to tick. */
export const tick = (
  id: string,
  label: string,
  ticked: boolean,
  change: (ticked: boolean) => void,
): TemplateResult =>
  html`<p class="tick">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(ticked)}
      @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </p>`;
