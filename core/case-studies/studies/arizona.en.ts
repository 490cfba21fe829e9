import type { StudyWords } from '../study.ts';
import type facts from './arizona.ts';

export default {
  title: 'People who used mental health services become staff',
  place: 'Arizona, USA',
  area: 'USA',
  problem: 'People with a mental illness were seen as patients, not as people with something to offer.',
  together: 'People who had used services took a 70-hour course and then worked in them.',
  figures: {
    staff: { what: 'of staff in some services once used them', span: 'in 2010' },
    states: { what: 'US states used the programme', span: 'in 2010' },
  },
  evidenceNote:
    'A description of practice. It cites a Boston University evaluation (2006), which we have not read.',
  caution: 'The figures are about staff, not about how patients got on.',
  sources: ['Governance International: Peer Employment Training'],
} satisfies StudyWords<typeof facts>;
