import type { StudyWords } from '../study.ts';
import type facts from './wiltshire.ts';

export default {
  title: 'Residents check speeds on their own roads',
  place: 'Wiltshire, England',
  area: 'England',
  problem: 'Drivers went too fast on local roads.',
  together: 'Trained residents check speeds at the roadside. They pass what they record to the police.',
  figures: {
    speeding: { what: 'less speeding across the sites', span: 'by January 2011, 15 months after the start' },
    vehicles: {
      what: 'speeding vehicles reported',
      span: 'by January 2011',
      caution: 'The leaflet says over 3,800.',
    },
    sessions: {
      what: 'roadside sessions',
      span: 'by January 2011',
      caution: 'The leaflet says over 550, in three years.',
    },
    teams: {
      what: 'local teams, with 765 volunteers',
      span: 'by December 2015',
      caution: 'The leaflet says over 30 groups.',
    },
    saving: {
      what: 'off costs',
      span: 'each year; no dates given',
      caution: 'Only the leaflet gives this. The council put in £90,000.',
    },
  },
  evidenceNote: 'The scheme’s own counts.',
  caution:
    'The leaflet says three years. A fuller page by the same publisher has these figures after 15 months. Three years is how long the scheme was funded.',
  sources: ['Governance International: co-production (the Speedwatch case is elsewhere on this site)'],
} satisfies StudyWords<typeof facts>;
