import type { StudyWords } from '../study.ts';
import type facts from './keyring.ts';

export default {
  title: 'Networks of neighbours who support each other',
  place: 'Walsall, England, and other places',
  area: 'England',
  problem: 'Adults who need support to live on their own often depend on paid care.',
  together:
    'Nine members and a volunteer who live near each other form a network. The volunteer lives there free of rent and gives at least 12 hours a week.',
  figures: {
    saving: {
      what: 'off the cost of support for 26 people',
      span: 'in a full year; review of December 2013',
      caution: 'This is gross, for a small group: £1,157,375 before, £584,415 with KeyRing.',
    },
    people: { what: 'people in 100 networks', span: 'in 2013' },
  },
  evidenceNote: 'An independent review by Alder, which KeyRing asked for.',
  sources: ['Governance International: KeyRing', 'Think Local Act Personal: KeyRing'],
} satisfies StudyWords<typeof facts>;
