import type { Wording } from '../catalogue.ts';
import type { guide as english } from '../en/guide.ts';

/** What the guide to the star says beside the star's own words: who gains, and a case for each part. */
export const guide: Wording<typeof english> = {
  who: 'Pwy ydych chi?',
  gains: 'Beth allwch chi ei ennill',
  ownReading: 'Daw’r rhestr hon o daflen. Ein dehongliad ni, yn rhannol, yw pwy sy’n ennill beth.',
  example: 'Enghraifft',
  problem: 'Y broblem',
  figure: 'Beth ddaeth o hynny',
  years: '{from} i {to}',
  since: 'o {from} ymlaen',
};
