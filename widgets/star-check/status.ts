import { html } from 'lit';
import { codeInFragment } from './share-link.ts';
import type { CheckView } from './view.ts';

/** Says what came of the last action and, where that failed, what to do. */
export function status({ state: { notice, answers }, words: { check }, said, act }: CheckView): unknown {
  if (notice?.about !== 'failed') return says(said);
  // Where the answers are in the address, or can go there, a page that is loaded again has them.
  const canReload = Object.keys(answers).length > 0 || codeInFragment(location.hash) !== null;
  if (!canReload) return says(check.failed, true);
  return html`${says(`${check.failed} ${check.reloadNote}`, true)}
    <button type="button" part="button" @click=${act.reload}>${check.reload}</button>`;
}

/** A text that screen readers hear change: it is always in the page. */
export const says = (text: string, failed = false): unknown =>
  html`<p class="status ${failed ? 'problem' : ''}" role="status" part="status">${text}</p>`;
