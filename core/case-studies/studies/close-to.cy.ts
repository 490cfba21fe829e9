import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './close-to.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Troseddwyr ifanc yn hyfforddi dysgwyr gyrru',
  place: 'Awstria',
  area: 'Awstria',
  problem: 'Yn aml, nid yw gyrwyr newydd yn gweld pa mor beryglus y gall gyrru fod.',
  together:
    'Mae pobl ifanc sydd wedi torri’r gyfraith yn arwain sesiynau i ddysgwyr gyrru tua’r un oed â nhw.',
  figures: {
    driving: {
      what: 'o’r dysgwyr a holwyd eto yn dweud bod hyn wedi newid sut maen nhw’n gyrru',
      span: '3 i 12 mis yn ddiweddarach',
    },
    learners: {
      what: 'o ddysgwyr wedi’u cyrraedd, mewn dros 370 o sesiynau',
      span: 'Mai 2008 i Fawrth 2011',
    },
    cost: { what: 'am bob sesiwn', span: 'dim dyddiadau wedi’u rhoi' },
  },
  evidenceNote:
    'Holwyd 1,448 o ddysgwyr o 40 ysgol, a 330 ohonynt eto’n ddiweddarach. Roedd 663 mewn grŵp cymharu.',
  caution: 'Disgrifiodd y dysgwyr eu gyrru eu hunain. Ni wnaed astudiaeth o gostau yn erbyn manteision.',
  sources: ['Governance International: Close To, canlyniadau (mae’r costau ar dudalen gerllaw)'],
} satisfies Wording<typeof english>;
