import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './aberdeen-labs.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Labordai Cydgynhyrchu mewn pedair rhan o ddinas',
  place: 'Aberdeen, yr Alban',
  area: 'Yr Alban',
  problem:
    'Mae unigrwydd, cwympiadau a diabetes math 2 yn anodd i wasanaethau fynd i’r afael â nhw ar eu pen eu hunain.',
  together:
    'Mewn pedwar Labordy Cydgynhyrchu, bu pobl leol a staff yn gweithio ar ddiabetes math 2, unigrwydd, cwympiadau, tai gwarchod a chanu er lles anadlu.',
  figures: {},
  evidenceNote: 'Crynodeb o gyflwyniad mewn cynhadledd (IRSPM 2018).',
  caution: 'Ni ddaethom o hyd i ffigurau a gyhoeddwyd am ganlyniadau.',
  sources: ['Cynhadledd IRSPM 2018: cyflwyniad 544'],
} satisfies Wording<typeof english>;
