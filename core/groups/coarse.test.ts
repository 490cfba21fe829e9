import { expect, test } from 'vitest';
import { bandOf } from '../star/bands.ts';
import { coarseMean, coarseShare } from './coarse.ts';

test('rounds to the nearest five that is in the same band', () => {
  expect([22, 22.5, 23, 24.9, 25, 27.4, 27.5, 74.9, 75].map((mean) => coarseMean(mean, 5))).toEqual([
    20, 20, 20, 20, 25, 25, 30, 70, 75,
  ]);
});

test('never tells all or nothing', () => {
  expect([0, 2, 7, 94, 98, 100].map((mean) => coarseMean(mean, 5))).toEqual([5, 5, 5, 95, 95, 95]);
  expect([0, 100].map((mean) => coarseMean(mean, 10))).toEqual([5, 95]);
});

test('keeps the band of every mean', () => {
  for (const grain of [5, 10]) {
    for (let mean = 0; mean <= 100; mean += 0.25) {
      expect(bandOf(coarseMean(mean, grain)), `${mean} by ${grain}`).toBe(bandOf(mean));
    }
  }
});

test('shares are rounded down, but not by the error of a sum', () => {
  expect([0.29, 0.3, 0.1 + 0.2, 2 / 6].map((share) => coarseShare(share, 10))).toEqual([0.2, 0.3, 0.3, 0.3]);
});
