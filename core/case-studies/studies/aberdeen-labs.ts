import type { StudyFacts } from '../study.ts';

/** Co-Production Labs, Aberdeen: the best public description of a Lab, without outcomes. */
export default {
  id: 'aberdeen-labs',
  years: { from: 2017, to: 2018 },
  approaches: ['co-design', 'co-deliver'],
  approachBasis: 'inferred',
  steps: ['people'],
  figures: [],
  evidence: 1,
  sources: ['https://programme.exordo.com/irspm2018/delegates/presentation/544'],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
