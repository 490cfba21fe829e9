import type { StudyWords } from '../study.ts';
import type facts from './ryhov.ts';

export default {
  title: 'Patients run their own dialysis',
  place: 'Ryhov Hospital, Jönköping, Sweden',
  area: 'Sweden',
  problem: 'Dialysis patients had to rely on staff for every treatment.',
  together: 'Patients learn to run their own treatment at the hospital.',
  figures: {
    'own-treatment': {
      what: 'of dialysis patients ran their own treatment',
      span: 'in 2013',
      caution: 'A talk in 2011 said 60%, with a goal of 75%.',
    },
    cost: {
      what: 'lower cost for each patient',
      span: 'no dates given',
      caution: 'It is told as “a half to a third less”, with no sums shown.',
    },
  },
  evidenceNote: 'A case report and a talk at a conference. It was not a trial.',
  caution: 'Fewer side effects and infections are reported too, without numbers.',
  sources: [
    'American Hospital Association: Ryhov Hospital',
    'Running a Hospital (blog): self-dialysis in Sweden',
  ],
} satisfies StudyWords<typeof facts>;
