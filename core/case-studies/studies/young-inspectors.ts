import type { StudyFacts } from '../study.ts';

/** Youth4U – Young Inspectors. The report’s own address is not known in full. */
export default {
  id: 'young-inspectors',
  years: { from: 2009, to: 2011 },
  approaches: ['co-assess'],
  approachBasis: 'inferred',
  steps: ['grow'],
  figures: [
    {
      id: 'inspectors',
      value: 1450,
      unit: 'count',
      qualifier: 'over',
      direction: 'level',
      basis: 'reported',
    },
    { id: 'schemes', value: 22, unit: 'count', qualifier: 'exactly', direction: 'level', basis: 'reported' },
  ],
  evidence: 1,
  sources: ['https://archive.c4eo.org.uk/'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
