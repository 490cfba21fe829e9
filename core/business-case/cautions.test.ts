import { expect, test } from 'vitest';
import { figure, sampleCase, workedCase } from '../../tests/sample-case.ts';
import { newBusinessCase, type BusinessCase } from './business-case.ts';
import { cautionsOf } from './cautions.ts';

const today = '2026-05-20';

test('has none for a case that is well founded', () => {
  expect(cautionsOf(workedCase, today)).toEqual([]);
});

test('asks of an empty case only how people can still phone', () => {
  expect(cautionsOf(newBusinessCase(workedCase.id, 'Bins'), today)).toEqual(['no-way-to-phone']);
});

test('says all that is weak in a case', () => {
  expect(cautionsOf(sampleCase, today)).toEqual([
    'small-sample',
    'coded-once',
    'open-codes',
    'short-period',
    'assumed-cash',
  ]);
});

const [phone] = workedCase.contacts;

test.each<[string, Partial<BusinessCase>, string]>([
  ['99 contacts', { tally: workedCase.tally.slice(1) }, 'small-sample'],
  ['a sample of nobody knows where', { sampleFrom: null }, 'sample-unknown'],
  ['27 days', { contacts: [{ ...phone!, from: '2026-03-01', to: '2026-03-27' }] }, 'short-period'],
  ['an estimate to the penny', { change: figure(5, [5, 5], 'estimated') }, 'no-spread'],
  ['nobody who is paid', { takingPart: figure(0) }, 'nobody-paid'],
  ['no way to phone', { stillPhone: ' ' }, 'no-way-to-phone'],
  [
    'a cost of two years and a day ago',
    {
      contacts: [
        { ...phone!, cost: { ...phone!.cost!, source: { from: 'x', on: '2024-05-19', basis: 'measured' } } },
      ],
    },
    'old-cost',
  ],
])('warns of %s', (_, change, caution) => {
  expect(cautionsOf({ ...workedCase, ...change }, today)).toEqual([caution]);
});

test('does not warn of the near misses', () => {
  const contacts = [
    {
      ...phone!,
      from: '2026-03-01',
      to: '2026-03-28',
      cost: { ...phone!.cost!, source: { from: 'x', on: '2024-05-20', basis: 'measured' as const } },
    },
  ];
  expect(cautionsOf({ ...workedCase, contacts, running: figure(0, [0, 0], 'assumed') }, today)).toEqual([]);
});
