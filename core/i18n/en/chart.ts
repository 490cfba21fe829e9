/** What stands round the drawing of the star: its table, and what its downloads are called. */
export const chart = {
  /** Heads of the table's columns. */
  table: {
    part: 'Part of the star',
    means: 'What it means',
    howFar: 'How far',
    outOf: 'Out of 100',
  },
  /** Beside a step that rests on one answer of two. */
  onOneAnswer: 'Based on one answer',
};
