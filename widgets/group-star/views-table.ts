import { html } from 'lit';
import type { Gap } from '#core/groups/compare-groups';
import type { GroupSummary } from '#core/groups/summary';
import { rangeText } from '#core/i18n/word-groups';
import { points, type StarPoint } from '#core/star/star';
import { groupRow } from '#widgets/star/table';
import { bandText } from './band-text.ts';
import type { Naming } from './findings.ts';
import { gapText } from './overlay-figure.ts';
import { letterOf } from './letter.ts';
import type { ResultsView } from './results-view.ts';

// The roles stand there because on a narrow screen each row becomes a block, which is no table cell any more.

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
    <div class="views-space">
      <table class="star-table views" part="table" role="table" aria-labelledby="table-title">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${text.group}</th>
            <th scope="col" role="columnheader">${text.view}</th>
            <th scope="col" role="columnheader">${text.range}</th>
            <th scope="col" role="columnheader" class="star-number">${text.people}</th>
          </tr>
        </thead>
        ${points.map((point) => partRows(view, point, groups, gaps, naming))}
      </table>
    </div>
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
  const { notEnough } = words.star;
  const gap = gaps.find((each) => each.point === point);
  return html`<tbody role="rowgroup">
    ${groupRow(
      html`${words.star.points[point].name}
        <span class="gap ${gap?.wide ? 'wide' : ''}">${gapText(point, words, groups, gaps)}</span>`,
      4,
    )}
    ${groups.map((group, place) => {
      const { mean, range, people } = group.points.find((each) => each.point === point)!;
      return html`<tr role="row">
        <th scope="row" role="rowheader">
          <span class="letter-sign" aria-hidden="true">${letterOf(place)}</span> ${nameOfGroup(group.key)}
        </th>
        <td role="cell" data-head=${table.view}>${mean === null ? notEnough : bandText(mean, view)}</td>
        <td role="cell" data-head=${table.range}>${rangeText(range, words)}</td>
        <td role="cell" class="star-number" data-head=${table.people}>
          ${people === null ? '–' : people.toLocaleString(locale)}
        </td>
      </tr>`;
    })}
  </tbody>`;
}
