import type { CaseStudy } from '#core/case-studies/case-study';
import { approaches } from '#core/star/star';

/** As many made-up cases as a test needs. Every fourth lies in Scotland; the approaches take turns. */
export const sampleCases = (many: number): CaseStudy[] =>
  Array.from({ length: many }, (_, at) => ({
    id: `case-${at + 1}`,
    title: `Story ${at + 1}`,
    place: `Town ${at + 1}`,
    area: at % 4 === 3 ? 'Scotland' : 'Wales',
    years: { from: 2019, to: at === 0 ? null : 2021 },
    approaches: [approaches[at % 4]!],
    approachBasis: 'stated',
    steps: [],
    problem: 'Letters were hard to read.',
    together: 'People rewrote them with staff.',
    figures: [
      {
        id: 'calls',
        value: 12,
        unit: 'percent',
        qualifier: 'about',
        direction: 'down',
        what: 'fewer calls',
        span: 'in one year',
        basis: 'estimate',
        source: 'https://www.example.org/calls',
        caution: 'Sources disagree: another page says 10%.',
      },
    ],
    evidence: at % 2 === 0 ? 1 : 3,
    evidenceNote: 'The council counted.',
    sources: [{ title: 'Report', url: 'https://www.example.org/report' }],
    checked: '2026-01-31',
  }));
