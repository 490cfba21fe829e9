import { html, nothing } from 'lit';
import { fill, plural } from '#core/i18n/fill';
import type { Notice } from './state.ts';
import type { GatherView } from './view.ts';

/** What came of the last action, and a question that waits for an answer. Screen readers hear the first change. */
export function notice(view: GatherView): unknown {
  const { state, words, act } = view;
  const said = state.busy ? words.group.add.moment : state.notice ? sentence(state.notice, view) : '';
  return html`<div class="notices">
    <p class="status ${state.notice?.about === 'failed' ? 'problem' : ''}" role="status" part="status">
      ${said}
    </p>
    ${wayBack(view)}
    ${
      state.ask !== null && state.ask !== 'again'
        ? html`<div
            class="ask"
            part="notice"
            role="group"
            aria-labelledby="ask-repeats"
            tabindex="-1"
            id="ask"
          >
            <p id="ask-repeats">
              <b>${plural(words.group.repeat.ask, state.ask.repeats.length, view.locale)}</b>
              ${words.group.repeat.note}
            </p>
            <div class="row">
              <button type="button" part="button" @click=${() => act.answerRepeats(false)}>
                ${words.group.repeat.leave}
              </button>
              <button type="button" part="button" @click=${() => act.answerRepeats(true)}>
                ${words.group.repeat.add}
              </button>
            </div>
          </div>`
        : nothing
    }
  </div>`;
}

function sentence(said: Notice, { words, locale }: GatherView): string {
  const text = words.group.said;
  switch (said.about) {
    case 'added':
      return [
        said.people === 0 ? text.nobody : plural(text.added, said.people, locale),
        said.wereHere > 0 ? plural(text.wereHere, said.wereHere, locale) : '',
        said.repeats > 0 ? plural(text.repeats, said.repeats, locale) : '',
        said.passedOver.length > 0 ? fill(text.passedOver, { columns: said.passedOver.join(', ') }) : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'taken-out':
      return plural(text.undone, said.people.length, locale);
    case 'saved':
      return fill(text.saved, { name: said.name });
    default:
      return text[said.about];
  }
}

function wayBack({ state, words, act }: GatherView): unknown {
  const text = words.group.said;
  if (state.busy) return nothing;
  if (state.notice?.about === 'taken-out') {
    return html`<button type="button" part="button" @click=${act.putBack}>${text.putBack}</button>`;
  }
  return state.notice?.about === 'added' && state.last.length > 0
    ? html`<button type="button" part="button" @click=${act.undo}>${text.undo}</button>`
    : nothing;
}
