import { fill } from '#core/i18n/fill';
import type { ResultView } from './view.ts';

/** What came of the last action, in words; empty where there is nothing to tell. */
export function noticeText({ state: { notice }, words }: ResultView): string {
  const { check, actions, kept } = words;
  if (notice === null) return '';
  if (notice.about === 'saved') return fill(actions.saved, { name: notice.name });
  return {
    copied: `${actions.copied} ${actions.copyNote}`,
    'copy-by-hand': `${actions.copyByHand} ${actions.copyNote}`,
    kept: kept.isKept,
    forgotten: kept.forgotten,
    'all-forgotten': kept.allForgotten,
    blocked: kept.blocked,
    failed: check.failed,
  }[notice.about];
}
