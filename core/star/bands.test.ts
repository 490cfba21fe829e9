import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf, bands, wholeNumber } from './bands.ts';

test.each([
  [0, 'not-yet'],
  [24.9, 'not-yet'],
  [25, 'first-steps'],
  [49.999, 'first-steps'],
  [50, 'building'],
  [74.999, 'building'],
  [75, 'everyday'],
  [100, 'everyday'],
] as const)('puts %d into the band %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});

test('shows 24.9 as 25 and still calls it "not yet"', () => {
  expect(wholeNumber(24.9)).toBe(25);
  expect(bandOf(24.9)).toBe('not-yet');
});

test('rounds half up', () => {
  expect([62.5, 37.5, 12.5, 0.5].map(wholeNumber)).toEqual([63, 38, 13, 1]);
  expect([62.4999, 0, 100].map(wholeNumber)).toEqual([62, 0, 100]);
});

test('never puts a higher score into a lower band', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(bands.indexOf(bandOf(low))).toBeLessThanOrEqual(bands.indexOf(bandOf(high)));
    }),
  );
});
