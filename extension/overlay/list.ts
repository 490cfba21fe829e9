import { fill, plural } from '#core/i18n/fill';
import type { PromptGroup } from '#core/prompts/order';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Actions, OnlyPeople } from './actions.ts';
import { approachMark, cross, noteMark, tick } from './approach-mark.ts';
import { keyNames } from './shortcuts.ts';
import type { Place, State } from './state.ts';
import type { Words } from './words.ts';

/** Every prompt of the page, the first five and the rest, and the notes. */
export function listView(state: State, words: Words, actions: Actions, people: OnlyPeople): TemplateResult {
  const { overlay } = words;
  const groupsView = (groups: readonly PromptGroup<Place>[]) =>
    html`<ul>
      ${groups.map((group) => itemView(state, group, words, actions, people))}
    </ul>`;
  return html`<section class="list" role="dialog" aria-labelledby="list-title">
    <header>
      <h2 id="list-title" tabindex="-1">${overlay.listHeading}</h2>
      <button
        type="button"
        class="icon"
        aria-label=${overlay.hideList}
        @click=${people(() => actions.toggleList())}
      >
        ${cross}
      </button>
    </header>
    ${state.first.length > 0 && state.rest.length > 0 ? html`<h3>${overlay.firstHeading}</h3>` : nothing}
    ${state.first.length > 0 ? groupsView(state.first) : nothing}
    ${
      state.rest.length > 0
        ? html`<h3>${overlay.restHeading}</h3>
            ${groupsView(state.rest)}
            <button
              type="button"
              aria-pressed=${state.pinRest ? 'true' : 'false'}
              @click=${people(() => actions.togglePinRest())}
            >
              ${state.pinRest ? overlay.unpinRest : overlay.pinRest}
            </button>`
        : nothing
    }
    ${
      state.notes.length > 0
        ? html`<h3>${overlay.notesHeading}</h3>
            <ul>
              ${state.notes.map(
                ({ note, element }) =>
                  html`<li>
                    <button
                      type="button"
                      class="item"
                      @click=${people(() => actions.show({ kind: 'note', id: note.id }))}
                    >
                      ${noteMark}
                      <span>
                        ${note.text.slice(0, 90)}
                        ${element === null && note.anchor ? html`<small>${overlay.gone}</small>` : nothing}
                      </span>
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <p class="quiet">${fill(overlay.shortcuts, keyNames)}</p>
  </section>`;
}

function itemView(
  { decisions, locale }: State,
  { rule, places }: PromptGroup<Place>,
  words: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult {
  const { overlay } = words;
  const decided = places.filter(({ key }) => decisions[key]);
  const next = places.find(({ key }) => !decisions[key]) ?? places[0]!;
  const onPage = places.some(({ at }) => at !== undefined);
  return html`<li>
    <button
      type="button"
      class="item"
      @click=${people(() => actions.show({ kind: 'prompt', key: next.key }))}
    >
      ${decided.length === places.length ? tick : approachMark(rule.approach)}
      <span>
        ${words.prompts[rule.id]?.title ?? rule.id}
        <small>
          ${onPage ? plural(overlay.places, places.length, locale) : overlay.wholePage}${
            decided.length > 0
              ? html` ·
                ${
                  decided.length === places.length && isOne(decided.map(({ key }) => decisions[key]!.choice))
                    ? overlay.choices[decisions[places[0]!.key]!.choice]
                    : fill(overlay.decidedOf, { done: decided.length, n: places.length })
                }`
              : nothing
          }
        </small>
      </span>
    </button>
  </li>`;
}

const isOne = (values: readonly string[]): boolean => new Set(values).size === 1;
