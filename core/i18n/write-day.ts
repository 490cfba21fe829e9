import type { days } from './en/days.ts';
import type { Wording } from './catalogue.ts';
import { fill } from './fill.ts';

/** A day in words, such as "3 March 2026", by the clock of the device. Takes an ISO date or time. */
export function writeDay(date: string, words: Wording<typeof days>): string {
  const [, year, month, day] = /^(\d+)-(\d+)-(\d+)$/.exec(date) ?? [];
  // A date without a time is a day as it stands: read as a moment it could become the day before.
  const read = year === undefined ? new Date(date) : new Date(Number(year), Number(month) - 1, Number(day));
  return fill(words.day, {
    day: read.getDate(),
    month: words.months[read.getMonth()] ?? '',
    year: read.getFullYear(),
  });
}
