import type { StudyFacts } from '../study.ts';

/** Self-dialysis at Ryhov Hospital. Sources differ on the share; the later one leads. */
export default {
  id: 'ryhov',
  years: { from: 2005, to: 2013 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: [],
  figures: [
    {
      id: 'own-treatment',
      value: 52,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'reported',
    },
    {
      id: 'cost',
      value: 33,
      valueTo: 50,
      unit: 'percent',
      qualifier: 'about',
      direction: 'down',
      basis: 'reported',
      source: 1,
    },
  ],
  evidence: 1,
  sources: [
    'https://aha.org/case-studies/2013-01-01-patient-driven-care-ryhov-hospital',
    'https://runningahospital.blogspot.com/2011/08/self-dialysis-in-sweden.html',
  ],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
