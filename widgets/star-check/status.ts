import { fill } from '#core/i18n/fill';
import { html } from 'lit';
import type { ResultWords } from './result-words.ts';
import type { Notice } from './state.ts';
import type { CheckView } from './view.ts';
import type { CheckWords } from './words.ts';

/** Says what came of the last action. It is always in the page, so that screen readers hear it change. */
export const status = ({ state: { notice }, words }: CheckView): unknown =>
  html`<p class="status" role="status" part="status">${notice === null ? '' : noticeText(notice, words)}</p>`;

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
