import { expect, test } from 'vitest';
import { yearSpansIn } from './year-spans.ts';

test('reads years that run over two', () => {
  for (const written of ['2025/26', '2025-2026', '2025 to 2026', '2025–26'])
    expect(yearSpansIn(`Rents ${written}`)).toEqual([
      { text: written, index: 6, first: '2025-04-01', last: '2026-08-31' },
    ]);
});

test('leaves dates, phones and long spans alone', () => {
  for (const written of ['2025-10-03', '2011 to 2036', '£2025 26', '01632 2025-26-1', '12/2025/26'])
    expect(yearSpansIn(written)).toEqual([]);
});
