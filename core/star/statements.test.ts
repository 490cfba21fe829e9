import { expect, test } from 'vitest';
import { points } from './star.ts';
import { statements, statementsOf } from './statements.ts';

const instrument =
  'CC1 CC2 CC3 CD1 CD2 CD3 CL1 CL2 CL3 CA1 CA2 CA3 MAP1 MAP2 FOC1 FOC2 PEO1 PEO2 MAR1 MAR2 GRO1 GRO2';

test('asks the 22 statements in the order that result codes rely on', () => {
  expect(
    statements.map(({ id }) => id).join(' '),
    'Codes and kept results read answers by this order. If it has to change, raise instrumentVersion too, and then this list.',
  ).toBe(instrument);
  expect(statementsOf('full')).toEqual(statements);
});

test('asks nine in the quick check, one for each part, in the order of the star', () => {
  expect(statementsOf('quick').map(({ id }) => id)).toEqual([
    'CC1',
    'CD1',
    'CL1',
    'CA3',
    'MAP1',
    'FOC1',
    'PEO1',
    'MAR2',
    'GRO1',
  ]);
  expect(statementsOf('quick').map(({ point }) => point)).toEqual(points);
});

test('has three statements for each approach and two for each step, part after part', () => {
  const counts = points.map((point) => statements.filter((statement) => statement.point === point).length);
  expect(counts).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 2]);
  const order = statements.map(({ point }) => points.indexOf(point));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
