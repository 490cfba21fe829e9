import { fill } from '#core/i18n/fill';
import type { AnswerSet } from '#core/star/answers';
import { compareResults, type Comparison } from '#core/star/compare';
import { html, nothing } from 'lit';
import { comparison } from './comparison.ts';
import { answersOf, type KeptResult } from './kept-result.ts';
import type { ResultView } from './view.ts';
import { writeMoment } from './write-moment.ts';

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
      ${
        kept.length > 0 && isComparable(view) && !kept.some((each) => fitsShown(view, each)?.ok)
          ? html`<p>${words.nothingToCompare}</p>`
          : nothing
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
  const { check, kept: words, modes, comparison: compared } = view.words;
  const { act, state } = view;
  const date = writeMoment(each.keptAt, view.words);
  const set = answersOf(each);
  const isShown = state.view === 'result' && state.keptId === each.id;
  const fits = fitsShown(view, each);
  const kindOf = ({ mode, voice }: AnswerSet) => `${modes[mode]}. ${check.voices[voice]}.`;
  const button = (label: string, press: () => void) =>
    html`<button type="button" class="plain" part="button" @click=${press}>
      ${label}<span class="visually-hidden"> ${fill(words.which, { date })}</span>
    </button>`;
  return html`<li>
    <b>${fill(words.keptOn, { date })}</b>${each.service ? html`<br />${each.service}` : nothing} <br /><span
      class="hint"
      >${set ? kindOf(set) : words.unreadable}${fits && !fits.ok ? html`<br />${compared.problems[fits.problem]}` : nothing}</span
    >
    <div class="row">
      ${set && !isShown ? button(words.openThis, () => act.openKept(each)) : nothing}
      ${fits?.ok ? button(words.compareThis, () => act.compareWith(each)) : nothing}
      ${button(words.forgetThis, () => act.forget(each.id))}
    </div>
  </li>`;
}

// A result that came by a link does not say when it was made, so nobody could tell before from after.
const isComparable = ({ state }: ResultView): boolean =>
  state.view === 'result' && state.opened?.from !== 'link';

/** The shown result beside a kept one, or why the two must not be compared; null where that is no question. */
function fitsShown(view: ResultView, each: KeptResult): Comparison | null {
  const set = answersOf(each);
  if (set === null || !isComparable(view) || view.state.keptId === each.id) return null;
  return compareResults(set, view.shown);
}
