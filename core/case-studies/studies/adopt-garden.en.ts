import type { StudyWords } from '../study.ts';
import type facts from './adopt-garden.ts';

export default {
  title: 'Neighbours adopt a patch of ground',
  place: 'Tower Hamlets, London, England',
  area: 'England',
  problem: 'Neglected patches of ground drew dumped rubbish and graffiti.',
  together: 'Residents take on a patch near their home and look after it as a garden.',
  figures: {
    'clean-ups': {
      what: 'fewer requests to clean up dumped rubbish, graffiti, posters and dirty streets',
      span: 'no dates given; began in 2012',
    },
  },
  evidenceNote: 'The council’s own figure.',
  caution: 'We do not know which years were compared, or for how large an area.',
  sources: ['Local Government Association: Adopt a Garden'],
} satisfies StudyWords<typeof facts>;
