import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './lambeth.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Cynllunio cymorth iechyd meddwl ar y cyd',
  place: 'Lambeth, Llundain, Lloegr',
  area: 'Lloegr',
  problem: 'Dim ond ar ôl cael eu hanfon at ofal arbenigol y câi llawer o bobl gymorth iechyd meddwl.',
  together:
    'Ffurfiodd pobl sy’n defnyddio gwasanaethau, a’r rhai sy’n talu amdanynt ac yn eu rhedeg, grŵp i gynllunio cymorth gyda’i gilydd. Fe greon nhw rwydwaith y gall pobl gael eu cyflwyno iddo’n gynnar.',
  figures: {
    referrals: {
      what: 'yn llai o bobl yn cael eu hanfon at ofal arbenigol bob mis',
      span: 'dim dyddiadau wedi’u rhoi',
      caution:
        'Mae tair ffynhonnell yn anghytuno: 43% (Nesta), tua 50% ers Tachwedd 2013 (y Gymdeithas Llywodraeth Leol), ac o 100 y mis i 20 (Ideas Alliance).',
    },
    'not-known': {
      what: 'o’r rhai a gafodd help heb fod yn hysbys i ofal arbenigol o’r blaen',
      span: 'dim dyddiadau wedi’u rhoi',
    },
    introductions: {
      what: 'o gyflwyniadau i’r rhwydwaith, tua 140 y mis',
      span: 'dim dyddiadau wedi’u rhoi',
    },
  },
  evidenceNote:
    'Cyfrifon gan y rhai oedd yn rhan o’r gwaith. Mae astudiaeth a adolygwyd gan gymheiriaid ar gael (Healey ac eraill, 2021). Nid ydym wedi ei darllen yn llawn, felly ni ddaw’r un o’r ffigurau hyn ohoni.',
  caution: 'Cymerodd bron i bedair blynedd i gael ei effaith lawn. Nid oedd cyllideb newydd.',
  sources: [
    'Nesta: gwasanaethau iechyd meddwl yn Lambeth',
    'Cymdeithas Llywodraeth Leol Lloegr: Lambeth Living Well',
    'Ideas Alliance: Rhwydwaith Living Well Lambeth',
  ],
} satisfies Wording<typeof english>;
