import type { ResultCodeProblem } from '#core/star/result-code';

/** What stands round the drawing of the star: its table, its buttons, and what its downloads are called. */
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
  /** The heading when there is a result. */
  result: 'A result on the star',
  quick: 'This is a quick look, one question for each part of the star.',
  /** Between the two stand the four bands, lowest first. */
  howToRead: 'Each part fills from the middle outward, in four bands: {bands}.',
  dotted: 'A dotted edge means that there are not enough answers.',
  choose: 'Choose a part to see what it means.',
  chooseForAdvice: 'Choose a part to see what it means and what to do next.',
  /** Which step of the path a part is. */
  step: 'Step {n} of {of}',
  advice: 'What to do next',
  close: 'Close',
  /** {name} is the name of a part, such as "Focus it!". */
  next: 'Next: {name}',
  showTable: 'Show as a table',
  save: { png: 'Save as a picture (PNG)', svg: 'Save as a drawing (SVG)' },
  /** The first part of the name of a file: small letters and hyphens. */
  fileName: 'co-production-star',
  saveFailed: 'The picture could not be saved on this device. You can print this page instead.',
  /** Instead of a result, where its code cannot be read. */
  problems: {
    empty: 'There is no code, so there is no result to show.',
    characters: 'We cannot show this result. Its code has a mistake in it. Copy the whole link again.',
    length: 'We cannot show this result. Part of its code is missing. Copy the whole link again.',
    version: 'We cannot show this result. It was made with another version of the self-check.',
    checksum: 'We cannot show this result. Its code has a mistake in it. Copy the whole link again.',
  } satisfies Record<ResultCodeProblem, string>,
};
