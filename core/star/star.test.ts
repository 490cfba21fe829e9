import { expect, test } from 'vitest';
import { approaches, isApproach, points, steps } from './star.ts';

test('has the four approaches in order, then the five steps in order', () => {
  expect(approaches).toEqual(['co-commission', 'co-design', 'co-deliver', 'co-assess']);
  expect(steps).toEqual(['map', 'focus', 'people', 'market', 'grow']);
  expect(points).toEqual([...approaches, ...steps]);
});

test('tells an approach from a step', () => {
  expect(points.filter(isApproach)).toEqual(approaches);
});
