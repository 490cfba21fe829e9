import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readTable, tableOf, totalOf, withNewer, type HostileRow } from './hostile-table.ts';

const page = fileURLToPath(new URL('../docs/hostile.md', import.meta.url));
const mark = /(<!-- figures -->)[\s\S]*(<!-- end of figures -->)/;

/** Writes figures into docs/hostile.md. Those of kinds that were not tried stay as they are, unless all were tried. */
export async function writeHostilePage(now: readonly HostileRow[], wasWhole: boolean): Promise<void> {
  const before = readFileSync(page, 'utf8');
  const rows = wasWhole ? now : withNewer(readTable(before), now);
  const text = `${totalOf(rows)}.\n\n${tableOf(rows)}`;
  const after = before.replace(mark, (_, from: string, to: string) => `${from}\n\n${text}\n\n${to}`);
  writeFileSync(page, await format(after, { ...(await resolveConfig(page)), filepath: page }));
}
