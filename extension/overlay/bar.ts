import { fill, plural } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions, OnlyPeople } from './actions.ts';
import { cross } from './approach-mark.ts';
import { keyNames } from './shortcuts.ts';
import { stops, type State } from './state.ts';
import type { Words } from './words.ts';

/** The small bar in the corner: how many prompts, on to the next one, a note, the list, the language, an end. */
export function barView(
  state: State,
  { overlay }: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult {
  const many = state.first.length;
  const none = stops(state).length === 0;
  return html`<div class="bar" role="toolbar" aria-label=${overlay.name}>
    <p class="status" role="status">${statusOf(state, overlay)}</p>
    <div class="row">
      ${
        none
          ? nothing
          : html`<button
                type="button"
                class="step"
                aria-label=${fill(overlay.previousPlace, { keys: keyNames.previous })}
                @click=${people(() => actions.step(-1))}
              >
                <span aria-hidden="true">‹</span>
              </button>
              <button
                type="button"
                class="step wide"
                aria-label=${fill(overlay.nextPlace, { keys: keyNames.next })}
                @click=${people(() => actions.step(1))}
              >
                ${overlay.next} <span aria-hidden="true">›</span>
              </button>`
      }
      ${
        many + state.rest.length + state.notes.length > 0
          ? html`<button
              type="button"
              aria-expanded=${state.list ? 'true' : 'false'}
              aria-haspopup="dialog"
              @click=${people(() => actions.toggleList())}
            >
              ${state.rest.length > 0 ? plural(overlay.more, state.rest.length, state.locale) : overlay.list}
            </button>`
          : nothing
      }
      <button
        type="button"
        @pointerdown=${keepSelection}
        @mousedown=${keepSelection}
        @click=${people(() => actions.startNote())}
      >
        ${state.selected ? overlay.noteOnSelection : overlay.addNote}
      </button>
      <button
        type="button"
        class="plain"
        lang=${state.locale === 'en' ? 'cy' : 'en'}
        @click=${people(() => actions.otherLanguage())}
      >
        ${overlay.otherLanguage}
      </button>
      <button
        type="button"
        class="icon"
        aria-label=${overlay.closeReview}
        title=${overlay.closeReview}
        @click=${people(() => actions.close())}
      >
        ${cross}
      </button>
    </div>
  </div>`;
}

/** A press on the button must not take away the words that were chosen on the page. */
const keepSelection = (event: Event): void => event.preventDefault();

function statusOf(state: State, overlay: Words['overlay']): string {
  if (state.lost) return overlay.lost;
  if (state.blocked) return overlay.blocked[state.blocked];
  if (state.phase === 'reading') return overlay.reading;
  if (state.phase === 'failed') return overlay.readFailed;
  const { length } = state.first;
  if (length === 0) return overlay.nothing;
  const done = state.first.filter(({ places }) => places.every(({ key }) => state.decisions[key])).length;
  const count = plural(overlay.prompts, length, state.locale);
  return done === 0 ? count : `${count}. ${fill(overlay.decidedOf, { done, n: length })}`;
}
