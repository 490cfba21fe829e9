import type { Placed, Table } from '#core/page/page-model';

/** The shape of a table, by which data is told from layout. */
export const readTable = (table: HTMLTableElement, placed: Placed): Table => ({
  ...placed,
  rows: table.rows.length,
  columns: table.rows[0]?.cells.length ?? 0,
  headers: table.querySelectorAll('th').length,
  presentation: /^(presentation|none)$/.test(table.getAttribute('role') ?? ''),
  nested: Boolean(table.parentElement?.closest('table')),
});
