import { fill } from '#core/i18n/fill';
import { statementsOf, type Mode } from '#core/star/statements';
import { html, nothing } from 'lit';
import { linkNotice } from './link-notice.ts';
import { openShelf } from './open-shelf.ts';
import { status } from './status.ts';
import type { CheckView } from './view.ts';
import { voiceSwitch } from './voice-switch.ts';

/** How long it takes, about. An estimate: nobody has timed it yet. */
const minutes: Readonly<Record<Mode, number>> = { quick: 2, full: 8 };

/** The first thing people see: what it is, how long it takes, and that nothing is kept or sent. */
export function intro(view: CheckView): unknown {
  const { check } = view.words;
  const words = check.intro;
  const begun = Object.keys(view.state.answers).length > 0;
  return html`${linkNotice(view)} ${view.heading(check.title)}
    <p class="lead" part="lead">${words.lead}</p>
    <p>${view.service ? fill(words.thinkOf, { service: view.service }) : words.think}</p>
    <ul>
      <li>${fill(words.length, { n: statementsOf(view.mode).length, minutes: minutes[view.mode] })}</li>
      ${view.mode === 'quick' ? html`<li>${words.quick}</li>` : nothing}
      <li>${words.honest}</li>
      <li>${words.private}</li>
    </ul>
    ${voiceSwitch(view)}
    <div class="row">
      <button type="button" class="primary" part="button" @click=${view.act.start}>
        ${begun ? words.carryOn : words.start}
      </button>
      ${openShelf(view, check.openKept)}
    </div>
    ${status(view)} ${view.keptList}`;
}
