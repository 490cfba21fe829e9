import type { StudyWords } from '../study.ts';
import type facts from './sun.ts';

export default {
  title: 'Support groups shaped by the people who use them',
  place: 'South-west London, England',
  area: 'England',
  problem: 'People in crisis relied on emergency visits and stays in hospital.',
  together:
    'People who use services were employed to help design the Service User Network and to manage it at first. They help to run the groups too.',
  figures: { 'came-back': { what: 'of the 171 people who came once came back', span: 'first 16 months' } },
  evidenceNote: 'A peer-reviewed paper (Miller and Crawford, 2010), with the service’s records and a survey.',
  caution:
    'There was no comparison group. The paper says that emergency visits and hospital stays fell, but we have no number to show.',
  sources: ['Miller and Crawford (2010), on Cambridge Core (front page: search for the authors)'],
} satisfies StudyWords<typeof facts>;
