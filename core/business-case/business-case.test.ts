import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../tests/arbitrary-cases.ts';
import { figure, sampleCase, tallied, workedCase } from '../../tests/sample-case.ts';
import { BusinessCase, newBusinessCase } from './business-case.ts';

const fits = (value: unknown): boolean => BusinessCase.safeParse(value).success;

test('takes any case of the right shape, and one with nothing in it but a topic', () => {
  fc.assert(
    fc.property(anyCase(), (any) => {
      expect(BusinessCase.parse(any)).toEqual(any);
    }),
  );
  expect(fits(newBusinessCase(sampleCase.id, 'Bins'))).toBe(true);
  expect(fits(sampleCase)).toBe(true);
});

describe('what is refused', () => {
  const [phone, email] = sampleCase.contacts;
  const cost = phone!.cost!;
  const withPhone = (change: object) => ({ ...sampleCase, contacts: [{ ...phone, ...change }] });

  test.each([
    ['a topic of spaces', { ...sampleCase, topic: ' \n' }],
    ['a figure that comes from nowhere', { ...sampleCase, change: figure(1, [1, 1], 'measured', ' ') }],
    ['a figure without a source', { ...sampleCase, change: { low: 1, central: 1, high: 1 } }],
    ['a figure whose low is above its high', { ...sampleCase, change: figure(5, [9, 1]) }],
    ['a figure that is not between low and high', { ...sampleCase, change: figure(5, [6, 7]) }],
    ['a figure below nothing', { ...sampleCase, change: figure(-5) }],
    ['a share above all', { ...sampleCase, prevented: figure(1.1) }],
    ['a share that is no number', { ...sampleCase, prevented: figure(Number.NaN) }],
    ['a sum without end', { ...sampleCase, change: figure(Number.POSITIVE_INFINITY) }],
    ['a cost that is not the council’s own', withPhone({ cost: { ...cost, own: false } })],
    ['a cost that does not say whose it is', withPhone({ cost: figure(2.83) })],
    [
      'a cost of the sector as the council’s own',
      withPhone({ cost: { ...cost, source: { ...cost.source, from: 'SOCITM 2012' } } }),
    ],
    ['a period that ends before it begins', withPhone({ from: '2026-04-01', to: '2026-03-01' })],
    ['a day that there is not', withPhone({ to: '2026-02-30' })],
    ['one channel twice', { ...sampleCase, contacts: [phone, email, phone] }],
    ['a cause that nobody knows', { ...sampleCase, tally: [{ ...tallied(1)[0], first: 'lazy' }] }],
    ['a settlement where both agree', { ...sampleCase, tally: [{ ...tallied(1)[0], settled: 'needed' }] }],
    ['cash without a reason', { ...sampleCase, cashable: { share: figure(0.5), reason: '' } }],
    ['cash with an empty reason', { ...sampleCase, cashable: { share: figure(0.5), reason: '  ' } }],
    ['cash without a reason at all', { ...sampleCase, cashable: { share: figure(0.5) } }],
    ['a field that nobody knows', { ...sampleCase, saved: 300_000 }],
    ['a result that was brought along', { ...workedCase, net: figure(300_000) }],
  ])('%s', (_, value) => {
    expect(fits(value)).toBe(false);
  });
});
