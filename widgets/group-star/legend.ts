import { html } from 'lit';
import { nameOf } from '#core/groups/contribution';
import type { GroupSummary } from '#core/groups/summary';
import { fill, plural } from '#core/i18n/fill';
import { groupName } from '#core/i18n/word-groups';
import { sample } from './overlay-figure.ts';
import type { ResultsView } from './results-view.ts';

/** Which line is whose. A press brings a group out, and another one puts it back among the others. */
export function legend(view: ResultsView, groups: readonly GroupSummary[]): unknown {
  const { words, state, locale, choose } = view;
  const keys = groups.map(({ key }) => key);
  return html`<div part="legend">
    <p class="legend-title">
      <span id="legend">${words.result.legend}</span>
      <span class="hint no-print">${words.result.legendNote}</span>
    </p>
    <ul class="plain-list legend" aria-labelledby="legend">
      ${groups.map((group, place) => {
        const name = nameOf(group.key);
        const pressed = state.choice.spot === name;
        return html`<li>
          <button
            type="button"
            part="button"
            aria-pressed=${pressed}
            @click=${() => choose({ spot: pressed ? null : name })}
          >
            ${sample(group, place)}
            <span
              >${fill(words.result.group, {
                group: groupName(group.key, keys, words),
                people: plural(words.group.people, group.people, locale),
              })}</span
            >
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
