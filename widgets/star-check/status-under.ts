import { noticeText } from './notice-text.ts';
import type { Row } from './state.ts';
import { says } from './status.ts';
import type { ResultView } from './view.ts';

/** Says what came of a press, right under the row of the result that was pressed. */
export function statusUnder(view: ResultView, row: Row): unknown {
  const { notice } = view.state;
  return notice?.under === row ? says(noticeText(view), notice.about === 'failed') : says('');
}
