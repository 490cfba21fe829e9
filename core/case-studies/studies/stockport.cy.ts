import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './stockport.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Gwefan gofal wedi’i seilio ar sut mae pobl wir yn chwilio am help',
  place: 'Stockport, Lloegr',
  area: 'Lloegr',
  problem:
    'Roedd yr hen wefan ar ofal cymdeithasol i oedolion yn ddryslyd. Achosodd alwadau diangen a gwael eu hansawdd i’r ganolfan gyswllt.',
  together:
    'Treuliodd ymchwilydd amser gyda 30 o bobl yn eu cynefin eu hunain. Nid gofal cymdeithasol a’u dewisodd. Yr hyn a ddywedon nhw am eiriau, ac am sut maen nhw’n chwilio am help, a luniodd wefan newydd: My Care, My Choice.',
  figures: {
    saving: {
      what: 'oddi ar gostau’r adran',
      span: 'bob blwyddyn; dim dyddiadau wedi’u rhoi',
      caution: 'Nid ydym wedi gweld sut y cafodd hyn ei gyfrifo. Nid cyfrif o alwadau a arbedwyd ydyw.',
    },
  },
  evidenceNote: 'Amcangyfrif yn y daflen. Cafodd yr achos ei ysgrifennu yn 2010 a’i ddiweddaru yn 2011.',
  caution: 'Nid ydym yn gwybod pryd yr agorodd y wefan.',
  sources: ['Governance International: cydgynhyrchu (mae achos Stockport mewn man arall ar y wefan hon)'],
} satisfies Wording<typeof english>;
