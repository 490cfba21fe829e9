import { html, nothing, svg, type TemplateResult } from 'lit';
import { fill } from '#core/i18n/fill';
import { printResult } from '#widgets/star-check/print-result';
import { isOnlyHere, longestAddress } from './invite-address.ts';
import type { Invite } from './invite-state.ts';
import type { ResultsView } from './results-view.ts';

/** The form that makes a QR code of the self-check's address, and the code once it is made. */
export function inviteForm(view: ResultsView, invite: Invite): unknown {
  const { words, act, heading } = view;
  const text = words.invite;
  const submit = (event: Event) => {
    event.preventDefault();
    act.makeCode();
  };
  return html`<div class="invite" part="invite">
    <form class="no-print" novalidate aria-labelledby="invite-title" @submit=${submit}>
      ${heading(text.title, 1, 'invite-title')}
      <p class="hint">${text.lead}</p>
      ${addressField(view, invite)}
      <div class="row">
        <button type="submit" class="primary" part="button">${text.make}</button>
        <button type="button" part="button" @click=${act.toggleInvite}>${text.close}</button>
      </div>
    </form>
    ${invite.made ? shown(view, invite, invite.made) : nothing}
  </div>`;
}

function addressField({ words, act }: ResultsView, { address, problem }: Invite): TemplateResult {
  const text = words.invite;
  return html`<div class="field">
    <label for="address">${text.address}</label>
    <p class="hint" id="address-hint">${text.addressNote}</p>
    ${
      problem === null
        ? nothing
        : html`<p class="error" id="address-error" part="error">
            <span class="visually-hidden">${words.group.errors.error}</span>
            ${fill(text.problems[problem], { most: longestAddress })}
          </p>`
    }
    <input
      type="url"
      id="address"
      part="input"
      dir="ltr"
      autocapitalize="off"
      autocomplete="off"
      spellcheck="false"
      .value=${address}
      aria-describedby=${problem === null ? 'address-hint' : 'address-hint address-error'}
      aria-invalid=${problem === null ? nothing : 'true'}
      @input=${(event: Event) => act.setAddress((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

type Made = NonNullable<Invite['made']>;

function shown(view: ResultsView, { copied }: Invite, made: Made): TemplateResult {
  const { words, act, host, heading } = view;
  const text = words.invite;
  const dialog = (event: Event) =>
    (event.currentTarget as Element).closest('.invite')!.querySelector('dialog')!;
  return html`<div class="poster" part="poster">
      ${heading(posterTitle(view), 2, 'poster-title')} ${poster(view, made)}
    </div>
    ${isOnlyHere(made.address) ? html`<p class="only-here no-print">${text.onlyHere}</p>` : nothing}
    <div class="row no-print">
      <button type="button" part="button" @click=${(event: Event) => dialog(event).showModal()}>
        ${text.large}
      </button>
      <button type="button" part="button" @click=${() => printResult(host)}>${text.print}</button>
      <button type="button" part="button" @click=${act.copyAddress}>${text.copy}</button>
    </div>
    <p class="status no-print" role="status" part="status">
      ${copied === null ? nothing : copied ? text.copied : text.notCopied}
    </p>
    <dialog class="poster large no-print" aria-label=${text.title}>
      <p class="poster-title">${posterTitle(view)}</p>
      ${poster(view, made)}
      <button type="button" part="button" @click=${(event: Event) => dialog(event).close()}>
        ${text.closeLarge}
      </button>
    </dialog>`;
}

const posterTitle = ({ words, service }: ResultsView): string =>
  service === '' ? words.invite.poster : fill(words.invite.posterFor, { service });

function poster({ words }: ResultsView, { address, picture }: Made): TemplateResult {
  const text = words.invite;
  const { path, size } = picture;
  return html`<svg
      class="qr"
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label=${fill(text.picture, { address })}
      shape-rendering="crispEdges"
    >
      ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path fill="#000" d=${path}></path>`}
    </svg>
    <p class="poster-address" dir="ltr">${address}</p>
    <p>${text.posterNote}</p>`;
}
