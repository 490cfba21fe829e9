import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './wiltshire.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Trigolion yn gwirio cyflymder ar eu ffyrdd eu hunain',
  place: 'Wiltshire, Lloegr',
  area: 'Lloegr',
  problem: 'Roedd gyrwyr yn mynd yn rhy gyflym ar ffyrdd lleol.',
  together:
    'Mae trigolion sydd wedi’u hyfforddi yn gwirio cyflymder wrth ochr y ffordd. Maen nhw’n rhoi’r hyn a gofnodwyd i’r heddlu.',
  figures: {
    speeding: {
      what: 'yn llai o oryrru ar draws y safleoedd',
      span: 'erbyn Ionawr 2011, 15 mis ar ôl dechrau',
    },
    vehicles: {
      what: 'o gerbydau’n goryrru wedi’u cofnodi',
      span: 'erbyn Ionawr 2011',
      caution: 'Mae’r daflen yn dweud dros 3,800.',
    },
    sessions: {
      what: 'o sesiynau wrth ochr y ffordd',
      span: 'erbyn Ionawr 2011',
      caution: 'Mae’r daflen yn dweud dros 550, mewn tair blynedd.',
    },
    teams: {
      what: 'o dimau lleol, gyda 765 o wirfoddolwyr',
      span: 'erbyn Rhagfyr 2015',
      caution: 'Mae’r daflen yn dweud dros 30 o grwpiau.',
    },
    saving: {
      what: 'oddi ar gostau',
      span: 'bob blwyddyn; dim dyddiadau wedi’u rhoi',
      caution: 'Dim ond y daflen sy’n rhoi hyn. Rhoddodd y cyngor £90,000.',
    },
  },
  evidenceNote: 'Cyfrifon y cynllun ei hun.',
  caution:
    'Mae’r daflen yn dweud tair blynedd. Mae tudalen lawnach gan yr un cyhoeddwr yn rhoi’r ffigurau hyn ar ôl 15 mis. Tair blynedd yw’r cyfnod y cafodd y cynllun ei ariannu.',
  sources: ['Governance International: cydgynhyrchu (mae achos Speedwatch mewn man arall ar y wefan hon)'],
} satisfies Wording<typeof english>;
