import type { StudyFacts } from '../study.ts';

/** KeyRing’s networks; the saving is from a review in Walsall. */
export default {
  id: 'keyring',
  years: { from: 1990, to: 2013 },
  approaches: ['co-deliver'],
  approachBasis: 'inferred',
  steps: ['grow'],
  figures: [
    { id: 'saving', value: 572960, unit: 'gbp', qualifier: 'exactly', direction: 'down', basis: 'estimate' },
    { id: 'people', value: 820, unit: 'count', qualifier: 'exactly', direction: 'level', basis: 'reported' },
  ],
  evidence: 3,
  sources: [
    'https://govint.org/good-practice/case-studies/keyring-living-support-networks/',
    'https://thinklocalactpersonal.org.uk/Latest/Innovations-in-health-and-social-care-KeyRing/',
  ],
  checked: '2026-11-24',
} as const satisfies StudyFacts;
