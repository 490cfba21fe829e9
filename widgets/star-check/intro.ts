import { fill } from '#core/i18n/fill';
import { statementsOf } from '#core/star/statements';
import { html, nothing } from 'lit';
import { openShelf } from './open-shelf.ts';
import { serviceField } from './service-field.ts';
import { status } from './status.ts';
import type { CheckView } from './view.ts';
import { voiceSwitch } from './voice-switch.ts';

/** The first thing people see: what it is, how long it takes, and that nothing is kept or sent. */
export function intro(view: CheckView): unknown {
  const { mode, voice, askedService } = view;
  const { check } = view.words;
  const words = check.intro;
  const begun = Object.keys(view.state.answers).length > 0;
  const length = words.length[mode === 'full' && voice === 'team' ? 'together' : mode];
  return html`${view.linkNotice} ${view.heading(check.title)}
    <p class="lead" part="lead">${words.lead}</p>
    <p>${askedService ? fill(words.thinkOf, { service: askedService }) : words.think}</p>
    <ul>
      <li>${fill(length, { n: statementsOf(mode).length })}</li>
      ${mode === 'quick' ? html`<li>${words.quick}</li>` : nothing}
      <li>${words.honest}</li>
      <li>${words.private}</li>
    </ul>
    ${voiceSwitch(view)} ${serviceField(view)}
    <div class="row">
      <button type="button" class="primary" part="button" @click=${view.act.start}>
        ${begun ? words.carryOn : words.start}
      </button>
      ${openShelf(view, check.openKept)}
    </div>
    ${status(view)} ${view.keptList}`;
}
