import type { StudyWords } from '../study.ts';
import type facts from './lambeth.ts';

export default {
  title: 'Planning mental health support together',
  place: 'Lambeth, London, England',
  area: 'England',
  problem: 'Many people got mental health support only once they were sent to specialist care.',
  together:
    'People who use services, and those who pay for and run them, formed a group to plan support together. They made a network that people can be introduced to early on.',
  figures: {
    referrals: {
      what: 'fewer people sent on to specialist care each month',
      span: 'no dates given',
      caution:
        'Three sources disagree: 43% (Nesta), about 50% since November 2013 (Local Government Association), and from 100 a month to 20 (Ideas Alliance).',
    },
    'not-known': { what: 'of those helped were not known to specialist care before', span: 'no dates given' },
    introductions: { what: 'introductions to the network, about 140 a month', span: 'no dates given' },
  },
  evidenceNote:
    'Counts by those involved. A peer-reviewed study exists (Healey and others, 2021). We have not read it in full, so none of these figures are from it.',
  caution: 'It took nearly four years to take full effect. There was no new budget.',
  sources: [
    'Nesta: mental health services in Lambeth',
    'Local Government Association: Lambeth Living Well',
    'Ideas Alliance: Lambeth Living Well Network',
  ],
} satisfies StudyWords<typeof facts>;
