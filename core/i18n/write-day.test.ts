import { expect, test } from 'vitest';
import { days as welsh } from './cy/days.ts';
import { days as english } from './en/days.ts';
import { writeDay } from './write-day.ts';

test('writes a day in each language, whatever the browser knows', () => {
  expect(writeDay('2026-03-03', english)).toBe('3 March 2026');
  expect(writeDay('2026-11-24', welsh)).toBe('24 Tachwedd 2026');
});

test('takes a moment as the day that it is on this device', () => {
  expect(writeDay(new Date(2026, 0, 31, 23, 59).toISOString(), english)).toBe('31 January 2026');
});
