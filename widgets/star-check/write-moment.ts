import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { ResultWords } from './result-words.ts';

/** A day and a time, such as "3 March 2026 at 14:05", by the clock of the device: two results of one day stay apart. */
export function writeMoment(date: string, { kept, days }: ResultWords): string {
  const read = new Date(date);
  const [hours, minutes] = [read.getHours(), read.getMinutes()].map((each) => String(each).padStart(2, '0'));
  return fill(kept.moment, { day: writeDay(date, days), time: `${hours}:${minutes}` });
}
