import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './altogether-better.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Gwirfoddolwyr yn hyrwyddo iechyd yn eu cymunedau',
  place: 'Swydd Efrog a’r Humber, Lloegr',
  area: 'Lloegr',
  problem: 'Nid yw cyngor gan wasanaethau iechyd yn unig yn cyrraedd pawb.',
  together:
    'Daeth gwirfoddolwyr yn hyrwyddwyr iechyd. Gyda hyfforddiant a chefnogaeth, fe wnaethon nhw helpu’r bobl o’u cwmpas i fyw’n iach.',
  figures: {
    champions: { what: 'o hyrwyddwyr gwirfoddol wedi’u recriwtio a’u cefnogi', span: '2008 i 2012' },
    reached: { what: 'o bobl wedi’u cyrraedd', span: '2008 i 2012' },
  },
  evidenceNote: 'Cyfres o werthusiadau gan Brifysgol Fetropolitan Leeds, Leeds Beckett erbyn hyn.',
  caution: 'Mae’r ffigurau’n cyfrif y bobl a gyrhaeddwyd. Nid ydynt yn dangos gwell iechyd.',
  sources: ['Woodward (2012), Prifysgol Fetropolitan Leeds (copi, ar 1Library)'],
} satisfies Wording<typeof english>;
