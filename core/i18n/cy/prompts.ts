import type { Wording } from '../catalogue.ts';
import type {
  causes as englishCauses,
  openQuestions as englishQuestions,
  prompts as english,
  severity as englishSeverity,
  strength as englishStrength,
} from '../en/prompts.ts';

/** The prompts. {quote} is words of the page as they stand there. */
export const prompts: Wording<typeof english> = {
  'phone-number-first': {
    title: 'Rhif ffôn yn gyntaf',
    question:
      'Cyn i bobl ffonio, beth oedden nhw’n gobeithio y byddai’r dudalen hon yn ei ddweud? Pa rai o’r atebion hynny allai ddod gyntaf?',
    why: 'Mae rhif cyn unrhyw ateb yn anfon pobl at y ffôn. Mae’r staff sy’n ateb y galwadau’n gwybod beth sydd ar goll: dyna sut y gwellodd llywodraeth Canada ei thudalennau cysylltu (blog.canada.ca, 2021). Cadwch y rhif hefyd.',
    evidence: 'Mae rhif ffôn yn dod cyn i ddim gael ei ateb: “{quote}”',
  },
  'contact-dead-end': {
    title: '“Cysylltwch â ni” heb ateb',
    question: 'Beth fyddai angen i chi ei wybod yma fel na fyddai’n rhaid i chi ofyn?',
    why: 'Mae rhywun a ddaeth am ateb yn gadael gyda thasg. Gofynnodd Stockport i 30 o bobl sut maen nhw’n chwilio am help cyn ysgrifennu ei gwefan gofal (Governance International). Peidiwch byth â defnyddio hyn i dynnu’r ffôn i ffwrdd.',
    evidence: 'Mae’r rhan hon yn gorffen trwy anfon pobl i ffwrdd: “{quote}”',
  },
  'crisis-without-urgent-route': {
    title: 'Geiriau am argyfwng, ond dim llwybr brys',
    question: 'Pe bai hyn yn digwydd ar nos Sul, am beth fyddech chi’n chwilio gyntaf?',
    why: 'Gall rhywun sy’n darllen hyn fod mewn perygl nawr, neu adnabod rhywun sydd mewn perygl. Gwelodd Stockport fod rhaid cyrraedd pobl cyn argyfwng (Governance International).',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, ac nid oes dim arni’n dweud beth i’w wneud ar unwaith.',
  },
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
  'long-sentences': {
    title: 'Brawddegau hir',
    question:
      'Darllenwch hyn yn uchel gyda’ch gilydd. Ble wnaethoch chi golli’r trywydd? Sut fyddech chi’n ei ddweud wrth gymydog?',
    why: 'Mewn un astudiaeth roedd darllenwyr yn deall dros 90% o destun â 14 gair y frawddeg, a llai na 10% â 43. Mae GOV.UK yn stopio ar 25 (Inside GOV.UK, 2014).',
    evidence: 'Nifer y geiriau yn y frawddeg hon yw {words}: “{quote}”',
  },
  'vague-links': {
    title: 'Dolenni annelwig',
    question: 'Cyn i chi ei phwyso: i ble ydych chi’n meddwl mae hon yn mynd?',
    why: 'Mae llawer o bobl yn neidio o ddolen i ddolen, â’r llygad neu â darllenydd sgrin. Rhaid i ddolen wneud synnwyr ar ei phen ei hun (WCAG 2.2, 2.4.4 a 2.4.9).',
    evidence: 'Dim ond “{quote}” mae’r ddolen yn ei ddweud',
  },
  'document-only-form': {
    title: 'Dim ond ffurflen PDF neu Word',
    question: 'Allech chi lenwi hon ar eich ffôn? Beth wnaethoch chi yn lle hynny?',
    why: 'Mae dogfennau’n anodd eu defnyddio ar ffôn, ac i lawer o bobl anabl. Cyngor Gwasanaeth Digidol y Llywodraeth yw HTML yn gyntaf (blog GDS, 2018). Cadwch bapur i’r rhai sydd am ei gael.',
    evidence: 'Dogfen yw’r ffurflen, ac nid oes ffordd arall ar y dudalen: “{quote}”',
  },
  'unexplained-private-questions': {
    title: 'Cwestiynau preifat heb reswm',
    question: 'Pam ydych chi’n meddwl ein bod ni’n gofyn hyn? Fyddech chi’n stopio yma?',
    why: 'Mae pobl yn stopio pan na welant pam mae rhywbeth preifat yn cael ei ofyn. Mae cyfraith diogelu data’r DU yn dweud y dylech ofyn am yr hyn sydd ei angen yn unig, a dweud pam (ICO).',
    evidence: 'Mae’r ffurflen yn gofyn “{quote}”, heb roi rheswm wrth ei ymyl.',
  },
  'unlabelled-fields': {
    title: 'Blychau heb labeli',
    question: 'Gwnewch gamgymeriad yn fwriadol gyda’ch gilydd. A ddywedodd wrthych sut i’w gywiro?',
    why: 'Mae angen label ar ddarllenwyr sgrin a rheoli â’r llais. Mae geiriau llwyd mewn blwch yn diflannu pan fyddwch yn teipio (GOV.UK Design System).',
    evidence: 'Nid oes gan flwch ei label ei hun: “{quote}”',
  },
  'missing-carer-help': {
    title: 'Dim i ofalwyr, teulu na ffrindiau',
    question: 'Pe baech chi’n gwneud hyn dros rywun arall, beth fyddai angen i chi ei wybod nad yw yma?',
    why: 'Mae llawer o ymwelwyr â thudalen o’r fath yn dod dros rywun arall. Ailysgrifennodd Essex ei thudalennau i ofalwyr gyda grwpiau gofalwyr, a dysgu bod rhaid i’r testun weithio i bobl sydd ar frys (Cyngor Sir Essex, 2018).',
    evidence:
      'Mae’r dudalen yn sôn am “{quote}”. Nid yw byth yn siarad â rhywun sy’n gofyn dros berson arall.',
  },
  'past-dates': {
    title: 'Dyddiad sydd wedi mynd heibio',
    question: 'A yw hyn yn dal yn wir? Sut fyddech chi’n gwybod?',
    why: 'Mae un hen ddyddiad yn gwneud i bobl amau’r dudalen gyfan, a ffonio i fod yn siŵr. Barnwch gyda’ch gilydd a yw’n dal i sefyll (Governance International: co-assess).',
    evidence: 'Mae’r dudalen yn dal i sôn am {date} fel rhywbeth sydd i ddod: “{quote}”',
  },
};

/** Two questions that are worth asking on any page. */
export const openQuestions: Wording<typeof englishQuestions> = {
  'came-for': 'Beth oeddech chi’n ceisio ei ddatrys pan ddaethoch chi yma?',
  'did-next': 'Beth wnaethoch chi nesaf?',
};

/** Why a page makes people call, as names of groups. */
export const causes: Wording<typeof englishCauses> = {
  'not-found': 'Methu dod o hyd iddo',
  'not-understood': 'Ddim yn ei ddeall',
  'what-next': 'Beth sy’n digwydd nesaf',
  'for-me': 'A yw hyn i mi, a beth yw’r gost',
  'form-in-the-way': 'Ffurflen neu ddogfen yn y ffordd',
  access: 'Methu ei ddefnyddio: fformat, iaith, anabledd, dyfais',
  'out-of-date': 'Wedi dyddio',
  'passed-around': 'Gofyn ddwywaith, anfon o un i’r llall',
  'not-heard': 'Neb yn gwrando, dim ymddiriedaeth',
  urgent: 'Brys, neu y tu allan i oriau',
};

/** How much it matters. The key is the number of the rule. */
export const severity: Wording<typeof englishSeverity> = {
  1: 'Gwerth ei ofyn',
  2: 'Yn aml yn gwneud i bobl ffonio, neu’n gadael rhai allan',
  3: 'Yn debygol o wneud i bobl ffonio, neu o’u cau allan',
};

/** How sure the tool can be. The key is the number of the rule. */
export const strength: Wording<typeof englishStrength> = {
  1: 'Awgrym bras',
  2: 'Patrwm yn y geiriau: weithiau’n anghywir',
  3: 'Ffaith ar y dudalen',
};
