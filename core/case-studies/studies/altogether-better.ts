import type { StudyFacts } from '../study.ts';

/** Altogether Better’s health champions. */
export default {
  id: 'altogether-better',
  years: { from: 2008, to: 2012 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: ['grow'],
  figures: [
    {
      id: 'champions',
      value: 16500,
      unit: 'count',
      qualifier: 'over',
      direction: 'level',
      basis: 'measured',
    },
    { id: 'reached', value: 100000, unit: 'count', qualifier: 'over', direction: 'level', basis: 'reported' },
  ],
  evidence: 3,
  sources: ['https://1library.net/document/zw56957z'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
