import type { Wording } from '#core/i18n/catalogue';
import type { nextSteps as english } from '#core/i18n/en/prompts/next-steps';

/** What happens next, time, cost, and who it is for: P09 to P17. {quote} is words of the page as they stand there. */
export const nextSteps: Wording<typeof english> = {
  'missing-next-steps': {
    title: 'Dim am beth sy’n digwydd nesaf',
    question: 'Ar ôl pwyso anfon, beth ydych chi’n ei ddisgwyl, a gan bwy?',
    why: 'Pan nad yw pobl yn gwybod beth sy’n dod nesaf, maen nhw’n ffonio i ofyn. Mae tua phedair o bob deg galwad i wasanaethau’r llywodraeth yn holi am rywbeth sydd wedi’i anfon eisoes (Lou Downe, Good Services).',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, ond nid beth sy’n digwydd wedyn.',
  },
  'missing-timescale': {
    title: 'Dim amserlen',
    question: 'Pa mor hir fyddech chi’n aros cyn ein ffonio ni?',
    why: 'Mae pobl sy’n gwybod faint o amser mae’n ei gymryd yn gallu aros. Mae tua phedair o bob deg galwad i wasanaethau’r llywodraeth yn holi am rywbeth sydd wedi’i anfon eisoes (Lou Downe, Good Services).',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, ond nid faint o amser mae’n ei gymryd.',
  },
  'missing-cost': {
    title: 'Dim am y gost',
    question: 'Faint oeddech chi’n ofni y byddai’n ei gostio? Beth fyddech chi am ei weld cyn dechrau?',
    why: 'Mae ofn y gost yn cadw pobl draw nes ei bod yn hwyr. Mewn arolwg, nid oedd dau o bob tri o bobl wedi meddwl am dalu am ofal (Counsel and Care, tua 2010).',
    evidence: 'Mae’r dudalen yn sôn am “{quote}”. Nid yw’n dweud beth yw’r gost, na’i fod am ddim.',
  },
  'missing-eligibility': {
    title: 'Dim am bwy all gael hyn',
    question: 'Sut wnaethoch chi weithio allan a oedd hyn i chi?',
    why: 'Os na all pobl ddweud a yw rhywbeth iddyn nhw, maen nhw’n ffonio i ofyn, yn gwneud cais yn ofer, neu’n rhoi’r gorau iddi. Dechreuwch gyda’r hyn mae pobl am ei wybod (Writing for GOV.UK).',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, ond nid pwy sy’n cael gwneud hynny.',
  },
};
