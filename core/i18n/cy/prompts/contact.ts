import type { Wording } from '#core/i18n/catalogue';
import type { contact as english } from '#core/i18n/en/prompts/contact';

/** Contact and dead ends: P01 to P08. {quote} is words of the page as they stand there. */
export const contact: Wording<typeof english> = {
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
  'missing-contact-route': {
    title: 'Dim ffordd o gyrraedd person',
    question:
      'Pe na bai’r dudalen hon yn eich ateb, at bwy fyddech chi’n troi, a sut fyddech chi am eu cyrraedd?',
    why: 'Mae angen ffordd at rywun ar bobl nad ydyn nhw’n cael ateb yma. Mae System Ddylunio GOV.UK yn gofyn am fanylion cyswllt clir, fel bod pobl yn gallu dewis beth sy’n addas iddyn nhw.',
    evidence:
      'Ar “{quote}” nid oes rhif ffôn, e-bost, ffurflen, cyfeiriad na sgwrs ar-lein. Edrychwyd ar ben a gwaelod y dudalen hefyd.',
  },
  'shared-inbox-only': {
    title: 'Dim ond blwch post neu switsfwrdd i bawb',
    question:
      'Pwy oeddech chi’n meddwl y byddech chi’n ei gyrraedd? Sawl gwaith y cawsoch chi eich pasio ymlaen?',
    why: 'Mae un cyswllt i bopeth yn aml yn golygu cael eich pasio ymlaen. Yn Coventry roedd tua 40% o’r galwadau i’r ganolfan wasanaeth gan bobl oedd am siarad ag un gweithiwr penodol (Cymdeithas Llywodraeth Leol Lloegr, 2016). Gall blwch a rennir fod yn iawn, i gyflenwi dros ei gilydd neu i gadw staff yn ddiogel.',
    evidence: 'Yr unig gyswllt ar y dudalen hon yw un i bopeth: “{quote}”',
  },
  'phone-without-hours': {
    title: 'Rhif ffôn heb oriau',
    question: 'Pryd mae ein hangen ni fwyaf arnoch chi, a beth ydych chi’n ei wneud pan fyddwn ni ar gau?',
    why: 'Heb yr oriau, gall pobl ffonio pan nad oes neb yn ateb. Mae System Ddylunio GOV.UK yn dangos yr oriau wrth ymyl pob rhif.',
    evidence: 'Nid oes dim ger y rhif hwn yn dweud pryd y caiff ei ateb: “{quote}”',
  },
  'crisis-without-urgent-route': {
    title: 'Geiriau am argyfwng, ond dim llwybr brys',
    question: 'Pe bai hyn yn digwydd ar nos Sul, am beth fyddech chi’n chwilio gyntaf?',
    why: 'Gall rhywun sy’n darllen hyn fod mewn perygl nawr, neu adnabod rhywun sydd mewn perygl. Gwelodd Stockport fod rhaid cyrraedd pobl cyn argyfwng (Governance International).',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, ac nid oes dim arni’n dweud beth i’w wneud ar unwaith.',
  },
  'email-without-guidance': {
    title: 'E-bost heb awgrym beth i’w ddweud',
    question:
      'Beth oedd yn rhaid i ni ei ofyn i chi yn ein hateb y gallech fod wedi’i ddweud wrthym ar unwaith?',
    why: 'Mae neges heb fanylyn yn galw am neges arall. Ar un adeg roedd rhaid i gynghorau Lloegr gyfrif cyswllt y gellid bod wedi’i osgoi (NI 14, yn ôl GovMetric).',
    evidence: 'Dyma gyfeiriad e-bost, heb ddim am beth i’w ysgrifennu: “{quote}”',
  },
  'unannounced-other-site': {
    title: 'Mae’r brif dasg yn arwain at wefan arall',
    question: 'Wnaethoch chi sylwi eich bod wedi gadael ein gwefan? Oedd rhaid i chi ddechrau eto?',
    why: 'Ar wefan nad ydyn nhw’n ei hadnabod, gall pobl stopio, neu ffonio i ofyn a yw’n iawn. Mae’r Safon Gwasanaeth yn gofyn am wasanaethau sy’n gwneud synnwyr fel cyfanwaith (GOV.UK, pwynt 2).',
    evidence:
      'Mae “{quote}” yn arwain at {site}. Nid oes dim ar y dudalen yn dweud pwy sy’n rhedeg y wefan honno.',
  },
};
