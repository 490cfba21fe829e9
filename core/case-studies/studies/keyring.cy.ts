import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './keyring.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Rhwydweithiau o gymdogion sy’n cefnogi ei gilydd',
  place: 'Walsall, Lloegr, a mannau eraill',
  area: 'Lloegr',
  problem: 'Mae oedolion sydd angen cymorth i fyw ar eu pen eu hunain yn aml yn dibynnu ar ofal â thâl.',
  together:
    'Mae naw aelod a gwirfoddolwr sy’n byw’n agos at ei gilydd yn ffurfio rhwydwaith. Mae’r gwirfoddolwr yn byw yno’n ddi-rent ac yn rhoi o leiaf 12 awr yr wythnos.',
  figures: {
    saving: {
      what: 'oddi ar gost cymorth i 26 o bobl',
      span: 'mewn blwyddyn lawn; adolygiad Rhagfyr 2013',
      caution: 'Ffigur gros yw hwn, ar gyfer grŵp bach: £1,157,375 cynt, £584,415 gyda KeyRing.',
    },
    people: { what: 'o bobl mewn 100 o rwydweithiau', span: 'yn 2013' },
  },
  evidenceNote: 'Adolygiad annibynnol gan Alder, ar gais KeyRing.',
  sources: ['Governance International: KeyRing', 'Think Local Act Personal: KeyRing'],
} satisfies Wording<typeof english>;
