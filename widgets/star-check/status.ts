import { fill } from '#core/i18n/fill';
import { html } from 'lit';
import type { ResultWords } from './result-words.ts';
import { codeInFragment } from './share-link.ts';
import type { Notice, Row } from './state.ts';
import type { CheckView, ResultView } from './view.ts';
import type { CheckWords } from './words.ts';

/** Says what came of the last action. It is always in the page, so that screen readers hear it change. */
export function status(view: CheckView): unknown {
  const { notice } = view.state;
  const { check } = view.words;
  if (notice?.about !== 'failed' || !canReload(view)) return says(notice && noticeText(notice, view.words));
  return html`${says(`${check.failed} ${check.reloadNote}`)}
    <button type="button" part="button" @click=${view.act.reload}>${check.reload}</button>`;
}

/** Says what came of a press, right under the row that was pressed. */
export const statusUnder = ({ state: { notice }, words }: ResultView, row: Row): unknown =>
  says(notice?.under === row ? noticeText(notice, words) : null);

const says = (text: string | null): unknown =>
  html`<p class="status" role="status" part="status">${text ?? ''}</p>`;

/** Where the answers are in the address, or can go there, a page that is loaded again has them. */
const canReload = ({ state }: CheckView): boolean =>
  Object.keys(state.answers).length > 0 || codeInFragment(location.hash) !== null;

function noticeText(notice: Notice, { check, actions, kept }: CheckWords & Partial<ResultWords>): string {
  if (actions === undefined || kept === undefined || notice.about === 'failed') return check.failed;
  if (notice.about === 'saved') return fill(actions.saved, { name: notice.name });
  return {
    copied: `${actions.copied} ${actions.copyNote}`,
    'copy-by-hand': `${actions.copyByHand} ${actions.copyNote}`,
    kept: kept.isKept,
    forgotten: kept.forgotten,
    'all-forgotten': kept.allForgotten,
    blocked: kept.blocked,
  }[notice.about];
}
