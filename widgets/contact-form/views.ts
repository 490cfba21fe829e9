import { plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { html, nothing, type TemplateResult } from 'lit';
import type { SendingWords } from './later-words.ts';

/** Why a message was not sent. */
export type Failure = 'offline' | 'broken' | 'conflict' | 'wrong' | 'busy';

/** What the element shows. */
export type View =
  | { readonly is: 'form' }
  | { readonly is: 'sending' }
  | { readonly is: 'busy'; readonly seconds: number }
  | { readonly is: 'sent'; readonly reference: string | null }
  | { readonly is: 'failed'; readonly why: Failure; readonly minutes: number }
  | { readonly is: 'emailed' }
  | { readonly is: 'kept' };

/** The views that stand in the place of the form. In the others what was written can be seen and changed. */
export const replacesForm = ({ is }: View): boolean => is === 'sent' || is === 'emailed' || is === 'kept';

/** What became of copying: not tried, done, or to be done by hand. */
export type Copying = 'no' | 'done' | 'by-hand';

/** What the buttons of the panels do, and how their words are written. */
export interface Panel {
  readonly words: SendingWords;
  readonly locale: Locale;
  readonly heading: (text: string) => TemplateResult;
  readonly copying: Copying;
  readonly text: string;
  /** Whether the browser has refused to keep a message. */
  readonly notKept: boolean;
  readonly again: () => void;
  readonly copy: () => void;
  /** Null where that way is not open. */
  readonly keep: (() => void) | null;
  readonly byEmail: (() => void) | null;
}

/** The message arrived. */
export const sentPanel = (
  reference: string | null,
  { words, heading }: Panel,
  another: () => void,
): TemplateResult =>
  html`<div class="panel good" part="panel sent">
    ${heading(words.sent)}
    ${
      reference
        ? html`<p class="reference">${withStrong(words.reference, 'reference', reference)}</p>
            <p class="hint">${words.referenceHint}</p>`
        : nothing
    }
    <slot name="sent"></slot>
    <button type="button" part="button" @click=${another}>${words.another}</button>
  </div>`;

/** The message did not arrive: why, and every way on. */
export function failedPanel(why: Failure, minutes: number, panel: Panel): TemplateResult {
  const { words, locale, heading, keep, byEmail } = panel;
  const reason = why === 'busy' ? plural(words.later, minutes, locale) : words.why[why];
  return html`<div class="panel bad" part="panel failed">
    ${heading(words.failed)}
    <p>${reason} ${words.stillHere}</p>
    <div class="actions">
      <button type="button" part="button" class="primary" @click=${panel.again}>${words.again}</button>
      ${
        byEmail
          ? html`<button type="button" part="button" @click=${byEmail}>${words.byEmail}</button>`
          : nothing
      }
      ${copyButton(panel)}
      ${
        keep
          ? html`<button type="button" part="button" @click=${keep}>${words.keep}</button>
              <p class="hint">${words.keepHint}</p>`
          : nothing
      }
    </div>
    <p role="status" class="status" .textContent=${panel.notKept ? words.notKept : ''}></p>
    ${copiedText(panel)}
  </div>`;
}

/** The button that copies what was written. */
export const copyButton = ({ words, copy }: Panel): TemplateResult =>
  html`<button type="button" part="button" @click=${copy}>${words.copy}</button>`;

/** What came of copying. */
export const copiedText = ({ words, copying, text }: Panel): TemplateResult =>
  html`<p
      role="status"
      class="status"
      .textContent=${{ no: '', done: words.copied, 'by-hand': words.copyByHand }[copying]}
    ></p>
    ${
      copying === 'by-hand'
        ? html`<textarea readonly rows="6" aria-label=${words.yourMessage} .value=${text}></textarea>`
        : nothing
    }`;

/** A message with one of its places set in bold. */
export function withStrong(message: string, place: string, value: string): TemplateResult {
  const [before, after] = message.split(`{${place}}`);
  return html`${before}<strong>${value}</strong>${after}`;
}
