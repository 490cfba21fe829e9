import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './young-inspectors.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Pobl ifanc yn arolygu gwasanaethau',
  place: '33 o sefydliadau yn Lloegr',
  area: 'Lloegr',
  problem:
    'Ychydig o lais oedd gan bobl ifanc sy’n aml yn cael eu gadael allan ynghylch pa mor dda yw gwasanaethau.',
  together: 'Cawsant eu hyfforddi a’u talu i arolygu gwasanaethau.',
  figures: {
    inspectors: { what: 'o bobl ifanc wedi’u hyfforddi a’u talu fel arolygwyr', span: '2009 i Fawrth 2011' },
    schemes: { what: 'o gynlluniau wedi parhau', span: 'ar ôl y peilot' },
  },
  evidenceNote: 'Cyfrifon y rhaglen ei hun.',
  caution:
    'Mae’r ffigurau’n cyfrif yr hyn a wnaed, nid yr hyn a newidiodd. Ni allai adolygiad o 27 o astudiaethau yn 2024 ddangos yn glir beth mae arolygwyr lleyg yn ei newid.',
  sources: ['Archif C4EO (tudalen flaen: chwiliwch am Young Inspectors)'],
} satisfies Wording<typeof english>;
