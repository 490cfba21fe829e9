import type { StudyFacts } from '../study.ts';

/** User Voice’s prison councils. “peformance” is how the address of the page is spelled. */
export default {
  id: 'user-voice',
  years: { from: 2010, to: 2011 },
  approaches: ['co-design', 'co-assess'],
  approachBasis: 'inferred',
  steps: ['market'],
  figures: [
    {
      id: 'complaints',
      value: 37,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'measured',
    },
    {
      id: 'segregation',
      value: 47,
      unit: 'count',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'measured',
    },
    {
      id: 'took-part',
      value: 51,
      valueTo: 58,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'measured',
    },
  ],
  evidence: 2,
  sources: [
    'https://govint.org/good-practice/case-studies/user-voices-council-model/peformance-indicators/',
    'https://nesta.org.uk/feature/centre-social-action-our-evidence-base/user-voice',
  ],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
