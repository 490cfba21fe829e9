import type { Wording } from '../catalogue.ts';
import type { groupResult as english } from '../en/group-result.ts';

/** What is seen when several people's answers stand beside each other. */
export const groupResult: Wording<typeof english> = {
  back: 'Yn ôl at yr atebion',
  which: 'Pa atebion?',
  whichOne: '{day}, {check}',
  widest: 'Mae’r bwlch mwyaf yn “{part}”. {low}: “{lowBand}”. {high}: “{highBand}”.',
  alike: 'Mae’r grwpiau’n gweld pob rhan o’r seren yn debyg iawn.',
  oneGroup:
    'Dim ond un grŵp y mae modd ei ddangos. Gydag ail grŵp byddech chi’n gweld lle mae eu barn yn wahanol.',
  quick: 'Golwg gyflym yw hon: un cwestiwn ar gyfer pob rhan o’r seren.',
  star: 'Y seren, gyda barn pob grŵp',
  howToRead:
    'Barn un grŵp yw pob llinell: y pellaf allan y mae, yr amlaf mae’n digwydd. O’r canol: {bands}. Lle mae’r gofod rhwng dau grŵp wedi’i dywyllu, mae’r bwlch yn fawr.',
  legend: 'Grwpiau',
  legendNote: 'Dewiswch un i’w amlygu.',
  group: '{group}: {people}',
  gaps: {
    title: 'Lle mae barn yn wahanol',
    none: 'Does dim bwlch mawr. Dydy gwahaniaethau bach ddim yn cael eu dangos: mae atebion yn newid ychydig o ddydd i ddydd.',
    wide: 'Bwlch mawr',
    small: 'Barn debyg',
    alone: 'Un grŵp yn unig',
    nobody: 'Dim digon o atebion',
    least: '{group} sy’n gweld lleiaf ohono: “{band}”.',
    most: '{group} sy’n gweld mwyaf ohono: “{band}”.',
    points: 'Mae tua {n} pwynt o 100 rhyngddyn nhw.',
    talk: 'Nid bai yw bwlch. Gofynnwch i’r ddau grŵp am enghraifft o’r hyn maen nhw’n ei weld.',
  },
  statements: {
    title: 'Y gosodiadau lle mae’r grwpiau fwyaf gwahanol',
    none: 'Does dim un lle mae’r grwpiau’n wahanol iawn.',
    hidden: 'Lle gadawodd ychydig o bobl osodiad allan, mae ei atebion yn aros ynghudd.',
    about: '{group}: tua “{answer}”',
  },
  doubts: {
    title: 'Beth mae pobl yn ansicr amdano',
    share: '{group}: mae o leiaf {n} o bob 10 yn ansicr.',
    note: 'Mae “Ddim yn siŵr” yn werth ei wybod. Cewch wybod beth sy’n digwydd, a dywedwch wrth bobl.',
  },
  next: {
    title: 'Y cam nesaf',
    findOut:
      '{group}: fe atebon nhw “Ddim yn siŵr” i lawer o gwestiynau. Felly yn gyntaf, cewch wybod beth sy’n digwydd yn barod.',
    step: 'Dechreuwch yma: dyma gam cyntaf y llwybr y mae grŵp yn ei weld o dan hanner ffordd. {group} sy’n gweld lleiaf ohono.',
    approach: 'Mae’r pum cam i gyd ymhell ar y ffordd. {group} sy’n gweld lleiaf o’r rhan hon.',
    unknown: 'Does dim digon o atebion am y rhan hon. Mae hynny’n rheswm da dros ddechrau yma.',
  },
  changes: {
    title: 'Beth sydd wedi newid',
    between: '{group}, o {before} i {after}',
    compareWith: 'Cymharu â',
    directions: {
      up: 'Yn digwydd yn amlach',
      down: 'Yn digwydd yn llai aml',
      same: 'Tua’r un peth',
      unclear: 'Dim digon o atebion i ddweud',
    },
    moved: 'cynt: {before}, nawr: {after}',
    note: 'Dim ond o 10 pwynt ymlaen mae newid yn cael ei enwi. Efallai nad yr un bobl ydyn nhw â’r tro diwethaf.',
  },
  hidden: {
    title: 'Beth sydd ddim yn cael ei ddangos, a pham',
    tooFew: {
      zero: '{group}, {day}, {check}, {wording}: does dim angen rhagor o bobl.',
      one: '{group}, {day}, {check}, {wording}: mae angen {n} person arall.',
      two: '{group}, {day}, {check}, {wording}: mae angen {n} berson arall.',
      few: '{group}, {day}, {check}, {wording}: mae angen {n} pherson arall.',
      many: '{group}, {day}, {check}, {wording}: mae angen {n} pherson arall.',
      other: '{group}, {day}, {check}, {wording}: mae angen {n} o bobl eraill.',
    },
    someLeft:
      '{group}, {day}, {check}, {wording}: mae atebion a ddangoswyd o’r blaen wedi’u tynnu allan. Byddai’r gweddill yn dangos beth oedden nhw.',
    waiting: {
      zero: '{group}: ddaeth neb yn hwyrach.',
      one: '{group}: daeth {n} person yn hwyrach. Dydy un ar ei ben ei hun byth yn cael ei ychwanegu at yr hyn a ddangoswyd.',
      two: '{group}: daeth {n} berson yn hwyrach. Maen nhw’n rhy ychydig i’w hychwanegu at yr hyn a ddangoswyd.',
      few: '{group}: daeth {n} pherson yn hwyrach. Maen nhw’n rhy ychydig i’w hychwanegu at yr hyn a ddangoswyd.',
      many: '{group}: daeth {n} pherson yn hwyrach. Maen nhw’n rhy ychydig i’w hychwanegu at yr hyn a ddangoswyd.',
      other:
        '{group}: daeth {n} o bobl yn hwyrach. Maen nhw’n rhy ychydig i’w hychwanegu at yr hyn a ddangoswyd.',
    },
    mixed:
      'Dydy asesiadau cyflym a llawn, na diwrnodau gwahanol, byth yn cael eu cymysgu. Dydy grwpiau byth yn cael eu crynhoi mewn un rhif.',
  },
  table: {
    title: 'Barn pawb fel tabl',
    group: 'Grŵp',
    part: 'Rhan o’r seren',
    gap: 'Pa mor bell oddi wrth ei gilydd',
    view: 'Barn ar gyfartaledd',
    range: 'Lle mae’r rhan fwyaf',
    people: 'Pobl',
    from: '{from} i {to}',
    note: 'Mae “Lle mae’r rhan fwyaf” yn gadael y person isaf a’r person uchaf allan, fel nad oes neb yn sefyll ar ei ben ei hun. Mae rhifau wedi’u talgrynnu i’r 5 agosaf.',
  },
  numbers: {
    show: 'Dangos rhifau',
    about: '{band}, tua {n}',
    lowest: '{band}, 5 neu lai',
    highest: '{band}, 95 neu fwy',
  },
  preview: 'Beth mae grwpiau o bobl yn ei weld o’r gwasanaeth, a faint ohonyn nhw sydd',
  actions: { print: 'Argraffu' },
  selfCheck:
    'Hunanasesiad yw hwn, nid prawf. Rhaid peidio â’i ddefnyddio i roi timau, gwasanaethau na chynghorau mewn trefn. Mae’n dangos beth mae’r rhai a atebodd yn ei weld, ac efallai nad ydyn nhw fel pawb arall.',
};
