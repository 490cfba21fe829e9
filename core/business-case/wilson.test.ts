import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

// R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, Table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('is as published for %i of %i', (count, of, low, high) => {
  const share = wilson(count, of);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});

test('is worked out by hand for 35 of 100', () => {
  const share = wilson(35, 100);
  // Middle (0.35 + 0.019207) / 1.038415 = 0.355549; half 0.095437 / 1.038415 = 0.091907.
  expect(share.low).toBeCloseTo(0.26364, 4);
  expect(share.high).toBeCloseTo(0.44746, 4);
});

test('holds the share, stays between nothing and all, and grows narrower with the sample', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (of, part) => {
        const count = Math.round(of * part);
        const { low, high } = wilson(count, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / of);
        expect(high).toBeGreaterThanOrEqual(count / of);
        const mirrored = wilson(of - count, of);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
        const fourTimes = wilson(count * 4, of * 4);
        expect(fourTimes.high - fourTimes.low).toBeLessThan(high - low);
      },
    ),
  );
});

test('knows nothing of nothing', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
