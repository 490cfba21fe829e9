import { fill } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions, OnlyPeople } from './actions.ts';
import { barView } from './bar.ts';
import { promptCard } from './card.ts';
import { kindOf, wordsFor } from './choose-element.ts';
import { listView } from './list.ts';
import { noteCard, noteForm } from './note-card.ts';
import type { Clusters } from './pin-board.ts';
import { pinsView, type Pin } from './pins.ts';
import type { State } from './state.ts';
import type { Words } from './words.ts';

/** All that the overlay shows, in the order in which the keyboard comes to it. */
export function overlayView(
  state: State,
  pins: readonly Pin[],
  clusters: Clusters,
  words: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult {
  const { overlay } = words;
  return html`<div class="layer" lang=${state.locale}>
    ${state.choosing ? catcherView(state, overlay, actions, people) : nothing}
    ${barView(state, words, actions, people)}
    ${state.list ? listView(state, words, actions, people) : nothing}
    ${
      state.showing
        ? html`<section class="card" role="dialog" aria-labelledby="title" data-kind=${state.showing.kind}>
            ${cardOf(state, words, actions, people)}
          </section>`
        : nothing
    }
    <div class="ground" popover="manual">
      <div class="lines" aria-hidden="true"></div>
      <div class="outline" aria-hidden="true"></div>
      <div class="pins" role="group" aria-label=${overlay.listHeading} ?hidden=${state.choosing !== null}>
        ${pinsView(state, pins, clusters, words, actions, people)}
      </div>
    </div>
  </div>`;
}

function cardOf(state: State, words: Words, actions: Actions, people: OnlyPeople) {
  const { showing } = state;
  if (showing === null) return nothing;
  if (showing.kind === 'prompt') return promptCard(state, showing.key, words, actions, people);
  if (showing.kind === 'note') return noteCard(state, showing.id, words, actions, people);
  return noteForm(state, words, actions, people);
}

/** Lies over the page while a place is chosen, so that the page hears nothing of the choosing. */
function catcherView(
  { choosing }: State,
  overlay: Words['overlay'],
  actions: Actions,
  people: OnlyPeople,
): TemplateResult {
  const element = choosing?.element ?? null;
  return html`<div
      class="catcher"
      role="application"
      tabindex="0"
      aria-label=${overlay.choose}
      aria-describedby="choose-hint"
      @pointermove=${people((event: PointerEvent) => actions.markAt(event.clientX, event.clientY))}
      @click=${people((event: MouseEvent) => actions.chooseAt(event.clientX, event.clientY))}
      @keydown=${people((event: KeyboardEvent) => {
        if (!/^(Arrow(Up|Down|Left|Right)|Enter|Escape)$/.test(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        actions.chooseByKey(event.key);
      })}
    ></div>
    <div class="guide">
      <p><strong>${overlay.choose}</strong></p>
      <p aria-hidden="true">${overlay.chooseShort}</p>
      <p id="choose-hint" class="visually-hidden">${overlay.chooseHint}</p>
      <p role="status" class="marked">
        ${
          element
            ? fill(overlay.chosen, { kind: overlay.kinds[kindOf(element)], text: wordsFor(element, 60) })
            : nothing
        }
      </p>
    </div>`;
}
