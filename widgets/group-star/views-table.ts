import { html } from 'lit';
import type { Gap } from '#core/groups/compare-groups';
import type { GroupSummary } from '#core/groups/summary';
import { fill } from '#core/i18n/fill';
import { points, type StarPoint } from '#core/star/star';
import { bandText } from './band-text.ts';
import type { Naming } from './findings.ts';
import { gapText } from './overlay-figure.ts';
import { letterOf } from './letter.ts';
import type { ResultsView } from './results-view.ts';

/** All that the drawing shows, part by part: each group's view, its range, and how many people it is of. */
export function viewsTable(
  view: ResultsView,
  groups: readonly GroupSummary[],
  gaps: readonly Gap[],
  naming: Naming,
): unknown {
  const text = view.words.result.table;
  return html`<section>
    ${view.heading(text.title, 1, 'table-title')}
    <table class="star-table views" part="table" aria-labelledby="table-title">
      <thead>
        <tr>
          <th scope="col">${text.group}</th>
          <th scope="col">${text.view}</th>
          <th scope="col">${text.range}</th>
          <th scope="col" class="star-number">${text.people}</th>
        </tr>
      </thead>
      ${points.map((point) => partRows(view, point, groups, gaps, naming))}
    </table>
    <p class="hint">${text.note}</p>
  </section>`;
}

function partRows(
  view: ResultsView,
  point: StarPoint,
  groups: readonly GroupSummary[],
  gaps: readonly Gap[],
  { nameOfGroup }: Naming,
): unknown {
  const { words, locale } = view;
  const { table } = words.result;
  const { bands, notEnough } = words.star;
  const gap = gaps.find((each) => each.point === point);
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="4" class="star-group ${gap?.wide ? 'wide' : ''}">
        ${words.star.points[point].name} <span class="hint">${gapText(point, words, groups, gaps)}</span>
      </th>
    </tr>
    ${groups.map((group, place) => {
      const { mean, range, people } = group.points.find((each) => each.point === point)!;
      return html`<tr>
        <th scope="row">
          <span class="letter-sign" aria-hidden="true">${letterOf(place)}</span> ${nameOfGroup(group.key)}
        </th>
        <td>${mean === null ? notEnough : bandText(mean, view)}</td>
        <td>
          ${
            range === null
              ? '–'
              : range.from === range.to
                ? bands[range.from]
                : fill(table.from, { from: bands[range.from], to: bands[range.to] })
          }
        </td>
        <td class="star-number">${people === null ? '–' : people.toLocaleString(locale)}</td>
      </tr>`;
    })}
  </tbody>`;
}
