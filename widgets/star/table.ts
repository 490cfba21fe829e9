import { html, nothing, type TemplateResult } from 'lit';
import { bandOf, wholeNumber } from '#core/star/bands';
import { approaches, steps, type StarPoint } from '#core/star/star';
import type { FigureOptions } from './figure.ts';

/** The star as a table: with scores how far each part has come, without scores what each part means. */
export function starTable(options: FigureOptions): TemplateResult {
  const { parts, words, chart, numbers } = options;
  return html`<table class="star-table" part="table">
    <caption>
      ${words.name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${chart.table.part}</th>
        <th scope="col">${parts ? chart.table.howFar : chart.table.means}</th>
        ${parts && numbers ? html`<th scope="col" class="star-number">${chart.table.outOf}</th>` : nothing}
      </tr>
    </thead>
    ${rows(words.innerRing, approaches, options)} ${rows(words.outerCircle, steps, options)}
  </table>`;
}

function rows(ring: string, of: readonly StarPoint[], options: FigureOptions): TemplateResult {
  const { parts, numbers } = options;
  return html`<tbody>
    ${groupRow(ring, parts && numbers ? 3 : 2)} ${of.map((point) => row(point, options))}
  </tbody>`;
}

/** The row that names the rows below it, across all columns. */
export const groupRow = (name: unknown, columns: number): TemplateResult =>
  html`<tr>
    <th scope="rowgroup" class="star-group" colspan=${columns}>${name}</th>
  </tr>`;

function row(point: StarPoint, { parts, words, chart, numbers, locale }: FigureOptions): TemplateResult {
  const { name, means } = words.points[point];
  if (!parts)
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${means}</td>
    </tr>`;
  const part = parts.find((each) => each.point === point);
  const value = part?.value ?? null;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>
      ${value === null ? words.notEnough : words.bands[bandOf(value)]}
      ${part?.onOneAnswer ? html`<span class="star-note">(${chart.onOneAnswer})</span>` : nothing}
    </td>
    ${
      numbers
        ? html`<td class="star-number">
            ${value === null ? '–' : wholeNumber(value).toLocaleString(locale)}
          </td>`
        : nothing
    }
  </tr>`;
}
