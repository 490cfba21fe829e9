import type { Placed, Table } from '#core/page/page-model';
import { around, attribute, parentElement } from './read-node.ts';

/** The shape of a table, by which data is told from layout. Tables inside it are not counted. */
export function readTable(table: HTMLTableElement, placed: Placed): Table {
  const rows = Array.from(table.rows);
  const parent = parentElement(table);
  return {
    ...placed,
    rows: rows.length,
    columns: rows[0]?.cells.length ?? 0,
    headers: rows.reduce((sum, row) => sum + Array.from(row.cells).filter(isHeader).length, 0),
    presentation: /^(presentation|none)$/.test(attribute(table, 'role') ?? ''),
    nested: parent !== null && around(parent, 'table') !== null,
  };
}

const isHeader = (cell: HTMLTableCellElement): boolean => cell.localName === 'th';
