import { hueStyles } from '#widgets/shared/hue.styles';
import { figurePrintStyles } from '#widgets/star/figure-print.styles';
import { figureStyles } from '#widgets/star/figure.styles';
import { paperForm } from './paper-form.ts';
import { resultsStyles } from './results.styles.ts';
import { resultsScreen } from './results.ts';
import { sumUp } from './sum-up.ts';

/** What is fetched once it is wanted: the results, and the form for answers from paper. */
export const laterPart = {
  styles: [hueStyles, figureStyles, figurePrintStyles, resultsStyles],
  paperForm,
  sumUp,
  resultsScreen,
};

/** The type of `laterPart`. */
export type LaterPart = typeof laterPart;
