import type { Placed, Table } from '#core/page/page-model';
import { all, around, attribute, parentElement } from './read-node.ts';
import { readText } from './read-text.ts';

/** So much of a table tells which one is meant. */
const longest = 300;

/** The shape of a table, by which data is told from layout. Tables inside it are not counted. */
export function readTable(table: HTMLTableElement, placed: Placed): Table {
  const rows = Array.from(table.rows);
  const parent = parentElement(table);
  return {
    ...placed,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.cells.length), 0),
    headers: rows.reduce((sum, row) => sum + Array.from(row.cells).filter(isHeader).length, 0),
    presentation: /^(presentation|none)$/.test(attribute(table, 'role') ?? ''),
    nested: parent !== null && around(parent, 'table') !== null,
    headings: all(table, 'h1, h2, h3').length,
    text: readText(table, longest),
  };
}

const isHeader = (cell: HTMLTableCellElement): boolean =>
  cell.localName === 'th' || /^(column|row)header$/.test(attribute(cell, 'role') ?? '');
