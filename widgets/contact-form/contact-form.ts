import type { Locale } from '#core/i18n/locale';
import { hostStyles } from '#widgets/shared/host.styles';
import { property } from '#widgets/shared/property';
import { Widget } from '#widgets/shared/widget';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { buildForm, Writing } from './build-form.ts';
import { codeInAddress } from './code-in-address.ts';
import type { Conversation } from './conversation.ts';
import type { Reason } from './default-form.ts';
import { readDestination, type Destination } from './destination.ts';
import { formWords } from './form-words.ts';
import type { gatherFields } from './gather-fields.ts';
import type { Letter } from './letter.ts';
import { mayHaveOutbox } from './outbox-name.ts';
import type { Outcome } from './send.ts';
import { submitNatively } from './submit-natively.ts';
import { pageForm, takeForm, type TakenForm } from './take-form.ts';
import { words, type ContactWords } from './words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-contact-form': ContactForm;
  }
  interface HTMLElementEventMap {
    /** A message is about to go. A page that cancels it sends the letter itself. */
    'coprod-send': CustomEvent<{ readonly letter: Letter }>;
    /** A message has arrived. */
    'coprod-sent': CustomEvent<{ readonly reference: string | null }>;
    /** Messages wait on this device. */
    'coprod-waiting': CustomEvent<{ readonly waiting: number }>;
    /** A message was not taken, or did not arrive. */
    'coprod-fail': CustomEvent<{ readonly outcome: Exclude<Outcome, { readonly is: 'sent' }> }>;
  }
}

/**
 * A contact form for a council: it takes over the `<form>` between its tags, which works without it too, or
 * builds one where there is none. It checks, sends, and never loses what was written.
 *
 * @fires coprod-send - Before a message goes. Cancel it to send the letter yourself.
 * @fires coprod-sent - A message has arrived.
 * @fires coprod-waiting - A message was kept on this device to be sent later.
 * @fires coprod-fail - A message was not taken, or did not arrive.
 * @fires coprod-error - Something is wrong that the web team should know.
 * @slot - The form. Without one, what is shown until the element builds its own.
 * @slot consent - What a person agrees to, for the form that the element builds.
 * @slot sent - What happens next, shown when a message has arrived.
 * @slot form - The form itself. The element puts it there.
 * @csspart base - All around the form.
 * @csspart panel - A panel that says what became of a message.
 * @csspart sent - The panel for a message that arrived.
 * @csspart failed - The panel for a message that did not arrive.
 * @csspart emailed - The panel for a message in an email.
 * @csspart outbox - The panel of messages that wait on this device.
 * @csspart heading - The heading of a panel.
 * @csspart button - A button in a panel.
 */
export class ContactForm extends Widget<ContactWords> {
  static override styles = [hostStyles];

  /** Where messages are posted: an address on https or on the same site. Otherwise the form's own `action`. */
  @property() endpoint: string | null = null;

  /** How messages are sent: as `json`, or as a browser sends a `form`. */
  @property() encoding: 'json' | 'form' = 'json';

  /** An email address for messages: the only way where there is no endpoint, else the way out when it fails. */
  @property() mailto: string | null = null;

  /** The page that says how details are used, for the form that the element builds. */
  @property({ attribute: 'privacy-href' }) privacyHref: string | null = null;

  /** The reasons to write, for the form that the element builds. Otherwise its `<option>`s, or the usual ones. */
  @property({ attribute: false }) reasons: readonly Reason[] | null = null;

  protected override readonly catalogue = words;

  #connection = new AbortController();
  #destination: Destination | null = null;
  #taken: TakenForm | null = null;
  /** What builds a form, and in which words: fetched only where the page has written none. */
  #building: (Pick<Writing, 'words' | 'lang'> & { readonly build: typeof buildForm }) | null = null;
  /** What puts fields into a form of their own: fetched only where the page has fields without one. */
  #gather: typeof gatherFields | null = null;
  #shownAt: number | null = null;
  #conversation: Conversation | null = null;
  #opening: Promise<Conversation> | null = null;
  #spoken = this.locale;
  #offered = '';
  #stuck = false;
  #stepping = false;

  /** Offers to attach a star result, by its code, and moves to the offer. It is sent only if the person ticks it. */
  async offerResult(code: string): Promise<void> {
    this.#offered = code;
    await this.updateComplete;
    await this.#with((conversation) => conversation.offer(code, 'asked'));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener('hashchange', () => this.#offerFromAddress(), { signal });
    document.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { signal });
    void this.#postWaiting();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    this.#release();
    this.#conversation = this.#opening = null;
  }

  protected override renderWith(messages: ContactWords): TemplateResult {
    const conversation = this.#conversation;
    return html`${conversation?.above()}
      <div ?hidden=${conversation?.hidesForm ?? false}>
        <slot name="form"></slot>
        <slot ?hidden=${Boolean(this.#taken?.write)} @slotchange=${() => this.requestUpdate()}></slot>
      </div>
      ${conversation?.below()}
      <div role="alert" .textContent=${this.#stuck ? messages.stuck : ''}></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Without words, or after a fault of ours, the page's own form has to work as if we were not there.
    if (!this.hasAttribute('ready')) this.#release();
    else if (this.isConnected && document.readyState !== 'loading') this.#settle();
  }

  /** Takes the form that there is now, and writes what is ours in today's language. */
  #settle(): void {
    const found = pageForm(this);
    const form = found instanceof HTMLFormElement ? found : null;
    this.#destination = readDestination(this, form);
    if (!this.#destination) {
      this.#release();
      void this.#complain(form);
      return;
    }
    const lang = this.locale;
    const same = found === null ? this.#taken?.write : found === this.#taken?.form;
    const isReady = found === 'fields' ? this.#gather : form || this.#building?.lang === lang;
    if (!isReady) void this.#fetchMaker(found !== null, lang);
    else if (same) this.#taken?.write?.(this.#writing);
    else this.#take();
    if (this.#spoken !== lang) void this.#attempt(async () => this.#conversation?.speak());
    this.#spoken = lang;
  }

  /** How the form that the element builds is to be written now. */
  get #writing(): Writing {
    const { words: written, lang } = this.#building!;
    return { words: written, lang, reasons: this.reasons, privacyHref: this.privacyHref };
  }

  #take(): void {
    this.#release();
    const begun = () => void this.#with(async () => {});
    const taken = takeForm(this, {
      submitted: (event) => this.#submitted(event),
      begun,
      build: () => this.#building!.build(this, this.#writing),
      gather: () => this.#gather!(this),
    });
    const { form } = taken;
    this.#taken = taken;
    // Where something was written before we came, nobody knows for how long the form has been there.
    this.#shownAt = form.querySelector<HTMLTextAreaElement>('[name="message"]')?.value
      ? null
      : performance.now();
    if (this.#conversation) this.#hand(this.#conversation);
    this.#offerFromAddress();
    // What is needed when the connection is gone has to be here before that. If it fails, the person is told on sending.
    const ahead = async () => (await import('./conversation.ts')).fetchAhead(this.locale);
    const timer = setTimeout(() => void ahead().catch(() => {}), 500);
    taken.signal.addEventListener('abort', () => clearTimeout(timer));
    this.requestUpdate();
  }

  /** Fetches what makes a form where the page has none, or only fields. */
  #fetchMaker(hasFields: boolean, lang: Locale): Promise<void> {
    return this.#attempt(async () => {
      if (hasFields) this.#gather = (await import('./gather-fields.ts')).gatherFields;
      else {
        const fetched = Promise.all([import('./build-form.ts'), formWords.load(lang)]);
        const [{ buildForm: build }, written] = await fetched;
        this.#building = { build, words: written, lang };
      }
      this.requestUpdate();
    });
  }

  #release(): void {
    this.#taken?.release();
    this.#taken = null;
  }

  #submitted(event: SubmitEvent): void {
    const otherWay = event.submitter?.matches('[formaction], [formmethod]');
    if (event.defaultPrevented || otherWay) return;
    event.preventDefault();
    void this.#send(event.submitter);
  }

  async #send(submitter: HTMLElement | null): Promise<void> {
    // The same words are read out again only if they have gone meanwhile.
    this.#stuck = false;
    this.requestUpdate();
    await this.#with((conversation) => conversation.submit());
    if (!this.#conversation) await this.#sendWithoutConversation(submitter);
  }

  /** Browsers keep to it that a script could not be fetched (Firefox, for as long as the page is open). */
  async #sendWithoutConversation(submitter: HTMLElement | null): Promise<void> {
    if (!this.#taken || !this.#destination || this.#stepping) return;
    this.#stepping = true;
    let stuck = true;
    await this.#attempt(async () => {
      await submitNatively(this.#taken!, this.#destination!, submitter);
      stuck = false;
    });
    this.#stepping = false;
    this.#stuck = stuck;
    this.requestUpdate();
  }

  #offerFromAddress(): void {
    const arrived = codeInAddress();
    const isNew = arrived !== '' && arrived !== this.#offered;
    const code = (this.#offered = arrived || this.#offered);
    if (!code || !this.#taken) return;
    void this.#with((conversation) => conversation.offer(code, isNew ? 'arrived' : 'again'));
  }

  /** Sends what was kept on this device on an earlier day. */
  async #postWaiting(): Promise<void> {
    if (await mayHaveOutbox()) await this.#with((conversation) => conversation.post());
  }

  /** Does something in the conversation, which begins when the person does. */
  async #with(work: (conversation: Conversation) => Promise<unknown>): Promise<void> {
    if (!this.isConnected) return;
    await this.#attempt(async () => {
      this.#opening ??= this.#open();
      await work(await this.#opening);
    });
  }

  async #open(): Promise<Conversation> {
    try {
      const { openConversation } = await import('./conversation.ts');
      const conversation = await openConversation({
        element: this,
        signal: this.#connection.signal,
        now: () => ({
          locale: this.locale,
          level: this.headingLevel,
          destination: this.#destination,
          encoding: this.encoding,
        }),
        heading: (text, id) => this.heading(text, 0, id),
        changed: () => {
          this.requestUpdate();
          return this.updateComplete;
        },
        report: (message, cause) => this.report(message, cause),
        emit: (type, detail, cancelable) => this.emit(type, detail, cancelable),
        resultSent: () => {
          this.#offered = '';
        },
      });
      this.#stuck = false;
      this.#conversation = conversation;
      this.#hand(conversation);
      return conversation;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }

  #hand(conversation: Conversation): void {
    if (!this.#taken) return;
    const { form, signal, write } = this.#taken;
    conversation.take(form, signal, this.#shownAt, write !== null);
  }

  /** Does something that may fail for want of a file, and never throws into the page. */
  async #attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.report(
        'A part of the form failed, or could not be fetched. Are all files beside the script?',
        error,
      );
    }
  }

  #complain(form: HTMLFormElement | null): Promise<void> {
    return this.#attempt(async () => {
      const { complain } = await import('./destination-advice.ts');
      complain(this, form, (complaint) => this.report(complaint));
    });
  }
}
