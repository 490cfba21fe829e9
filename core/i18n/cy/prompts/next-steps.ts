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
  'vague-times': {
    title: 'Geiriau annelwig am amser',
    question: 'Pa nifer o ddyddiau fyddai’n deg, ac a fyddech chi’n ei gredu?',
    why: 'Mae “cyn bo hir” yn ddiwrnod i un person ac yn fis i un arall, felly mae pobl yn ffonio i ofyn. Dywedwch beth sy’n digwydd nesaf, a phryd (System Ddylunio GOV.UK).',
    evidence: 'Pa mor hir yw hynny? “{quote}”',
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
  'legal-wording': {
    title: 'I bwy mae hyn, yng ngeiriau’r gyfraith',
    question: 'Yn eich geiriau eich hun, i bwy mae hyn?',
    why: 'Ychydig o bobl sy’n gwybod beth mae adran neu Ddeddf yn ei ddweud, felly ni allan nhw ddweud a yw hyn iddyn nhw. Defnyddiwch eiriau plaen yn gyntaf, ac enwi’r gyfraith wedyn (Writing for GOV.UK).',
    evidence: 'Yng ngeiriau’r gyfraith y dywedir pwy all gael hyn: “{quote}”',
  },
  'missing-what-you-need': {
    title: 'Dim am beth fydd ei angen',
    question: 'Beth oedd yn rhaid i chi stopio a mynd i chwilio amdano?',
    why: 'Efallai na ddaw pobl yn ôl os oes rhaid iddyn nhw stopio a chwilio am rywbeth. Cyn dechrau, dywedwch beth fydd ei angen arnyn nhw (System Ddylunio GOV.UK).',
    evidence: 'Gall pobl ddechrau gyda “{quote}”, ac nid oes dim yn dweud beth i’w gael yn barod.',
  },
  'refusal-without-route': {
    title: 'Ateb “na”, a dim ffordd ymlaen',
    question: 'Pe bai’r ateb yn “na”, beth fyddech chi am ei wybod yr un diwrnod?',
    why: 'Mae angen y rheswm ar bobl sy’n cael “na”, a ffordd o gael edrych arno eto. Mae gweinyddu da yn dweud am y ddau (Ombwdsmon Seneddol a’r Gwasanaeth Iechyd).',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, a dim am sut i ofyn eto, apelio neu gwyno.',
  },
  'ineligible-without-help': {
    title: 'Dim i bobl nad ydyn nhw’n gymwys',
    question: 'Ble aethoch chi yn lle hynny? Pwy ddylai fod ar y rhestr hon?',
    why: 'Mae angen help o hyd ar bobl nad ydyn nhw’n gymwys. Dylai cynghorau gyfeirio pobl at help arall, fel y mae’r Ddeddf Gofal yn ei ofyn yn Lloegr (Socitm, 2017).',
    evidence: 'Mae’r dudalen yn dweud pwy all gael hyn (“{quote}”), heb ddolen at unrhyw help arall.',
  },
};
