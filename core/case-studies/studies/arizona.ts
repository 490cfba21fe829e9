import type { StudyFacts } from '../study.ts';

/** Recovery Innovations’ Peer Employment Training, about ten years old when it was described in 2010. */
export default {
  id: 'arizona',
  years: { from: 2000, to: 2010 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: ['people', 'grow'],
  figures: [
    { id: 'staff', value: 75, unit: 'percent', qualifier: 'nearly', direction: 'level', basis: 'reported' },
    { id: 'states', value: 16, unit: 'count', qualifier: 'exactly', direction: 'level', basis: 'reported' },
  ],
  evidence: 1,
  sources: [
    'https://govint.org/our-resources/case-studies/case-study/the-peer-employment-training-approach-of-recovery-innovations-in-arizona',
  ],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
