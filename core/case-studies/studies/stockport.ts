import type { StudyFacts } from '../study.ts';

/** Stockport’s website My Care, My Choice. How the saving was worked out has not been seen, so nothing may be built on it. */
export default {
  id: 'stockport',
  years: { from: 2010, to: 2011 },
  approaches: ['co-design'],
  approachBasis: 'stated',
  steps: ['people'],
  figures: [
    { id: 'saving', value: 300000, unit: 'gbp', qualifier: 'nearly', direction: 'down', basis: 'estimate' },
  ],
  evidence: 1,
  sources: ['https://govint.org/our-services/co-production/'],
  checked: '2026-11-24',
  inLeaflet: true,
} as const satisfies StudyFacts;
