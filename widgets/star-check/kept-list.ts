import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import { html, nothing } from 'lit';
import { comparison } from './comparison.ts';
import { answersOf, type KeptResult } from './kept-result.ts';
import type { ResultView } from './view.ts';

/** The results that are kept on this device: open, compare or forget each, or forget all. Nothing while it is closed. */
export function keptList(view: ResultView): unknown {
  if (view.shelf === null) return nothing;
  const { kept, comparedWith } = view.shelf;
  const words = view.words.kept;
  return html`<section class="kept no-print" part="kept">
      ${view.heading(words.title, 1, 'kept-title')}
      ${
        // Below a result the note stands beside "Keep" already.
        kept.length > 0 && view.state.view === 'result'
          ? nothing
          : html`<p class="hint">${kept.length > 0 ? words.keepNote : words.none}</p>`
      }
      <ul class="plain-list">
        ${kept.map((each) => item(view, each))}
      </ul>
      <div class="row">
        ${
          kept.length > 1
            ? html`<button type="button" part="button" @click=${view.act.forgetAll}>
                ${words.forgetAll}
              </button>`
            : nothing
        }
        <button type="button" class="plain" part="button" @click=${view.act.closeShelf}>
          ${words.close}
        </button>
      </div>
    </section>
    ${comparedWith ? comparison(view, comparedWith) : nothing}`;
}

function item(view: ResultView, each: KeptResult): unknown {
  const { check, kept: words, modes, days } = view.words;
  const { act, state } = view;
  const date = writeDay(each.keptAt, days);
  const set = answersOf(each);
  const isShown = state.view === 'result' && state.keptId === each.id;
  // A result that came by a link does not say when it was made, so nobody could tell before from after.
  const canCompare = state.view === 'result' && !isShown && state.opened?.from !== 'link';
  const button = (label: string, press: () => void) =>
    html`<button type="button" class="plain" part="button" @click=${press}>
      ${label}<span class="visually-hidden"> ${fill(words.which, { date })}</span>
    </button>`;
  return html`<li>
    <b>${fill(words.keptOn, { date })}</b>${each.service ? html`<br />${each.service}` : nothing} <br /><span
      class="hint"
      >${set ? html`${modes[set.mode]}. ${check.voices[set.voice]}.` : words.unreadable}</span
    >
    <div class="row">
      ${set && !isShown ? button(words.openThis, () => act.openKept(each)) : nothing}
      ${set && canCompare ? button(words.compareThis, () => act.compareWith(each)) : nothing}
      ${button(words.forgetThis, () => act.forget(each.id))}
    </div>
  </li>`;
}
