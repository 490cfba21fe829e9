import { html, nothing } from 'lit';
import { fill, plural } from '#core/i18n/fill';
import { addForm } from './add-form.ts';
import { faultSummary } from './fault-summary.ts';
import { gathered, type GroupRelease } from './gathered.ts';
import { notice } from './notice.ts';
import { sheetDoor } from './sheet-door.ts';
import type { GatherView } from './view.ts';

/** The screen on which answers are gathered. */
export function gather(view: GatherView, releases: readonly GroupRelease[]): unknown {
  const { words, least, locale, heading, state } = view;
  const { group } = words;
  // Once a code is made, it is what is printed.
  const beside = state.invite?.made ? 'no-print' : '';
  return html`<div class=${beside}>
      ${heading(titleOf(view))}
      <p class="lead" part="lead">${group.lead}</p>
      <slot name="intro"></slot>
      ${
        state.collection.contributions.length > 0
          ? nothing
          : html`<p>${group.how} ${plural(group.least, least, locale)}</p>`
      }
      <p class="hint">${group.private}</p>
    </div>
    <button
      type="button"
      id="invite-button"
      class="no-print"
      part="button"
      aria-expanded=${state.invite !== null}
      @click=${view.act.toggleInvite}
    >
      ${group.invite}
    </button>
    ${view.invite}
    <div class=${beside}>
      ${faultSummary(view)} ${addForm(view)} ${notice(view)} ${gathered(view, releases)} ${sheetDoor(view)}
    </div>`;
}

/** The main heading of both screens. */
export const titleOf = ({ words, service }: Pick<GatherView, 'words' | 'service'>): string =>
  service === '' ? words.group.title : fill(words.group.titleFor, { service });
