import type { StudyFacts } from '../study.ts';

/** The Service User Network. The paper’s own address is not known in full. */
export default {
  id: 'sun',
  years: { from: 2004, to: 2010 },
  approaches: ['co-design', 'co-deliver'],
  approachBasis: 'stated',
  steps: ['people'],
  figures: [
    {
      id: 'came-back',
      value: 83,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'measured',
    },
  ],
  evidence: 4,
  sources: ['https://cambridge.org/core/'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
