import type { StudyFacts } from '../study.ts';

/** Tenant involvement, from “An investment not a cost”. The sum for the whole sector is left out: it is a guess built on self-reports. */
export default {
  id: 'tenant-scrutiny',
  years: { from: 2015, to: 2015 },
  approaches: ['co-assess'],
  approachBasis: 'inferred',
  steps: ['map', 'market'],
  figures: [
    {
      id: 'savings',
      value: 6450000,
      unit: 'gbp',
      qualifier: 'exactly',
      direction: 'down',
      basis: 'reported',
    },
    { id: 'per-home', value: 29, unit: 'gbp', qualifier: 'exactly', direction: 'down', basis: 'reported' },
  ],
  evidence: 1,
  sources: ['https://slideplayer.com/amp/9195960'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
