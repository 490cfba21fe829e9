import type { TextBlock } from '#core/page/page-model';
import { openingTimesIn, type OpeningTimes } from '#core/text/opening-times';

/** A row of a table that tells when something is open: the row of a season, or all days together. */
export interface HoursRow {
  readonly text: string;
  readonly times: OpeningTimes;
}

/** The heading of such a table, or one of its cells. */
const opening = /\b(?:open|opening|hours)\b/i;

const day = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|every day|daily)\b/i;

/** Words of a time of the year; a row of a place would be about that place. */
const season = new Set(
  'january february march april may june july august september october november december spring summer autumn winter all year to until and'.split(
    ' ',
  ),
);

const isSeason = (text: string): boolean =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).every((word) => season.has(word));

/** The rows of the first table of a section that tells opening hours by days and seasons. */
export function hoursInTable(heading: string, blocks: readonly TextBlock[]): readonly HoursRow[] {
  const texts = blocks.filter(({ kind }) => kind === 'cell').map(({ text }) => text);
  const first = texts.findIndex((text) => openingTimesIn(text) !== null && !day.test(text));
  const head = texts.slice(0, Math.max(0, first - 1));
  if (first < 1 || !(opening.test(heading) || head.some((text) => opening.test(text)))) return [];
  if (day.test(texts[first - 1]!)) return byDays(texts.slice(first - 1));
  return head.slice(1).every((text) => day.test(text)) ? bySeasons(head, texts.slice(first - 1)) : [];
}

/** "Monday | 9am to 5pm", a row for each. */
function byDays(cells: readonly string[]): readonly HoursRow[] {
  const text = rowsOf(cells, 2)
    .filter(([of, hours]) => day.test(of!) && openingTimesIn(hours!) !== null)
    .map((row) => row.join(' '))
    .join(', ');
  const times = openingTimesIn(text);
  return times === null ? [] : [{ text, times }];
}

/** "April to September | 8am to 8pm | 8am to 6pm", below the days. */
const bySeasons = (head: readonly string[], cells: readonly string[]): readonly HoursRow[] =>
  rowsOf(cells, head.length).flatMap(([of, ...hours]) => {
    const told = hours.map((each, at) => `${head[at + 1]!} ${each}`).join(', ');
    const times = isSeason(of!) ? openingTimesIn(told) : null;
    return times === null ? [] : [{ text: `${of!}: ${told}`, times }];
  });

/** Whole rows only: after an empty cell nobody knows which column a cell is in. */
function rowsOf(cells: readonly string[], columns: number): readonly (readonly string[])[] {
  if (columns < 2 || cells.length % columns !== 0) return [];
  return Array.from({ length: cells.length / columns }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}
