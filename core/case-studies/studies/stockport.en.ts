import type { StudyWords } from '../study.ts';
import type facts from './stockport.ts';

export default {
  title: 'A care website built on how people really look for help',
  place: 'Stockport, England',
  area: 'England',
  problem:
    'The old website on adult social care was confusing. It caused needless and poor-quality calls to the contact centre.',
  together:
    'A researcher spent time with 30 people in their own surroundings. They were not picked by social care. What they said about words, and about how they look for help, shaped a new website: My Care, My Choice.',
  figures: {
    saving: {
      what: 'off the department’s costs',
      span: 'each year; no dates given',
      caution: 'We have not seen how this was worked out. It is not a count of calls saved.',
    },
  },
  evidenceNote: 'An estimate in the leaflet. The case was written in 2010 and updated in 2011.',
  caution: 'We do not know when the website opened.',
  sources: ['Governance International: co-production (the Stockport case is elsewhere on this site)'],
} satisfies StudyWords<typeof facts>;
