import type { StudyWords } from '../study.ts';
import type facts from './surrey.ts';

export default {
  title: 'Young people help decide how money for youth services is spent',
  place: 'Surrey, England',
  area: 'England',
  problem: 'About 1,000 young people were not in education, work or training, and there was less money.',
  together:
    'Local panels decided with the council how to spend the money for preventing problems. Young people sat on the panels.',
  figures: {
    'out-of-work': {
      what: 'fewer young people not in education, work or training',
      span: 'within two years',
      caution:
        'Another page of the same publisher gives a fall from about 1,000 to 429 by March 2014. That is 57%.',
    },
    'youth-crime': {
      what: 'fewer young people in the criminal justice system for the first time',
      span: 'over four years',
    },
    homelessness: {
      what: 'young people at risk of homelessness were reached',
      span: 'in the same years; no dates given',
    },
    budget: { what: 'less money for services for young people', span: '2009 to 2012' },
  },
  evidenceNote:
    'Local and national counts. An evaluation in 2014, by the star’s own authors, repeats the main figures.',
  caution:
    'The case says that Surrey’s share of young people not in education, work or training was the joint-lowest in England (November 2013 to January 2014). The evaluation says the lowest.',
  sources: ['Governance International: co-production (the Surrey case is elsewhere on this site)'],
} satisfies StudyWords<typeof facts>;
