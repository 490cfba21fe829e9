import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Catalogue } from '#core/i18n/catalogue';
import type { Locale } from '#core/i18n/locale';
import { localeFor, watchLang } from './language.ts';
import { property } from './property.ts';

/** What went wrong in a widget. It is for the web team: visitors see the element's own content instead. */
export interface WidgetProblem {
  /** What happened, where, and what to do: one or more whole sentences, in English. */
  readonly message: string;
  /** What was thrown, if anything was. */
  readonly cause?: unknown;
}

declare global {
  interface HTMLElementEventMap {
    /** Something went wrong in a widget. */
    'coprod-error': CustomEvent<WidgetProblem>;
  }
}

/**
 * What all the kit's elements share: words in the language of the page, typed events, and the promise that
 * nothing is ever thrown into the page. While there are no words yet, or when something fails, the element
 * shows what stands between its tags.
 *
 * @attr {'auto' | 'light' | 'dark' | 'plain' | 'plain auto' | 'high-contrast' | 'high-contrast auto'} theme - Light or dark colours, whatever the page says; `auto` follows the visitor. `plain` is ink on paper with no tints, `high-contrast` has 7 to 1 or more; either stands beside one of the others.
 * @attr {string} wording - A council's own words in the place of ours: the address of a JSON file on this site, or the JSON itself. They hold for the page.
 * @slot - What is shown without JavaScript, before the element wakes up, and if it fails.
 * @csspart base - Everything that the element shows.
 * @csspart heading - The main heading.
 * @csspart subheading - Each heading below it.
 * @fires coprod-error - Something went wrong; the words are for the web team.
 * @cssprop --coprod-ink - Colour of text.
 * @cssprop --coprod-muted - Colour of text that matters less.
 * @cssprop --coprod-paper - Colour behind everything.
 * @cssprop --coprod-shade - Colour behind a part that is set apart.
 * @cssprop --coprod-line - Colour of borders.
 * @cssprop --coprod-accent - Colour of links and buttons.
 * @cssprop --coprod-on-accent - Colour of text on the accent.
 * @cssprop --coprod-focus - Colour of the ring round what has the focus.
 * @cssprop --coprod-error - Colour of errors.
 * @cssprop --coprod-good - Colour of what went well.
 * @cssprop --coprod-commission - Hue of co-commission.
 * @cssprop --coprod-design - Hue of co-design.
 * @cssprop --coprod-deliver - Hue of co-deliver.
 * @cssprop --coprod-assess - Hue of co-assess.
 * @cssprop --coprod-step - Hue of the five steps.
 * @cssprop --coprod-radius - Roundness of corners.
 */
export abstract class Widget<Messages> extends LitElement {
  /** The level of the element's main heading, 1 to 6, so that the outline of the page stays right. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The words of this element, in each language. */
  protected abstract readonly catalogue: Catalogue<Messages>;

  /** The language that is shown. */
  protected locale: Locale = 'en';

  #messages: Messages | undefined;
  #failed = false;
  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
      this.#unwatch = watchLang(this, () => void this.#followLanguage());
      void this.#followLanguage();
    } catch (error) {
      // A page may have put traps on its elements.
      this.#fail(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  /** What the element shows, given the words of its language. */
  protected abstract renderWith(messages: Messages): unknown;

  /** The words of the language that is shown, or undefined until they are here. */
  protected get messages(): Messages | undefined {
    return this.#messages;
  }

  protected override render(): TemplateResult {
    return this.#messages === undefined || this.#failed
      ? html`<slot></slot>`
      : html`<div part="base" lang=${this.locale}>${this.renderWith(this.#messages)}</div>`;
  }

  /** A heading of the page's outline, `deeper` levels below the element's main heading. */
  protected heading(text: unknown, deeper = 0, id?: string): TemplateResult {
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2) + deeper);
    return html`<div
      class="heading"
      role="heading"
      aria-level=${level}
      id=${id ?? `heading-${deeper}`}
      tabindex="-1"
      part=${deeper === 0 ? 'heading' : 'subheading'}
    >
      ${text}
    </div>`;
  }

  /** Sends an event that bubbles and leaves shadow roots. Returns false if the page cancelled it. */
  protected emit<Type extends keyof HTMLElementEventMap>(
    type: Type,
    detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** Tells the web team, in the console and by an event, that something is wrong. */
  protected report(message: string, cause?: unknown): void {
    console.error(`<${this.localName}>: ${message}`, cause ?? '');
    this.emit('coprod-error', { message, cause });
  }

  /** Lit's own update, but a fault in it goes to the web team and never into the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#failed) return;
      this.#fail(error);
      this.requestUpdate();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.toggleAttribute('ready', this.#messages !== undefined && !this.#failed);
  }

  #fail(error: unknown): void {
    this.#failed = true;
    this.report('The widget failed. Its own content is shown.', error);
  }

  async #followLanguage(): Promise<void> {
    const locale = localeFor(this);
    // Few pages ask for a theme or for own words, so that visitors of the others do not fetch them.
    const wishes = this.matches('[theme],[wording]');
    const here = wishes ? undefined : this.catalogue.peek(locale);
    const messages = here ?? (await this.#fetchMessages(locale, wishes));
    if (messages === undefined || this.#messages === messages || localeFor(this) !== locale) return;
    this.locale = locale;
    this.#messages = messages;
    this.requestUpdate();
  }

  async #fetchMessages(locale: Locale, wishes: boolean): Promise<Messages | undefined> {
    try {
      if (wishes) await (await import('#widgets/shared/wishes')).grantWishes(this);
      return await this.catalogue.load(locale);
    } catch (error) {
      this.report(`The words for "${locale}" could not be fetched. Are all files there?`, error);
      return undefined;
    }
  }
}
