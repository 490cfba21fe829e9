import type { StudyFacts } from '../study.ts';

/** Lambeth’s Living Well. Three published reductions disagree; the most cautious leads and the others stand beside it. */
export default {
  id: 'lambeth',
  years: { from: 2010, to: null },
  approaches: ['co-commission', 'co-design'],
  approachBasis: 'inferred',
  steps: [],
  figures: [
    {
      id: 'referrals',
      value: 43,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'reported',
    },
    {
      id: 'not-known',
      value: 60,
      unit: 'percent',
      qualifier: 'over',
      direction: 'level',
      basis: 'reported',
      source: 1,
    },
    {
      id: 'introductions',
      value: 1200,
      unit: 'count',
      qualifier: 'over',
      direction: 'level',
      basis: 'reported',
      source: 1,
    },
  ],
  evidence: 2,
  sources: [
    'https://nesta.org.uk/case-study/transforming-mental-health-services-lambeth',
    'https://local.gov.uk/case-studies/case-study-lambeth-living-well',
    'https://ideas-alliance.org.uk/hub/2017/04/25/lambeth-living-well-network/',
  ],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
