import type { StudyFacts } from '../study.ts';

/** Co-produced youth commissioning in three councils. */
export default {
  id: 'youth-commissioning',
  years: { from: 2011, to: 2013 },
  approaches: ['co-commission'],
  approachBasis: 'stated',
  steps: [],
  figures: [
    { id: 'grant', value: 149000, unit: 'gbp', qualifier: 'exactly', direction: 'level', basis: 'reported' },
  ],
  evidence: 1,
  sources: ['https://cypnow.co.uk/cyp/good-practice/2003476/transforming-youth-services'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
