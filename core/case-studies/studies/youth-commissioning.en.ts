import type { StudyWords } from '../study.ts';
import type facts from './youth-commissioning.ts';

export default {
  title: 'Young people at every stage of commissioning',
  place: 'Cornwall, Lambeth and Islington, England',
  area: 'England',
  problem: 'Youth services were planned and bought for young people, not with them.',
  together: 'Young people took part in every stage of planning and buying youth services.',
  figures: { grant: { what: 'grant for three councils, chosen from 13', span: '30 months from 2011' } },
  evidenceNote: 'A report on the project in the trade press.',
  caution: 'The grant is what it cost. We found no figures for results.',
  sources: ['Children & Young People Now: transforming youth services'],
} satisfies StudyWords<typeof facts>;
