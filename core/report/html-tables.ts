import type { ReportedSwings } from './case-swings.ts';
import type { ReportedCause } from './causes.ts';
import { escape } from './escape.ts';
import type { ReportedScores } from './star.ts';
import type { StarPicture } from './star-picture.ts';
import { starSvg } from './star-svg.ts';

/** A text on one line, for headings, labels and cells. */
export const inline = (text: string): string => escape(text.replace(/\s+/g, ' ').trim());

/**
 * A table with a body for each group of rows. On a phone its rows become blocks, each cell after the name of its
 * column: the roles keep it a table.
 */
export function writeTable(
  caption: string,
  head: readonly string[],
  bodies: readonly (readonly (readonly string[])[])[],
): string {
  const row = ([first = '', ...cells]: readonly string[]) => stackedRow(head, inline(first), cells);
  return stackedTable(
    'scores',
    caption,
    head,
    bodies.map((rows) => rows.map(row)),
  );
}

/** The star as a drawing, where somebody draws it, and the table that says the same. */
export const writeStar = (
  picture: StarPicture | null,
  { caption, head, rows, inner }: ReportedScores,
): string =>
  [
    ...(picture === null ? [] : [`<div class="star">${starSvg(picture)}</div>`]),
    writeTable(caption, head, [rows.slice(0, inner), rows.slice(inner)]),
  ].join('\n');

/** Counts as bars, each in its row of a table. */
export function writeBars(head: readonly string[], bars: readonly ReportedCause[]): string {
  const most = Math.max(...bars.map(({ count }) => count));
  const row = ({ name, count }: ReportedCause) => {
    const bar = chart(`<rect width="${Math.round((count / most) * 100)}" height="10"/>`);
    return `<tr><th scope="row">${inline(name)}</th><td><span>${count}</span> ${bar}</td></tr>`;
  };
  return [
    '<table class="bars">',
    `<thead><tr>${head.map((each) => `<th scope="col">${inline(each)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${bars.map(row).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

/** A tornado chart: each row of the table has its bar, from lowest to highest, across the line of the best figure. */
export function writeSwings({ caption, head, bars, central }: ReportedSwings): string {
  const row = ({ name, atLow, atHigh, from, to }: ReportedSwings['bars'][number]) => {
    const bar = `<rect class="swing" x="${from}" y="2" width="${Math.max(0.5, to - from)}" height="6"/>`;
    const line = `<rect class="best" x="${Math.min(99.4, central)}" width="0.6" height="10"/>`;
    return stackedRow(head, inline(name) + chart(bar + line), [atLow, atHigh]);
  };
  return stackedTable('scores swings', caption, head, [bars.map(row)]);
}

const stackedTable = (
  kind: string,
  caption: string,
  head: readonly string[],
  bodies: readonly (readonly string[])[],
): string =>
  [
    `<table class="${kind}" role="table">`,
    `<caption>${inline(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head
      .map((each) => `<th role="columnheader" scope="col">${inline(each)}</th>`)
      .join('')}</tr></thead>`,
    ...bodies.map((rows) => `<tbody role="rowgroup">\n${rows.join('\n')}\n</tbody>`),
    '</table>',
  ].join('\n');

/** A row; what names it is markup already, its cells are texts. */
const stackedRow = (head: readonly string[], first: string, cells: readonly string[]): string =>
  `<tr role="row"><th role="rowheader" scope="row">${first}</th>${cells
    .map(
      (cell, at) => `<td role="cell" data-column="${inline(head[at + 1]!)}"><bdi>${inline(cell)}</bdi></td>`,
    )
    .join('')}</tr>`;

/** A drawing beside the figures that say the same. */
const chart = (shapes: string): string =>
  `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${shapes}</svg>`;
