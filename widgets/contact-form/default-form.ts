import { defaultReasons } from '#core/enquiry/limits';
import { webAddress } from '#widgets/shared/web-address';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormWords } from './form-words.ts';

/** A reason to write that a council offers. */
export interface Reason {
  /** What is sent: lower-case words joined by hyphens. */
  readonly id: string;
  /** What people read. */
  readonly label: string;
}

/** What a council has set for the form that the widget builds. */
export interface DefaultFormOptions {
  /** The beginning of every id, so that two forms on a page stay apart. */
  readonly prefix: string;
  readonly reasons: readonly Reason[];
  /** The council's text that a person agrees to. Without one there is no box to tick. */
  readonly consent: Node | null;
  readonly privacyHref: string | null;
}

/** The reasons that are offered unless a council sets its own. */
export const usualReasons = (words: FormWords): readonly Reason[] =>
  defaultReasons.map((id) => ({ id, label: id === 'other' ? words.somethingElse : words.reasons[id] }));

/** The form for a page that has written none. */
export function defaultForm(words: FormWords, options: DefaultFormOptions): TemplateResult {
  const { prefix, reasons, consent, privacyHref } = options;
  const line = (name: 'name' | 'email' | 'phone' | 'organisation', type: string, autocomplete: string) =>
    html`<div class="coprod-group">
      <label for="${prefix}-${name}">${words[name]}</label>
      <input
        id="${prefix}-${name}"
        name=${name}
        type=${type}
        autocomplete=${autocomplete}
        spellcheck="false"
      />
    </div>`;
  return html`<form method="post" class="coprod-form">
    <fieldset class="coprod-group">
      <legend>${words.reason}</legend>
      ${reasons.map(
        ({ id, label }) =>
          html`<div class="coprod-choice">
            <input type="radio" name="reason" id="${prefix}-reason-${id}" value=${id} />
            <label for="${prefix}-reason-${id}">${label}</label>
          </div>`,
      )}
    </fieldset>
    ${line('name', 'text', 'name')}
    <fieldset class="coprod-group" aria-describedby="${prefix}-reply-hint">
      <legend>${words.reply}</legend>
      <p class="coprod-hint" id="${prefix}-reply-hint">${words.replyHint}</p>
      ${line('email', 'email', 'email')} ${line('phone', 'tel', 'tel')}
    </fieldset>
    ${line('organisation', 'text', 'organization')}
    <div class="coprod-group">
      <label for="${prefix}-message">${words.message}</label>
      <p class="coprod-hint" id="${prefix}-message-hint">${words.messageHint}</p>
      <textarea
        id="${prefix}-message"
        name="message"
        rows="8"
        aria-describedby="${prefix}-message-hint"
      ></textarea>
    </div>
    <div class="coprod-website" aria-hidden="true">
      <label for="${prefix}-website">${words.website}</label>
      <input id="${prefix}-website" name="website" tabindex="-1" autocomplete="off" />
    </div>
    ${
      consent
        ? html`<div class="coprod-group coprod-choice">
            <input type="checkbox" name="consent" id="${prefix}-consent" value="true" />
            <label for="${prefix}-consent">${consent}</label>
          </div>`
        : nothing
    }
    ${webAddress(privacyHref) ? html`<p class="coprod-group"><a href=${privacyHref}>${words.privacy}</a></p>` : nothing}
    <button class="coprod-send">${words.send}</button>
  </form>`;
}
