import type { StudyWords } from '../study.ts';
import type facts from './present.ts';

export default {
  title: 'Working with people who live with dementia, as the normal way',
  place: 'East Dunbartonshire, Scotland',
  area: 'Scotland',
  problem: 'About 2,020 people live with dementia in an area of about 100,000 people.',
  together:
    'The PRESENT project set out to make working together the normal way. People with dementia help to shape support and to give it.',
  figures: {},
  evidenceNote: 'A blog by the project.',
  caution: 'We found no published figures for results.',
  sources: ['Governance International: co-production (the project’s blog is elsewhere on this site)'],
} satisfies StudyWords<typeof facts>;
