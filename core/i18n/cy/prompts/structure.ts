import type { Wording } from '#core/i18n/catalogue';
import type { structure as english } from '#core/i18n/en/prompts/structure';

/** Structure: P29 to P36. {quote} is words of the page as they stand there. */
export const structure: Wording<typeof english> = {
  'long-stretches': {
    title: 'Darn hir heb benawdau',
    question: 'Pwyntiwch at y man lle edrychoch chi gyntaf. Pa bennawd oeddech chi’n ei ddisgwyl?',
    why: 'Mae pobl yn chwilio am y rhan sydd iddyn nhw cyn darllen. Mae penawdau’n gadael iddynt neidio ati (dylunio cynnwys GOV.UK).',
    evidence: 'Mae “{quote}” yn agor darn o {words} o eiriau heb bennawd arall.',
  },
  'false-headings': {
    title: 'Penawdau nad ydynt yn benawdau',
    question:
      'Pe baech chi’n clywed dim ond y penawdau’n cael eu darllen, a fyddech chi’n gwybod i ble i fynd?',
    why: 'Mae darllenwyr sgrin yn mynd o bennawd i bennawd. Nid yw geiriau trwm yn benawdau iddyn nhw, ac mae bwlch yn y lefelau’n drysu (WCAG 2.2, 1.3.1).',
    evidence: 'Geiriau trwm yn lle pennawd, lefel ar goll, neu ail brif bennawd: “{quote}”',
  },
  'late-answer': {
    title: 'Mae’r ateb ymhell i lawr',
    question: 'Beth ddaethoch chi yma i’w wneud? Pa mor bell y bu’n rhaid i chi sgrolio cyn gallu ei wneud?',
    why: 'Mae pobl yn gadael, neu’n ffonio, os na welant yn fuan yr hyn y daethant amdano. Rhowch hwnnw’n gyntaf (dylunio cynnwys GOV.UK).',
    evidence: 'Daw “{quote}” ar ôl {percent}% o’r testun.',
  },
  'vague-links': {
    title: 'Dolenni annelwig',
    question: 'Cyn i chi ei phwyso: i ble ydych chi’n meddwl mae hon yn mynd?',
    why: 'Mae llawer o bobl yn neidio o ddolen i ddolen, â’r llygad neu â darllenydd sgrin. Rhaid i ddolen wneud synnwyr ar ei phen ei hun (WCAG 2.2, 2.4.4 a 2.4.9).',
    evidence: 'Dim ond “{quote}” mae’r ddolen yn ei ddweud',
  },
  'too-many-choices': {
    title: 'Gormod o ddewisiadau',
    question: 'Pa dri o’r rhain ydych chi erioed wedi eu defnyddio?',
    why: 'Ychydig o dudalennau sy’n cael llawer o ddefnydd. Yn Wigan, 200 o dudalennau allan o tua 4,000 oedd yn cael hanner yr holl ymweliadau (sleidiau, tua 2014). Mae rhestrau hir yn cuddio’r ychydig hynny.',
    evidence: '{links} o ddolenni i ddewis ohonynt: “{quote}”',
  },
  'faq-sections': {
    title: 'Rhestr o gwestiynau ac atebion',
    question: 'Pa rai o’r rhain ydych chi wir wedi eu gofyn? Beth ofynnoch chi nad yw yma?',
    why: 'Yn aml mae rhestrau o’r fath yn cynnwys cwestiynau na ofynnodd neb, ac yn cuddio atebion lle nad yw pobl yn edrych (blog GDS, 2013).',
    evidence: 'Rhestr o gwestiynau: “{quote}”',
  },
  'layout-tables': {
    title: 'Tabl ar gyfer y gosodiad',
    question: 'Rhowch gynnig arni ar ffôn gyda thestun mwy. Beth aeth ar goll?',
    why: 'Mae tabl heb benawdau, neu un sydd ond yn gosod pethau ochr yn ochr, yn anodd ei ddilyn ar sgrin fach a gyda darllenydd sgrin. I ddata y mae tablau (dylunio cynnwys GOV.UK).',
    evidence: 'Tabl heb benawdau i’w resi na’i golofnau: “{quote}”',
  },
  'contradictory-answers': {
    title: 'Dau ateb ar un dudalen',
    question: 'Pa un fyddech chi’n ymddiried ynddo? Pam?',
    why: 'Pan fydd tudalen fel petai’n dweud dau beth, mae pobl yn ffonio i gael gwybod pa un sy’n iawn. Dim ond y gwasanaeth all ddweud a yw’r ddau’n fwriadol.',
    evidence: 'Mae’r dudalen yn dweud “{quote}” a hefyd “{other}”',
  },
};
