import type { StudyFacts } from '../study.ts';

/** Adopt a Garden, Tower Hamlets. */
export default {
  id: 'adopt-garden',
  years: { from: 2012, to: null },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: [],
  figures: [
    {
      id: 'clean-ups',
      value: 43,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'reported',
    },
  ],
  evidence: 1,
  sources: ['https://local.gov.uk/adopt-garden-tower-hamlets'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
