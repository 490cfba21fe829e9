import { kit, type Aim, type Cell, type Section, type Table } from './section.ts';
import { ratioOf, summaryOf } from './statistics.ts';

const row = (...cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const lined = (heads: readonly string[], rows: readonly string[], numbersFrom = 1): string =>
  [row(...heads), row(...heads.map((_, at) => (at < numbersFrom ? '---' : '--:'))), ...rows].join('\n');

/** A figure with the range of the middle half behind it, where there is one. */
export function writeCell(cell: Cell | undefined, digits: number): string {
  if (cell === undefined) return '–';
  if (typeof cell === 'string') return cell;
  const summary = summaryOf(cell);
  if (summary === null) return '–';
  const [median, low, high] = [summary.median, summary.low, summary.high].map((each) => each.toFixed(digits));
  return low === high ? median! : `${median} (${low}–${high})`;
}

/** The kit's figure as a part of the best peer's, with the name of that one. */
export function writeRatio(table: Table, cells: Readonly<Record<string, Cell>>): string {
  const medians = table.columns
    .filter((who) => !(table.apart ?? []).includes(who))
    .flatMap((who) => {
      const cell = cells[who];
      const summary = cell === undefined || typeof cell === 'string' ? null : summaryOf(cell);
      return summary === null ? [] : [{ who, median: summary.median }];
    });
  const own = medians.find(({ who }) => who === kit);
  const [best] = medians.filter(({ who }) => who !== kit).toSorted((a, b) => a.median - b.median);
  if (own === undefined || best === undefined) return '–';
  const ratio = ratioOf(own.median, best.median);
  if (ratio !== null) return `${ratio.toFixed(2)} of ${best.who}`;
  return own.median === best.median ? `as ${best.who}` : `more than ${best.who}`;
}

function writeTable(table: Table): string {
  const peers = table.columns.filter((who) => who !== kit && !(table.apart ?? []).includes(who));
  const compared = table.columns.includes(kit) && peers.length > 0;
  const rows = table.lines.map(({ what, cells }) =>
    row(
      what,
      ...table.columns.map((who) => writeCell(cells[who], table.digits)),
      ...(compared ? [writeRatio(table, cells)] : []),
    ),
  );
  const heads = ['Measured', ...table.columns, ...(compared ? ['To the best peer'] : [])];
  return `**${table.title}${table.unit === '' ? '' : ` (${table.unit})`}**\n\n${lined(heads, rows)}`;
}

const writeAims = (aims: readonly Aim[]): string =>
  lined(
    ['Aim', 'Measured', 'Holds'],
    aims.map(({ aim, measured, holds }) => row(aim, measured, holds ? 'yes' : '**no**')),
    3,
  );

/** The figures of one program as Markdown. */
export function writeSection(section: Section, measured: string): string {
  const versions = Object.entries(section.versions).map(([name, version]) => `${name} ${version}`);
  const repeats = `${section.repeats} repeat${section.repeats === 1 ? '' : 's'}.`;
  return [
    `${measured} ${repeats}${versions.length > 0 ? ` ${versions.join(', ')}.` : ''}`,
    ...(section.aims.length > 0 ? [writeAims(section.aims)] : []),
    ...section.tables.map(writeTable),
    ...(section.notes.length > 0 ? [section.notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');
}

const marks = (program: string): readonly [string, string] => [
  `<!-- figures of ${program} -->`,
  `<!-- end of figures of ${program} -->`,
];

/**
 * A document with new figures of one program between its marks, and everything else as it was.
 * @throws Error where the marks are missing.
 */
export function withFigures(document: string, program: string, figures: string): string {
  const [from, to] = marks(program);
  const start = document.indexOf(from);
  const end = document.indexOf(to);
  if (start < 0 || end < start) {
    throw new Error(
      `The document has no place for figures of ${program}. Put "${from}" and "${to}" into it.`,
    );
  }
  return `${document.slice(0, start + from.length)}\n\n${figures}\n\n${document.slice(end)}`;
}
