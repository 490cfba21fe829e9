import { html, nothing } from 'lit';
import type { CheckView } from './view.ts';

/**
 * Asks which service the answers are about, where the page does not say so. A team checks one service after
 * another and must tell the results apart; a resident is not asked for more than the answers.
 */
export function serviceField({ words, mode, voice, askedService, state, act }: CheckView): unknown {
  const { service, serviceNote } = words.check.intro;
  if (askedService || (mode === 'quick' && voice === 'resident')) return nothing;
  return html`<p class="field">
    <label for="service">${service}</label> <br />
    <span class="hint" id="service-note">${serviceNote}</span>
    <input
      id="service"
      type="text"
      maxlength="80"
      autocomplete="off"
      aria-describedby="service-note"
      part="service"
      .value=${state.service}
      @change=${(event: Event) => act.nameService((event.target as HTMLInputElement).value)}
    />
  </p>`;
}
