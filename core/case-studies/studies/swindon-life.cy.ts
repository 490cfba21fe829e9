import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './swindon-life.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Teuluoedd mewn argyfwng yn dewis y tîm sy’n gweithio gyda nhw',
  place: 'Swindon, Lloegr',
  area: 'Lloegr',
  problem:
    'Roedd hyd at £250,000 y flwyddyn yn cael ei wario o gwmpas un teulu mewn argyfwng. Treuliai gweithwyr 14% o’u hamser wyneb yn wyneb.',
  together: 'Adroddodd teuluoedd eu straeon, a dewis y tîm a fyddai’n gweithio gyda nhw.',
  figures: {
    saving: {
      what: 'oddi ar gostau cyhoeddus',
      span: 'yn 2010',
      caution: 'Cyfrifwyd gan gwmni yr oedd y cyngor yn ei gyflogi.',
    },
    paperwork: { what: 'o amser gweithwyr yn mynd ar waith papur', span: 'cyn y rhaglen' },
  },
  evidenceNote: 'Data’r rhaglen ei hun, ac amcangyfrif gan gwmni.',
  sources: ['C4EO: rhaglen LIFE i deuluoedd Swindon', 'Participle: teuluoedd'],
} satisfies Wording<typeof english>;
