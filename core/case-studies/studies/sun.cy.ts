import type { Wording } from '#core/i18n/catalogue';
import type { Review } from '../study.ts';
import type english from './sun.en.ts';

/** Becomes `checked` when a native speaker has read these words. */
export const review: Review = 'draft';

export default {
  title: 'Grwpiau cymorth wedi’u llunio gan y bobl sy’n eu defnyddio',
  place: 'De-orllewin Llundain, Lloegr',
  area: 'Lloegr',
  problem: 'Roedd pobl mewn argyfwng yn dibynnu ar ymweliadau brys ac arosiadau yn yr ysbyty.',
  together:
    'Cafodd pobl sy’n defnyddio gwasanaethau eu cyflogi i helpu i ddylunio’r Service User Network ac i’w reoli ar y dechrau. Maen nhw’n helpu i redeg y grwpiau hefyd.',
  figures: {
    'came-back': { what: 'o’r 171 o bobl a ddaeth unwaith wedi dod yn ôl', span: 'yr 16 mis cyntaf' },
  },
  evidenceNote:
    'Papur a adolygwyd gan gymheiriaid (Miller a Crawford, 2010), gyda chofnodion y gwasanaeth ac arolwg.',
  caution:
    'Nid oedd grŵp cymharu. Mae’r papur yn dweud bod llai o ymweliadau brys ac arosiadau yn yr ysbyty, ond nid oes gennym rif i’w ddangos.',
  sources: ['Miller a Crawford (2010), ar Cambridge Core (tudalen flaen: chwiliwch am yr awduron)'],
} satisfies Wording<typeof english>;
