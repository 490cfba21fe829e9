import type { StudyFacts } from '../study.ts';

/** PRESENT, East Dunbartonshire. Its numbers are about the area, not about results, so none is shown as a figure. */
export default {
  id: 'present',
  years: { from: 2013, to: null },
  approaches: ['co-design', 'co-deliver'],
  approachBasis: 'inferred',
  steps: [],
  figures: [],
  evidence: 1,
  sources: ['https://govint.org/our-services/co-production/'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
