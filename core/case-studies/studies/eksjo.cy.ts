import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './eksjo.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Cleifion yn aelodau o’u tîm gofal eu hunain',
  place: 'Ysbyty Highland, Eksjö, Sweden',
  area: 'Sweden',
  problem: 'Yn aml, roedd yn rhaid i bobl â chlefyd llid y coluddyn fynd i’r ysbyty.',
  together:
    'Dysgodd cleifion gadw golwg ar eu salwch eu hunain. Gweithiodd staff gyda nhw fel aelodau o’r tîm.',
  figures: {
    'hospital-stays': {
      what: 'yn llai o arosiadau yn yr ysbyty gan bobl â chlefyd llid y coluddyn',
      span: '1998 i 2005',
      caution: 'Mae’r daflen yn dweud bron i 50%.',
    },
    sweden: { what: 'yn llai o arosiadau yn yr ysbyty yn Sweden gyfan', span: 'dros yr un saith mlynedd' },
  },
  evidenceNote: 'Cyfrifon cyn ac wedyn, ochr yn ochr â’r newid yn y wlad gyfan.',
  caution: 'Mae’r prif ffigur ar gyfer pobl ag un salwch, nid ar gyfer pob claf.',
  sources: ['Governance International: cydgynhyrchu (mae achos Eksjö mewn man arall ar y wefan hon)'],
} satisfies Wording<typeof english>;
