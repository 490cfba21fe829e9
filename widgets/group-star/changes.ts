import { html, nothing } from 'lit';
import { changeBetween } from '#core/groups/compare-groups';
import type { GroupSummary } from '#core/groups/summary';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { PointChange } from '#core/star/compare';
import { bandText } from './band-text.ts';
import type { Naming } from './findings.ts';
import type { ResultsView } from './results-view.ts';

/** The mark beside each direction, for the eye. The words say the same. */
const marks: Readonly<Record<PointChange['direction'], string>> = {
  up: '▲',
  down: '▼',
  same: '=',
  unclear: '?',
};

/** How each group's view moved since an earlier round of the same check. */
export function changes(
  view: ResultsView,
  groups: readonly GroupSummary[],
  shown: readonly GroupSummary[],
  naming: Naming,
): unknown {
  const { words, state, heading, choose } = view;
  const text = words.result.changes;
  const earlier = roundsBefore(groups, shown);
  if (earlier.length === 0) return nothing;
  const before = earlier.find((round) => round === state.choice.before) ?? earlier[0]!;
  return html`<section part="changes">
    ${heading(text.title, 1, 'changes-title')}
    ${
      earlier.length === 1
        ? nothing
        : html`<div class="field no-print">
            <label for="before">${text.compareWith}</label>
            <select
              id="before"
              part="select"
              @change=${(event: Event) => choose({ before: (event.target as HTMLSelectElement).value })}
            >
              ${earlier.map(
                (round) =>
                  html`<option value=${round} ?selected=${round === before}>
                    ${writeDay(round, words.days)}
                  </option>`,
              )}
            </select>
          </div>`
    }
    ${groups.map((group) => changeOf(view, group, before, shown, naming))}
    <p class="hint">${text.note}</p>
  </section>`;
}

/** The days of earlier rounds in which one of the groups was asked the same, latest first. */
function roundsBefore(groups: readonly GroupSummary[], shown: readonly GroupSummary[]): readonly string[] {
  const rounds = groups.flatMap((group) =>
    shown.flatMap((each) =>
      each.key.round < group.key.round && changeBetween(each, group).ok ? [each.key.round] : [],
    ),
  );
  return [...new Set(rounds)].toSorted().toReversed();
}

function changeOf(
  view: ResultsView,
  group: GroupSummary,
  round: string,
  shown: readonly GroupSummary[],
  { nameOfGroup }: Naming,
): unknown {
  const { words, heading } = view;
  const text = words.result.changes;
  const was = shown.find((each) => each.key.round === round && changeBetween(each, group).ok);
  const change = was && changeBetween(was, group);
  if (!change?.ok) return nothing;
  const name = fill(text.between, {
    group: nameOfGroup(group.key),
    before: writeDay(round, words.days),
    after: writeDay(group.key.round, words.days),
  });
  return html`${heading(name, 2, `change-${group.key.audience}-${group.key.voice}`)}
    <ul class="plain-list moved">
      ${change.points.map(
        ({ point, before, after, direction }) =>
          html`<li>
            <b>${words.star.points[point].name}</b>
            <span class="change ${direction}">
              <span class="arrow" aria-hidden="true">${marks[direction]}</span>
              ${text.directions[direction]}${
                before !== null && after !== null && (direction === 'up' || direction === 'down')
                  ? html`<span class="hint"
                      >,
                      ${fill(text.moved, { before: bandText(before, view), after: bandText(after, view) })}</span
                    >`
                  : nothing
              }
            </span>
          </li>`,
      )}
    </ul>`;
}
