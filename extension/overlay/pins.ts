import { fill, plural } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Actions, OnlyPeople } from './actions.ts';
import { approachMark, noteMark, tick } from './approach-mark.ts';
import { fairShare } from './fair-share.ts';
import { byPage } from './page-order.ts';
import type { Clusters, Pinned } from './pin-board.ts';
import { walked, type Place, type State } from './state.ts';
import type { Rule } from '#core/prompts/rule';
import type { Words } from './words.ts';

/** One pin for one element, and everything that it stands for, worst first. */
export interface Pin extends Pinned {
  readonly prompts: readonly { readonly rule: Rule; readonly place: Place }[];
  /** The note that it stands for, where it is one of a note. */
  readonly noteId: string | null;
}

/** So many places have pins. What a page has more than that of is walked through with next and previous. */
const most = 500;

/**
 * The pins of a page: what was set aside as "not here" has none. One element has one pin, and one for its note. Where
 * places are too many, those of the prompts that have most of them go without.
 */
export function pinsOf(state: State): readonly Pin[] {
  const byElement = new Map<Element, { rule: Rule; place: Place }[]>();
  const groups = walked(state);
  const each = fairShare(
    groups.map(({ places }) => places.length),
    most,
  );
  for (const { rule, places } of groups) {
    for (const place of places.slice(0, each)) {
      if (!place.element || state.decisions[place.key]?.choice === 'not-here') continue;
      const known = byElement.get(place.element);
      if (known) known.push({ rule, place });
      else byElement.set(place.element, [{ rule, place }]);
    }
  }
  const prompts = Array.from(byElement, ([element, found]) => ({
    key: found[0]!.place.key,
    element,
    prompts: found,
    noteId: null,
  }));
  const notes = state.notes.flatMap(({ note, element }) =>
    element ? [{ key: note.id, element, prompts: [], noteId: note.id }] : [],
  );
  return [...prompts, ...notes].toSorted((a, b) => byPage(a.element, b.element));
}

/** The buttons of the pins. Where they stand is written by the board. */
export function pinsView(
  state: State,
  pins: readonly Pin[],
  clusters: Clusters,
  words: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult {
  const byKey = new Map(pins.map((pin) => [pin.key, pin]));
  return html`${repeat(
    pins,
    ({ key }) => key,
    (pin) => {
      const behind = (clusters.get(pin.key) ?? []).flatMap((key) => byKey.get(key) ?? []);
      return pinView(state, pin, behind, words, actions, people);
    },
  )}`;
}

function pinView(
  state: State,
  pin: Pin,
  behind: readonly Pin[],
  words: Words,
  actions: Actions,
  people: OnlyPeople,
): TemplateResult {
  const all = [pin, ...behind];
  const count = all.reduce((sum, each) => sum + Math.max(1, each.prompts.length), 0);
  const open = all.some((each) => isOpen(state, each));
  const done = all.every((each) => each.prompts.every(({ place }) => state.decisions[place.key]));
  const [first] = pin.prompts;
  return html`<button
    type="button"
    class="pin ${pin.noteId === null && done ? 'done' : ''}"
    data-key=${pin.key}
    aria-label=${nameOf(state, pin, count, words)}
    aria-expanded=${open ? 'true' : 'false'}
    aria-haspopup="dialog"
    @click=${people(() =>
      open && count === 1
        ? actions.hide()
        : actions.show(
            pin.noteId === null ? { kind: 'prompt', key: pin.key } : { kind: 'note', id: pin.noteId },
          ),
    )}
  >
    ${first ? (done && count === 1 ? tick : approachMark(first.rule.approach)) : noteMark}
    ${count > 1 ? html`<span class="count" aria-hidden="true">${count > 99 ? '99+' : count}</span>` : nothing}
  </button>`;
}

const isOpen = ({ showing }: State, { prompts, noteId }: Pin): boolean =>
  showing?.kind === 'prompt'
    ? prompts.some(({ place }) => place.key === showing.key)
    : showing?.kind === 'note' && showing.id === noteId;

function nameOf({ decisions, notes, locale }: State, pin: Pin, count: number, words: Words): string {
  const { overlay } = words;
  const [first] = pin.prompts;
  if (!first) {
    const note = notes.find(({ note: { id } }) => id === pin.noteId);
    return fill(overlay.pinNote, { text: note?.note.text.slice(0, 80) ?? '' });
  }
  const title = words.prompts[first.rule.id]?.title ?? first.rule.id;
  if (count > 1) return plural(overlay.pinSeveral, count, locale, { title });
  const decision = decisions[first.place.key];
  return decision
    ? fill(overlay.pinDecided, { title, choice: overlay.choices[decision.choice] })
    : fill(overlay.pin, { title });
}
