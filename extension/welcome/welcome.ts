import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fill } from '#core/i18n/fill';
import { hostStyles } from '#widgets/shared/host.styles';
import { Widget } from '#widgets/shared/widget';
import { welcomeStyles } from './welcome.styles.ts';
import { welcomeWords, type WelcomeWords } from './welcome-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-welcome': Welcome;
  }
}

/** The page that opens once: what the extension does, what it never does, and how to try it. */
export class Welcome extends Widget<WelcomeWords> {
  static override styles = [hostStyles, welcomeStyles];

  override headingLevel = 1;

  /** Which browser it is: each has its own way to pin a button. */
  @property({ attribute: false }) browserName: 'chrome' | 'firefox' = 'chrome';

  /** The key that starts a review, or empty. */
  @property({ attribute: false }) keys = '';

  protected override readonly catalogue = welcomeWords;

  protected override renderWith(words: WelcomeWords): unknown {
    return html`<main>
      <div class="top">
        <img src="/icon/128.png" width="64" height="64" alt="" />
        <button
          type="button"
          class="plain"
          lang=${this.locale === 'cy' ? 'en' : 'cy'}
          @click=${() => {
            document.documentElement.lang = this.locale === 'cy' ? 'en' : 'cy';
          }}
        >
          ${words.otherLanguage}
        </button>
      </div>
      ${this.heading(words.title)}
      <p class="lead">${words.lead}</p>
      <div class="columns">
        ${this.#list(words.does.title, words.does.list, 'does')}
        ${this.#list(words.never.title, words.never.list, 'never')}
      </div>
      <section class="try">
        ${this.heading(words.try.title, 1, 'try')}
        <ol>
          <li>${words.try.pin[this.browserName]}</li>
          <li>${words.try.open}</li>
          <li>
            ${words.try.press}
            ${this.keys === '' ? nothing : html`<br />${fill(words.try.key, { key: this.keys })}`}
          </li>
        </ol>
      </section>
    </main>`;
  }

  #list(title: string, items: readonly string[], name: string): TemplateResult {
    return html`<section class=${name}>
      ${this.heading(title, 1, name)}
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
    </section>`;
  }
}
