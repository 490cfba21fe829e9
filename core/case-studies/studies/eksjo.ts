import type { StudyFacts } from '../study.ts';

/** Highland Hospital, Eksjö. The leaflet leaves out that the figure is for one group of patients. */
export default {
  id: 'eksjo',
  years: { from: 1998, to: 2005 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: [],
  figures: [
    {
      id: 'hospital-stays',
      value: 48,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'measured',
    },
    { id: 'sweden', value: 4, unit: 'percent', qualifier: 'exactly', direction: 'down', basis: 'measured' },
  ],
  evidence: 2,
  sources: ['https://govint.org/our-services/co-production/'],
  checked: '2026-11-24',
  inLeaflet: true,
} as const satisfies StudyFacts;
