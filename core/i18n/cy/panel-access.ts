import type { Wording } from '../catalogue.ts';
import type { panelAccess as english } from '../en/panel-access.ts';

/** The part of the panel's view of one page that runs axe-core. */
export const panelAccess: Wording<typeof english> = {
  title: 'Pwy sy’n cael eu cau allan?',
  lead: 'Gall rhaglen o’r enw axe-core chwilio am feiau sy’n cau pobl allan: enwau sydd ar goll, testun sy’n anodd ei weld, mannau na all bysellfwrdd eu cyrraedd. Mae’n rhedeg ar eich dyfais ac nid yw’n anfon dim byd.',
  run: 'Chwilio am feiau sy’n cau pobl allan',
  again: 'Gwirio eto',
  long: 'Gall hyn gymryd munud ar dudalen hir.',
  running: 'Yn gwirio’r dudalen: {percent}',
  started: 'Yn gwirio’r dudalen. Gall hyn gymryd munud.',
  stop: 'Stopio’r gwiriad',
  ended: {
    whole: 'Mae’r gwiriad wedi gorffen.',
    stopped: 'Fe wnaethoch chi stopio’r gwiriad. Mae’r hyn a ddaeth i’r golwg wedi’i gadw.',
    'too-long':
      'Mae’r dudalen mor fawr fel y daeth y gwiriad i ben ar ôl munud. Mae’r hyn a ddaeth i’r golwg wedi’i gadw.',
  },
  checked: 'Gwiriwyd ar {date} gan axe-core {version}.',
  nothing:
    'Ddaeth dim bai difrifol i’r golwg. Dim ond rhan y mae rhaglen yn ei gweld: y bobl sy’n defnyddio’r dudalen sy’n gwybod a ydyn nhw’n cael eu cau allan.',
  found: {
    zero: 'Ddaeth dim cwestiynau i’w gofyn i bobl ohono.',
    one: 'Daeth {n} cwestiwn i’w ofyn i bobl ohono:',
    two: 'Daeth {n} gwestiwn i’w gofyn i bobl ohono:',
    few: 'Daeth {n} chwestiwn i’w gofyn i bobl ohono:',
    many: 'Daeth {n} chwestiwn i’w gofyn i bobl ohono:',
    other: 'Daeth {n} cwestiwn i’w gofyn i bobl ohono:',
  },
  left: {
    zero: 'Cafodd pob un o’i wiriadau ei wneud',
    one: 'Chafodd {n} o’i wiriadau mo’i wneud',
    two: 'Chafodd {n} o’i wiriadau mo’u gwneud',
    few: 'Chafodd {n} o’i wiriadau mo’u gwneud',
    many: 'Chafodd {n} o’i wiriadau mo’u gwneud',
    other: 'Chafodd {n} o’i wiriadau mo’u gwneud',
  },
  problems: {
    'browser-page':
      'Allwn ni ddim gwirio’r dudalen hon. Dydy porwyr ddim yn gadael i unrhyw estyniad edrych ar eu tudalennau eu hunain, ar siopau estyniadau, nac ar ffeiliau ar eich dyfais.',
    'no-permission':
      'Dydy’r porwr ddim yn gadael i ni edrych ar y dudalen hon mwyach. Pwyswch ein botwm yn y bar offer unwaith eto, yna gwiriwch eto.',
    failed:
      'Doedd dim modd gwneud y gwiriad. Llwythwch y dudalen eto, pwyswch ein botwm yn y bar offer, yna gwiriwch eto.',
    left: 'Cafodd y dudalen ei gadael neu ei llwytho eto yn ystod y gwiriad, felly chafodd dim byd ei gadw. Pwyswch ein botwm yn y bar offer, yna gwiriwch eto.',
  },
  elsewhere: 'I wirio’r dudalen hon, agorwch hi yn eich tab a phwyswch ein botwm yn y bar offer.',
  about: 'Am axe-core',
  aboutText:
    'Deque Systems sy’n gwneud axe-core, ac mae’n dod gyda’r estyniad hwn fel y maen nhw’n ei ddosbarthu, o dan y Mozilla Public License 2.0. Dim ond yr hyn y mae’n ei alw’n ddifrifol neu’n dyngedfennol sy’n cael ei ddangos. Dydy e ddim yn gallu gweld i mewn i rannau o’r dudalen sy’n dod o wefan arall, fel mapiau. Yn Saesneg y mae ei esboniadau ei hun.',
  licence: 'Darllen y drwydded',
};
