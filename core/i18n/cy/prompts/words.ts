import type { Wording } from '#core/i18n/catalogue';
import type { words as english } from '#core/i18n/en/prompts/words';

/** Words: P18 to P28. {quote} is words of the page as they stand there. */
export const words: Wording<typeof english> = {
  'unexplained-short-forms': {
    title: 'Byrfoddau heb eu hesbonio',
    question:
      'Pa rai o’r llythrennau hyn sy’n golygu rhywbeth i chi? Beth fyddech chi’n ei ddweud yn eu lle?',
    why: 'Mae llythrennau’n arbed amser i’r rhai sy’n eu hadnabod, ac yn cau’r lleill allan. Mae GOV.UK yn ysgrifennu’r geiriau’n llawn y tro cyntaf, oni bai bod pawb yn gwybod amdanyn nhw (canllaw arddull GOV.UK).',
    evidence: 'Nid yw’r dudalen yn dweud beth mae’r llythrennau hyn yn sefyll amdano: “{quote}” ({meaning}?)',
  },
  'long-sentences': {
    title: 'Brawddegau hir',
    question:
      'Darllenwch hyn yn uchel gyda’ch gilydd. Ble wnaethoch chi golli’r trywydd? Sut fyddech chi’n ei ddweud wrth gymydog?',
    why: 'Mewn un astudiaeth roedd darllenwyr yn deall dros 90% o destun â 14 gair y frawddeg, a llai na 10% â 43. Mae GOV.UK yn stopio ar 25 (Inside GOV.UK, 2014).',
    evidence: 'Nifer y geiriau yn y frawddeg hon yw {words}: “{quote}”',
  },
  'hard-reading': {
    title: 'Anodd ei darllen',
    question: 'Pa linell wnaethoch chi ei darllen ddwywaith?',
    why: 'Mae GOV.UK yn ysgrifennu ar gyfer oedran darllen o 9, sy’n gyflym i bawb. Amcangyfrif dwy fformiwla yw hwn: maen nhw’n cyfrif llythrennau, sillafau a geiriau, heb wybod dim am ystyr y geiriau.',
    evidence:
      'Amcangyfrif bras: rhaid bod tua {age} oed i ddarllen y dudalen hon yn rhwydd. Y nod yw {aim} oed.',
  },
  'office-words': {
    title: 'Geiriau swyddfa',
    question: 'Pa air fyddech chi’n ei ddefnyddio yma?',
    why: 'Mae geiriau plaen yn gyflymach i’w darllen, i arbenigwyr hefyd. Daw’r geiriau o restrau: rhestr iaith blaen llywodraeth yr Unol Daleithiau, a’n rhestr ni ar gyfer cynghorau’r DU.',
    evidence: 'Mae’r dudalen yn dweud “{quote}”. Mewn geiriau plaen, efallai: {plain}.',
  },
  'care-jargon': {
    title: 'Jargon gofal',
    question: 'Beth ydych chi’n meddwl mae hyn yn ei olygu? (Yna dangoswch yr ateb.)',
    why: 'Mae pobl yn dod ar draws y geiriau hyn pan fyddan nhw’n poeni ac ar frys. Mae Think Local Act Personal yn cadw rhestr gyhoeddus o eiriau gofal mewn Saesneg plaen.',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, heb ddweud beth yw ystyr hynny. Efallai: {meaning}.',
  },
  'hidden-actors': {
    title: 'Nid yw’n glir pwy sy’n gwneud beth',
    question: 'Pwy sy’n gorfod gwneud hyn: chi neu ni? Sut gallwch chi ddweud?',
    why: 'Lle nad oes neb yn cael ei enwi, mae pobl yn aros i’r cyngor wneud yr hyn maen nhw i fod i’w wneud eu hunain, neu’n galw i ofyn. Mae GOV.UK yn dweud pwy sy’n gwneud beth (Writing for GOV.UK).',
    evidence:
      'Sawl gwaith mae’r dudalen yn dweud bod rhywbeth yn cael ei wneud, heb ddweud gan bwy: {count}. Un ohonyn nhw: “{quote}”',
  },
  'third-person-readers': {
    title: 'Siarad am bobl, nid â nhw',
    question: 'Ydy hyn yn swnio fel petai’n siarad â chi?',
    why: 'Mae tudalen am “yr ymgeisydd” yn gadael i ddarllenwyr ddarganfod mai nhw sydd dan sylw. Mae GOV.UK yn dweud “chi” (Writing for GOV.UK).',
    evidence:
      'Sawl gwaith mae’r dudalen yn sôn am ei darllenwyr fel pobl eraill: {third}. Un ohonyn nhw: “{quote}” Sawl gwaith mae’n dweud “you”: {you}.',
  },
  'labels-for-people': {
    title: 'Labeli ar bobl',
    question: 'Beth ydych chi am gael eich galw? Sut mae’r gair hwn yn gwneud i ofyn am help deimlo?',
    why: 'Gall label wneud i ofyn am help deimlo fel y dewis olaf. Mae cyngor y llywodraeth ar iaith gynhwysol yn dweud y dylid sôn am bobl, nid am “the disabled” (GOV.UK).',
    evidence: 'Mae’r dudalen yn galw pobl yn “{quote}”',
  },
  'department-signposts': {
    title: 'Enwau adrannau fel arwyddbyst',
    question: 'Beth fyddech chi’n ei deipio mewn blwch chwilio i ddod o hyd i hyn?',
    why: 'Mae pobl yn chwilio am yr hyn sydd ei angen arnyn nhw, nid am bwy yn y cyngor sy’n ei wneud. Mae GOV.UK yn dechrau o anghenion ei ddefnyddwyr (dylunio cynnwys GOV.UK).',
    evidence: 'Mae pennawd neu ddolen yn enwi swyddfa, nid tasg: “{quote}”',
  },
  'heavy-warnings': {
    title: 'Mwy o rybuddion nag o help',
    question: 'Pa rybuddion wnaeth eich helpu? Pa rai wnaeth eich atal rhag gofyn?',
    why: 'Mae rhai rhybuddion yn cadw pobl yn ddiogel. Gall llawer gyda’i gilydd godi ofn ar y rhai sydd â hawl i help.',
    evidence: 'Sawl gwaith mae’r dudalen yn rhybuddio neu’n gwahardd: {count}. Un ohonyn nhw: “{quote}”',
  },
  'blocks-of-capitals': {
    title: 'Blociau o briflythrennau, tanlinellu neu italig',
    question: 'A oes rhan o hyn yn anodd ei darllen? Ar ba ddyfais?',
    why: 'Mewn priflythrennau ac italig mae geiriau’n colli eu siâp, ac mae geiriau wedi’u tanlinellu yn edrych fel dolen. Mae GOV.UK yn cadw at lythrennau bach (Writing for GOV.UK).',
    evidence: 'Gall hyn fod yn anodd i’r llygad: “{quote}”',
  },
};
