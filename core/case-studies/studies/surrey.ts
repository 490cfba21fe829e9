import type { StudyFacts } from '../study.ts';

/** Surrey’s services for young people. The leaflet’s 60% stands beside the 57% that another page of its publisher comes to. */
export default {
  id: 'surrey',
  years: { from: 2009, to: 2014 },
  approaches: ['co-commission'],
  approachBasis: 'stated',
  steps: ['focus'],
  figures: [
    {
      id: 'out-of-work',
      value: 60,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'measured',
    },
    {
      id: 'youth-crime',
      value: 90,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'measured',
    },
    {
      id: 'homelessness',
      value: 290,
      unit: 'count',
      qualifier: 'over',
      direction: 'level',
      basis: 'reported',
    },
    { id: 'budget', value: 25, unit: 'percent', qualifier: 'exactly', direction: 'down', basis: 'reported' },
  ],
  evidence: 2,
  sources: ['https://govint.org/our-services/co-production/'],
  checked: '2026-11-24',
  inLeaflet: true,
} as const satisfies StudyFacts;
