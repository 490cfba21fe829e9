import type { StudyWords } from '../study.ts';
import type facts from './young-inspectors.ts';

export default {
  title: 'Young people inspect services',
  place: '33 organisations in England',
  area: 'England',
  problem: 'Young people who are often left out had little say in how good services are.',
  together: 'They were trained and paid to inspect services.',
  figures: {
    inspectors: { what: 'young people trained and paid as inspectors', span: '2009 to March 2011' },
    schemes: { what: 'schemes carried on', span: 'after the pilot' },
  },
  evidenceNote: 'The programme’s own counts.',
  caution:
    'The figures count what was done, not what changed. A 2024 review of 27 studies could not pin down what lay inspectors change.',
  sources: ['C4EO archive (front page: search for Young Inspectors)'],
} satisfies StudyWords<typeof facts>;
