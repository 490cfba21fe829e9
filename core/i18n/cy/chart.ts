import type { Wording } from '../catalogue.ts';
import type { chart as english } from '../en/chart.ts';

/** What stands round the drawing of the star: its table, and what its downloads are called. */
export const chart: Wording<typeof english> = {
  table: {
    part: 'Rhan o’r seren',
    means: 'Beth mae’n ei olygu',
    howFar: 'Pa mor bell',
    outOf: 'Allan o 100',
  },
  onOneAnswer: 'Yn seiliedig ar un ateb',
};
