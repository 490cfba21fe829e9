import type { AnswerSet } from '#core/star/answers';
import type { StarPoint } from '#core/star/star';
import { hueStyles } from '#widgets/shared/hue.styles';
import { figurePrintStyles } from '#widgets/star/figure-print.styles';
import { figureStyles } from '#widgets/star/figure.styles';
import type { CSSResult } from 'lit';
import type { Doing } from './doing.ts';
import { keptActions } from './kept-actions.ts';
import { keptList } from './kept-list.ts';
import { linkNotice } from './link-notice.ts';
import { noticeText } from './notice-text.ts';
import { pointsToShow } from './points-to-show.ts';
import { resultActions } from './result-actions.ts';
import { result } from './result.ts';
import { resultStyles } from './result.styles.ts';
import { reviewAnswers } from './review-answers.ts';
import type { LateScreen } from './state.ts';
import type { CheckView, KeptActions, ResultActions, ResultView } from './view.ts';
import { wholePage } from './whole-page.ts';

/** What the self-check needs only after the questions, or for all of them at once. It is loaded while the questions are answered. */
export interface ResultPart {
  readonly screens: Readonly<Record<LateScreen, (view: ResultView) => unknown>>;
  /** What stands on the screens of the questions besides. */
  besides(view: ResultView): Pick<CheckView, 'keptList' | 'linkNotice' | 'said'>;
  actions(check: Doing): ResultActions & KeptActions;
  /** The parts of the star for which matching cases are looked for. */
  pointsToShow(set: AnswerSet): readonly StarPoint[];
  readonly styles: readonly CSSResult[];
}

/** What the self-check needs only after the questions, or for all of them at once. */
export const resultPart: ResultPart = {
  screens: { result, review: reviewAnswers, 'whole-page': wholePage },
  besides: (view) => ({ keptList: keptList(view), linkNotice: linkNotice(view), said: noticeText(view) }),
  actions: (check) => ({ ...resultActions(check), ...keptActions(check) }),
  pointsToShow,
  styles: [hueStyles, figureStyles, figurePrintStyles, resultStyles],
};
