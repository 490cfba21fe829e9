import type { Score } from '#core/star/score';
import type { FigureOptions } from '#widgets/star/figure';
import type { ResultView } from './view.ts';

/** What the drawing and the table of the star need for a result. */
export const figureOptions = ({ words, locale, numbers }: ResultView, score: Score): FigureOptions => ({
  parts: score.points,
  words: words.star,
  chart: words.chart,
  locale,
  numbers,
});
