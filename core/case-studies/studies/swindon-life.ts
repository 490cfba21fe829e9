import type { StudyFacts } from '../study.ts';

/** Swindon’s LIFE programme. The saving is a firm’s estimate, and the firm worked for the council. */
export default {
  id: 'swindon-life',
  years: { from: 2008, to: 2011 },
  approaches: ['co-commission', 'co-design'],
  approachBasis: 'inferred',
  steps: ['focus'],
  figures: [
    { id: 'saving', value: 760000, unit: 'gbp', qualifier: 'exactly', direction: 'down', basis: 'estimate' },
    {
      id: 'paperwork',
      value: 74,
      unit: 'percent',
      qualifier: 'exactly',
      direction: 'level',
      basis: 'reported',
    },
  ],
  evidence: 1,
  sources: [
    'https://c4eo.org.uk/local-practice/promising-practice-examples/the-swindon-family-life-programme.aspx',
    'https://participle.net/families',
  ],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
