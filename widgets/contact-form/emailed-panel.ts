import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { laterWords } from './later-words.ts';
import { copiedText, copyButton, type Panel } from './views.ts';
import { writeEmail } from './write-email.ts';

/** An email that was opened with the message filled in. */
export interface OpenedEmail {
  /** What the person does next, and what if no email opened. */
  view(panel: Panel, change: () => void): TemplateResult | typeof nothing;
}

/** Opens an email with the message filled in. It goes only when the person sends it. */
export async function openEmail(
  address: string,
  { text, reason }: { readonly text: string; readonly reason: string },
  locale: Locale,
): Promise<OpenedEmail> {
  const { email: words } = await laterWords.load(locale);
  const subject = reason ? fill(words.subject, { reason }) : words.plainSubject;
  const { href, cut } = writeEmail(address, subject, text, words.endIsMissing);
  const link = document.createElement('a');
  link.href = href;
  link.click();
  return {
    view(panel, change) {
      const spoken = laterWords.peek(panel.locale)?.email;
      if (!spoken) return nothing;
      return html`<div class="panel" part="panel emailed">
        ${panel.heading(spoken.opened)}
        <p>${fill(spoken.openedText, { address })}</p>
        ${cut ? html`<p><strong>${spoken.cut}</strong></p>` : nothing}
        <p>${fill(spoken.nothingOpened, { address })}</p>
        <div class="actions">
          ${copyButton(panel)}
          <a part="button" href=${href}>${spoken.reopen}</a>
          <button type="button" part="button" class="plain" @click=${change}>${spoken.change}</button>
        </div>
        ${copiedText(panel)}
      </div>`;
    },
  };
}
