import type { StudyWords } from '../study.ts';
import type facts from './eksjo.ts';

export default {
  title: 'Patients as members of their own care team',
  place: 'Highland Hospital, Eksjö, Sweden',
  area: 'Sweden',
  problem: 'People with inflammatory bowel disease often had to go into hospital.',
  together:
    'Patients learned to keep watch on their own illness. Staff worked with them as members of the team.',
  figures: {
    'hospital-stays': {
      what: 'fewer hospital stays for people with inflammatory bowel disease',
      span: '1998 to 2005',
      caution: 'The leaflet says nearly 50%.',
    },
    sweden: { what: 'fewer hospital stays in Sweden as a whole', span: 'over the same seven years' },
  },
  evidenceNote: 'Counts before and after, set beside the change in the whole country.',
  caution: 'The main figure is for people with one illness, not for all patients.',
  sources: ['Governance International: co-production (the Eksjö case is elsewhere on this site)'],
} satisfies StudyWords<typeof facts>;
