import { hueStyles } from '#widgets/shared/hue.styles';
import { figurePrintStyles } from '#widgets/star/figure-print.styles';
import { figureStyles } from '#widgets/star/figure.styles';
import { firstSheet } from './first-sheet.ts';
import { inviteForm } from './invite-form.ts';
import { inviteStyles } from './invite.styles.ts';
import { laterActions } from './later-actions.ts';
import { paperForm } from './paper-form.ts';
import { resultsStyles } from './results.styles.ts';
import { resultsScreen } from './results.ts';
import { sheetScreen } from './sheet.ts';
import { sheetStyles } from './sheet.styles.ts';
import { sumUp } from './sum-up.ts';

/** What is fetched once it is wanted: the results, the workshop sheet, and the forms for paper and invitations. */
export const laterPart = {
  styles: [hueStyles, figureStyles, figurePrintStyles, resultsStyles, inviteStyles, sheetStyles],
  paperForm,
  sumUp,
  resultsScreen,
  laterActions,
  inviteForm,
  firstSheet,
  sheetScreen,
};

/** The type of `laterPart`. */
export type LaterPart = typeof laterPart;
