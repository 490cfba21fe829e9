import type { StudyWords } from '../study.ts';
import type facts from './altogether-better.ts';

export default {
  title: 'Volunteers champion health where they live',
  place: 'Yorkshire and the Humber, England',
  area: 'England',
  problem: 'Advice from health services alone does not reach everyone.',
  together:
    'Volunteers became health champions. With training and support, they helped the people around them to live well.',
  figures: {
    champions: { what: 'volunteer champions recruited and supported', span: '2008 to 2012' },
    reached: { what: 'people reached', span: '2008 to 2012' },
  },
  evidenceNote: 'A series of evaluations by Leeds Metropolitan University, now Leeds Beckett.',
  caution: 'The figures count people reached. They do not show better health.',
  sources: ['Woodward (2012), Leeds Metropolitan University (a copy, on 1Library)'],
} satisfies StudyWords<typeof facts>;
