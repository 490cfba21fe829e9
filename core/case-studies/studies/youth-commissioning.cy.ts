import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './youth-commissioning.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Pobl ifanc ym mhob cam o gomisiynu',
  place: 'Cernyw, Lambeth ac Islington, Lloegr',
  area: 'Lloegr',
  problem: 'Roedd gwasanaethau ieuenctid yn cael eu cynllunio a’u prynu ar gyfer pobl ifanc, nid gyda nhw.',
  together: 'Cymerodd pobl ifanc ran ym mhob cam o gynllunio a phrynu gwasanaethau ieuenctid.',
  figures: { grant: { what: 'o grant i dri chyngor, wedi’u dewis o blith 13', span: '30 mis o 2011' } },
  evidenceNote: 'Adroddiad am y prosiect yn y wasg fasnach.',
  caution: 'Y grant yw’r hyn a gostiodd. Ni ddaethom o hyd i ffigurau am ganlyniadau.',
  sources: ['Children & Young People Now: trawsnewid gwasanaethau ieuenctid'],
} satisfies Wording<typeof english>;
