import type { StudyWords } from '../study.ts';
import type facts from './aberdeen-labs.ts';

export default {
  title: 'Co-Production Labs in four parts of a city',
  place: 'Aberdeen, Scotland',
  area: 'Scotland',
  problem: 'Loneliness, falls and type 2 diabetes are hard for services to tackle alone.',
  together:
    'In four Co-Production Labs, local people and staff worked on type 2 diabetes, loneliness, falls, sheltered housing and singing for breathing.',
  figures: {},
  evidenceNote: 'A summary of a talk at a conference (IRSPM 2018).',
  caution: 'We found no published figures for results.',
  sources: ['IRSPM 2018 conference: presentation 544'],
} satisfies StudyWords<typeof facts>;
