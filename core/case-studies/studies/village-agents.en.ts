import type { StudyWords } from '../study.ts';
import type facts from './village-agents.ts';

export default {
  title: 'Villagers who link their neighbours to services',
  place: 'Gloucestershire, England',
  area: 'England',
  problem: 'People in villages missed out on money and services that were theirs by right.',
  together:
    'Thirty local people took paid posts as village agents. They put their neighbours in touch with the right service.',
  figures: {
    benefits: {
      what: 'more in benefits for residents',
      span: 'a year, from £6,015 a week; pilot to October 2008',
    },
    parishes: { what: 'parishes covered, up from 96', span: 'by October 2008' },
  },
  evidenceNote: 'An evaluation by INLOGOV, University of Birmingham.',
  caution: 'This is income for residents, not a saving for the council. The agents were paid.',
  sources: ['Evaluation report (a copy, on Paperzz)', 'Village Agents'],
} satisfies StudyWords<typeof facts>;
