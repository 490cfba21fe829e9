import type { StudyFacts } from '../study.ts';

/** Close To, Austria. The address of its page on costs is not known in full, so the costs cite the page beside it. */
export default {
  id: 'close-to',
  years: { from: 2008, to: 2011 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: [],
  figures: [
    {
      id: 'driving',
      value: 72,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'reported',
    },
    { id: 'learners', value: 10000, unit: 'count', qualifier: 'over', direction: 'level', basis: 'reported' },
    {
      id: 'cost',
      value: 250,
      valueTo: 300,
      unit: 'eur',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'reported',
    },
  ],
  evidence: 4,
  sources: [
    'https://govint.org/good-practice/case-studies/close-to-peer-training-of-learner-drivers-by-offenders-in-austria/performance-indicators/',
  ],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
