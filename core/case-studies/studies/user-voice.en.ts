import type { StudyWords } from '../study.ts';
import type facts from './user-voice.ts';

export default {
  title: 'Prison councils where prisoners help put things right',
  place: 'Isle of Wight prison, England',
  area: 'England',
  problem: 'Prisoners had few ways to say what was wrong and help put it right.',
  together:
    'Prisoners joined a council. They judged how the prison works and took ideas for change to staff.',
  figures: {
    complaints: {
      what: 'fewer complaints from prisoners, at one site (Albany)',
      span: 'pilot, reported 2010 to 2011',
    },
    segregation: {
      what: 'days in segregation at another site (Parkhurst), down from 160',
      span: 'pilot, reported 2010 to 2011',
    },
    'took-part': { what: 'of prisoners took part, across three sites', span: 'pilot, reported 2010 to 2011' },
  },
  evidenceNote:
    'The pilot’s own counts. Nesta put User Voice at level 2 of its scale: change shown, cause not proved.',
  caution: 'The organisation itself said that these were early days. Some officers felt by-passed.',
  sources: ['Governance International: User Voice, results', 'Nesta: User Voice'],
} satisfies StudyWords<typeof facts>;
