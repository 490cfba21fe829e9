import { html, nothing } from 'lit';
import { whoSeesWhat } from '#core/groups/compare-groups';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import { bands } from '#core/star/bands';
import { printResult } from '#widgets/star-check/print-result';
import { changes } from './changes.ts';
import { chosenSet } from './chosen-set.ts';
import { doubtList, gapList, statementList, type Naming } from './findings.ts';
import { titleOf } from './gather.ts';
import { groupName, headline } from '#core/i18n/word-groups';
import type { GroupSet } from '#core/groups/group-sets';
import { hidden } from './hidden.ts';
import { legend } from './legend.ts';
import { nextStep } from './next-step.ts';
import { overlayFigure } from './overlay-figure.ts';
import type { ResultsView } from './results-view.ts';
import type { Results } from './state.ts';
import { sheetDoor } from './sheet-door.ts';
import { viewsTable } from './views-table.ts';

/** The screen that shows who sees what. */
export function resultsScreen(view: ResultsView, results: Results): unknown {
  const { words, state, isFeed, act, heading } = view;
  const { sets, set } = chosenSet(results, state.choice);
  return html`${
      isFeed
        ? nothing
        : html`<button type="button" class="plain back no-print" part="button" @click=${act.back}>
            ${words.result.back}
          </button>`
    }
    ${heading(titleOf(view))} ${sets.length > 1 ? setChoice(view, sets, set) : nothing}
    ${set ? setView(view, set, results, sets.length > 1) : nothing}
    ${hidden(view, results.withheld, results.shown)} ${set ? actions(view) : nothing}
    ${set ? sheetDoor(view) : nothing}
    <p class="hint">${words.result.selfCheck}</p>
    <p class="hint credit" part="credit">${words.star.credit}</p>`;
}

function setChoice({ words, choose }: ResultsView, sets: readonly GroupSet[], set: GroupSet | null): unknown {
  return html`<div class="field no-print">
    <label for="set">${words.result.which}</label>
    <select
      id="set"
      part="select"
      @change=${(event: Event) =>
        choose({ set: (event.target as HTMLSelectElement).value, before: null, spot: null })}
    >
      ${sets.map(
        (each) =>
          html`<option value=${each.name} ?selected=${each === set}>
            ${fill(words.result.whichOne, {
              day: writeDay(each.key.round, words.days),
              check: words.group.modes[each.key.mode],
            })}
          </option>`,
      )}
    </select>
  </div>`;
}

function setView(
  view: ResultsView,
  { key, groups }: GroupSet,
  { shown }: Results,
  isChosen: boolean,
): unknown {
  const { words, heading } = view;
  const text = words.result;
  const keys = groups.map((group) => group.key);
  const naming: Naming = { nameOfGroup: (each) => groupName(each, keys, words) };
  const seen = whoSeesWhat(groups);
  const isFull = key.mode === 'full';
  const someHidden = isFull && groups.some(({ statements }) => statements.some(({ mean }) => mean === null));
  return html`<p class="hint ${isChosen ? 'only-print' : ''}">
      ${fill(text.whichOne, { day: writeDay(key.round, words.days), check: words.group.modes[key.mode] })}
    </p>
    <p class="lead" part="lead">${headline(seen, groups.length, words, naming.nameOfGroup)}</p>
    ${isFull ? nothing : html`<p>${text.quick}</p>`}
    <section>
      ${heading(text.star, 1, 'star-title')}
      <p>${fill(text.howToRead, { bands: bands.map((band) => words.star.bands[band]).join(', ') })}</p>
      ${legend(view, groups)} ${overlayFigure(view, groups, seen.gaps)}
    </section>
    ${
      groups.length < 2
        ? nothing
        : html`${gapList(view, seen.gaps, naming)}
          ${isFull ? statementList(view, seen.differences, someHidden, naming) : quickStatements(view, seen, naming)}`
    }
    ${doubtList(view, seen.doubts, naming)} ${nextStep(view, seen.next, groups, naming)}
    ${changes(view, groups, shown, naming)} ${viewsTable(view, groups, seen.gaps, naming)}`;
}

/** In the quick check each part has one statement: the list is left out where it would only repeat the gaps. */
const quickStatements = (
  view: ResultsView,
  { differences }: ReturnType<typeof whoSeesWhat>,
  naming: Naming,
) => (differences.length === 0 ? nothing : statementList(view, differences, false, naming));

function actions({ words, numbers, setNumbers, host, isFeed, act }: ResultsView): unknown {
  return html`<div class="row no-print">
    <label class="check">
      <input
        type="checkbox"
        .checked=${numbers}
        @change=${(event: Event) => setNumbers((event.target as HTMLInputElement).checked)}
      />
      ${words.result.numbers.show}
    </label>
    <button type="button" part="button" @click=${() => printResult(host)}>
      ${words.result.actions.print}
    </button>
    ${
      isFeed
        ? nothing
        : html`<button type="button" part="button" @click=${act.save}>${words.group.gathered.save}</button>`
    }
  </div>`;
}
