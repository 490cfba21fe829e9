import { fill } from '#core/i18n/fill';
import { statementsOf } from '#core/star/statements';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { choices, choicesError } from './choices.ts';
import { errorSummary } from './error-summary.ts';
import { status } from './status.ts';
import type { CheckView } from './view.ts';
import { voiceSwitch } from './voice-switch.ts';

/** One question: where the person is, the statement, the six answers, and the ways back and on. */
export function question(view: CheckView): unknown {
  const { state, words, mode, voice, act } = view;
  const text = words.check.questions;
  const asked = statementsOf(mode);
  const { id } = asked[state.at]!;
  const missed = state.missed.includes(id);
  const submit = (event: Event) => {
    event.preventDefault();
    act.next();
  };
  const skip = html`<button type="button" part="button" @click=${act.skip}>${text.skip}</button>`;
  // A question is new from head to foot, so that nothing of the last one is left in a screen reader's place.
  return keyed(
    id,
    html`${view.linkNotice}
      <button type="button" class="plain back" part="back" @click=${act.back}>${text.back}</button>
      ${errorSummary(view, null, () => text.choose, skip)}
      <form novalidate @submit=${submit}>
        <progress part="progress" aria-hidden="true" max=${asked.length} value=${state.at + 1}></progress>
        <fieldset
          id="question-${id}"
          class=${missed ? 'missed' : ''}
          part="question"
          aria-describedby=${missed ? `often error-${id}` : 'often'}
        >
          <legend>
            ${view.heading(
              html`<span class="caption">${fill(text.progress, { n: state.at + 1, of: asked.length })}</span>
                ${words.statements[id][voice]}`,
            )}
          </legend>
          <p id="often" class="hint">${text.often}</p>
          ${missed ? choicesError(view, id, text.choose) : nothing} ${choices(view, id)}
        </fieldset>
        <button type="submit" class="primary" part="button">${text.next}</button>
      </form>
      ${status(view)} ${voiceSwitch(view)}`,
  );
}
