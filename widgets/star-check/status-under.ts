import { noticeText } from './notice-text.ts';
import type { Row } from './state.ts';
import { says } from './status.ts';
import type { ResultView } from './view.ts';

/** Says what came of a press, right under the row of the result that was pressed. */
export const statusUnder = (view: ResultView, row: Row): unknown =>
  says(view.state.notice?.under === row ? noticeText(view) : '');
