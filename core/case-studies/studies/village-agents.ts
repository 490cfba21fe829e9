import type { StudyFacts } from '../study.ts';

/** Village Agents, Gloucestershire. When the pilot began is not in the sources read. */
export default {
  id: 'village-agents',
  years: { from: 2008, to: 2008 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: ['grow'],
  figures: [
    { id: 'benefits', value: 312780, unit: 'gbp', qualifier: 'exactly', direction: 'up', basis: 'estimate' },
    {
      id: 'parishes',
      value: 162,
      unit: 'count',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'reported',
    },
  ],
  evidence: 3,
  sources: ['https://paperzz.com/doc/7211011/evaluation-report', 'https://villageagents.org.uk/'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
