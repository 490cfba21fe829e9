import type { StudyFacts } from '../study.ts';

/** Wiltshire’s Community Speedwatch. The figures are those of January 2011: the leaflet’s “three years” is the length of the funding. */
export default {
  id: 'wiltshire',
  years: { from: 2009, to: 2015 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: ['grow'],
  figures: [
    {
      id: 'speeding',
      value: 53,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'measured',
    },
    {
      id: 'vehicles',
      value: 3970,
      unit: 'count',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'measured',
    },
    {
      id: 'sessions',
      value: 567,
      unit: 'count',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'measured',
    },
    { id: 'teams', value: 140, unit: 'count', qualifier: 'exactly', direction: 'level', basis: 'measured' },
    { id: 'saving', value: 100000, unit: 'gbp', qualifier: 'exactly', direction: 'down', basis: 'reported' },
  ],
  evidence: 2,
  sources: ['https://govint.org/our-services/co-production/'],
  checked: '2026-11-24',
  inLeaflet: true,
} as const satisfies StudyFacts;
