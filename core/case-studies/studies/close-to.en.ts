import type { StudyWords } from '../study.ts';
import type facts from './close-to.ts';

export default {
  title: 'Young offenders teach learner drivers',
  place: 'Austria',
  area: 'Austria',
  problem: 'New drivers often do not see how risky driving can be.',
  together: 'Young people who have broken the law lead sessions for learner drivers of about their own age.',
  figures: {
    driving: {
      what: 'of learners asked again said it had changed how they drive',
      span: '3 to 12 months later',
    },
    learners: { what: 'learner drivers reached, in over 370 sessions', span: 'May 2008 to March 2011' },
    cost: { what: 'for each session', span: 'no dates given' },
  },
  evidenceNote:
    '1,448 learners from 40 schools were asked, 330 of them again later. A comparison group had 663.',
  caution: 'Learners described their own driving. No study was made of costs against benefits.',
  sources: ['Governance International: Close To, results (costs are on a page beside it)'],
} satisfies StudyWords<typeof facts>;
