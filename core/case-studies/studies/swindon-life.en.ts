import type { StudyWords } from '../study.ts';
import type facts from './swindon-life.ts';

export default {
  title: 'Families in crisis pick the team that works with them',
  place: 'Swindon, England',
  area: 'England',
  problem:
    'Up to £250,000 a year was spent around one family in crisis. Workers spent 14% of their time face to face.',
  together: 'Families told their stories, and picked the team that would work with them.',
  figures: {
    saving: {
      what: 'off public costs',
      span: 'in 2010',
      caution: 'Worked out by a firm that the council employed.',
    },
    paperwork: { what: 'of workers’ time went on paperwork', span: 'before the programme' },
  },
  evidenceNote: 'The programme’s own data, and a firm’s estimate.',
  sources: ['C4EO: the Swindon Family LIFE Programme', 'Participle: families'],
} satisfies StudyWords<typeof facts>;
