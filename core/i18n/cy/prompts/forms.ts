import type { Wording } from '#core/i18n/catalogue';
import type { forms as english } from '#core/i18n/en/prompts/forms';

/** Documents and forms: P37 to P46. {quote} is words of the page as they stand there. */
export const forms: Wording<typeof english> = {
  'document-only-form': {
    title: 'Dim ond ffurflen PDF neu Word',
    question: 'Allech chi lenwi hon ar eich ffôn? Beth wnaethoch chi yn lle hynny?',
    why: 'Mae dogfennau’n anodd eu defnyddio ar ffôn, ac i lawer o bobl anabl. Cyngor Gwasanaeth Digidol y Llywodraeth yw HTML yn gyntaf (blog GDS, 2018). Cadwch bapur i’r rhai sydd am ei gael.',
    evidence: 'Dogfen yw’r ffurflen, ac nid oes ffordd arall ar y dudalen: “{quote}”',
  },
  'document-only-information': {
    title: 'Gwybodaeth mewn dogfennau yn unig',
    question: 'Am beth oeddech chi’n chwilio yn y ddogfen? A ddaethoch chi o hyd iddo?',
    why: 'Mae dogfennau’n anodd eu chwilio ac yn anodd eu darllen ar ffôn. Cyngor Gwasanaeth Digidol y Llywodraeth yw tudalennau gwe yn gyntaf (blog GDS, 2018).',
    evidence: 'Mae gan y dudalen {words} o eiriau, a {documents} o ddogfennau fel “{quote}”',
  },
  'unmarked-documents': {
    title: 'Dolen i ffeil heb ei math na’i maint',
    question: 'A oeddech chi’n gwybod y byddai hon yn agor dogfen? A ddefnyddiodd hi’ch data?',
    why: 'Cyn pwyso, mae pobl am wybod y bydd ffeil yn agor, a pha mor fawr yw hi (W3C, Tips for writing).',
    evidence: 'Nid yw’r ddolen yn dweud mai ffeil ydyw: “{quote}”',
  },
  'paper-only-steps': {
    title: 'Argraffu, postio neu ddod i mewn',
    question: 'Beth oedd yn eich rhwystro rhag gwneud hynny?',
    why: 'Nid oes gan bawb argraffydd, stampiau nac arian bws. Cadwch y ffyrdd hyn i’r rhai sydd eu hangen, a chynigiwch rai eraill hefyd (Safon Gwasanaeth GOV.UK, pwynt 3).',
    evidence: 'Nid yw’r dudalen yn rhoi ffordd arall: “{quote}”',
  },
  'unexplained-private-questions': {
    title: 'Cwestiynau preifat heb reswm',
    question: 'Pam ydych chi’n meddwl ein bod ni’n gofyn hyn? Fyddech chi’n stopio yma?',
    why: 'Mae pobl yn stopio pan na welant pam mae rhywbeth preifat yn cael ei ofyn. Mae cyfraith diogelu data’r DU yn dweud y dylech ofyn am yr hyn sydd ei angen yn unig, a dweud pam (ICO).',
    evidence: 'Mae’r ffurflen yn gofyn “{quote}”, heb roi rheswm wrth ei ymyl.',
  },
  'many-required-fields': {
    title: 'Llawer o flychau i’w llenwi',
    question: 'Pa rai o’r rhain y gallem eu gwybod eisoes, neu wneud hebddynt?',
    why: 'Mae pob cwestiwn yn un lle arall i stopio. Gofynnwch am yr hyn sydd ei angen yn unig (GOV.UK Design System).',
    evidence: 'Mae gan “{quote}” {fields} o flychau i’w llenwi, a {required} ohonynt wedi’u nodi’n ofynnol.',
  },
  'unlabelled-fields': {
    title: 'Blychau heb labeli',
    question: 'Gwnewch gamgymeriad yn fwriadol gyda’ch gilydd. A ddywedodd wrthych sut i’w gywiro?',
    why: 'Mae angen label ar ddarllenwyr sgrin a rheoli â’r llais. Mae geiriau llwyd mewn blwch yn diflannu pan fyddwch yn teipio (GOV.UK Design System).',
    evidence: 'Nid oes gan flwch ei label ei hun: “{quote}”',
  },
  'sign-in-wall': {
    title: 'Mewngofnodi cyn dim byd arall',
    question: 'Beth oeddech chi am ei wybod cyn creu cyfrif?',
    why: 'Mae cyfrineiriau’n anodd i lawer o bobl, ac mae rhai’n rhoi’r gorau iddi yno (WCAG 2.2, 3.3.8). Dywedwch yn gyntaf beth y gall pobl ei wneud, a beth sydd ei angen arnynt.',
    evidence: 'Mae’r ffordd ymlaen yn dechrau â mewngofnodi: “{quote}”',
  },
  'puzzles-and-time-limits': {
    title: 'Pos neu derfyn amser',
    question: 'A allai pawb yn eich grŵp fynd heibio i hwn?',
    why: 'Mae posau a chlociau’n cau allan bobl sy’n gweld, yn darllen neu’n symud mewn ffyrdd eraill (WCAG 2.2, 2.2.1 a 3.3.8).',
    evidence: 'Rhaid i bobl ddatrys hwn, neu fod yn gyflym: “{quote}”',
  },
  'missing-receipt': {
    title: 'Dim sôn am dderbynneb',
    question: 'Sut byddech chi’n profi eich bod wedi’i anfon?',
    why: 'Mae pobl na allant fod yn siŵr bod ffurflen wedi cyrraedd yn ei hanfon eto, neu’n ffonio. Dywedwch y byddant yn cael rhif neu gopi (GOV.UK Design System).',
    evidence: 'Nid oes dim yn sôn am rif, copi nac e-bost ar ôl “{quote}”',
  },
};
