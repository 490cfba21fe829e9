import { maximumLengths } from '#core/enquiry/limits';
import { plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { addedStyles } from './added.styles.ts';
import { adoptStyles } from './adopt-styles.ts';
import { contactFormStyles } from './contact-form.styles.ts';
import { countCharacters } from './count-characters.ts';
import type { Destination } from './destination.ts';
import type { OpenedEmail } from './emailed-panel.ts';
import { adviceOn, adviceOnBuilt } from './form-advice.ts';
import { laterWords } from './later-words.ts';
import { leadsToResult } from './leads-to-result.ts';
import type { Letter } from './letter.ts';
import type { OutboxPanel } from './outbox-panel.ts';
import { send, type Outcome } from './send.ts';
import { failedPanel, replacesForm, sentPanel, type Copying, type Panel, type View } from './views.ts';
import { writtenForm, type WrittenForm } from './written-form.ts';

/** What the element lends to a conversation. */
export interface ConversationHost {
  readonly element: HTMLElement;
  readonly signal: AbortSignal;
  now(): {
    readonly locale: Locale;
    readonly level: number;
    readonly destination: Destination | null;
    readonly encoding: 'json' | 'form';
  };
  heading(text: string, id: string): TemplateResult;
  /** Shows what has changed; fulfilled when it can be seen. */
  changed(): Promise<unknown>;
  report(message: string, cause?: unknown): void;
  /** Sends an event from the element. Returns false if the page cancelled it. */
  emit<Type extends keyof HTMLElementEventMap>(
    type: Type,
    detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
    cancelable?: boolean,
  ): boolean;
  /** The star result that was offered has gone, or was not wanted. */
  resultSent(): void;
}

/** What goes on between a person and the receiver, from the first key to the receipt. */
export interface Conversation {
  readonly hidesForm: boolean;
  /** Begins with a form, or with another one. */
  take(form: HTMLFormElement, signal: AbortSignal, shownAt: number | null, isBuilt: boolean): void;
  submit(): Promise<void>;
  /** Offers to attach a star result, and moves to the offer where a person asked for it or has just arrived for it. */
  offer(code: string, why: 'asked' | 'arrived' | 'again'): Promise<void>;
  /** Opens the messages that wait on this device, and sends them. */
  post(): Promise<void>;
  /** The language has changed. */
  speak(): Promise<void>;
  /** What stands above the form, and beneath it. */
  above(): unknown;
  below(): unknown;
}

/** The longest time, in seconds, for which a person is asked to wait with the page open. */
const longestWait = 120;

/** Fetches what may be needed once the connection is gone. */
export const fetchAhead = (locale: Locale): Promise<unknown> =>
  Promise.all([laterWords.load(locale), import('./outbox-panel.ts'), import('./emailed-panel.ts')]);

/** Opens a conversation. It ends with the host's signal. */
export async function openConversation(host: ConversationHost): Promise<Conversation> {
  const { element, signal } = host;
  const root = element.shadowRoot!;
  let words = (await laterWords.load(host.now().locale)).sending;
  let written: WrittenForm | null = null;
  let view: View = { is: 'form' };
  let copying: Copying = 'no';
  let notKept = false;
  let submitting = false;
  let letter: Letter | null = null;
  let email: OpenedEmail | null = null;
  let outbox: OutboxPanel | null = null;
  let opening: Promise<OutboxPanel> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const undoStyles = adoptStyles(element, addedStyles.styleSheet!);
  if (!root.adoptedStyleSheets.includes(contactFormStyles.styleSheet!))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, contactFormStyles.styleSheet!];
  signal.addEventListener('abort', () => {
    undoStyles();
    clearTimeout(timer);
  });
  void fetchAhead(host.now().locale).catch(() => {});

  const spoken = () => ({ words, ...host.now() });

  /** Nothing is ever thrown into the page. */
  async function guard(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      host.report('Something in the form failed. Please report this.', error);
      if (view.is === 'sending') await show({ is: 'failed', why: 'broken', minutes: 0 });
    }
  }
  const when = (condition: unknown, work: () => Promise<unknown>) =>
    condition ? () => void guard(work) : null;

  /** Shows a view and moves to its heading, so that it is read out once. */
  async function show(next: View): Promise<void> {
    view = next;
    await host.changed();
    if (next.is === 'form' || next.is === 'sending' || next.is === 'busy') return;
    root.getElementById(next.is === 'kept' ? 'outbox' : 'outcome')?.focus();
  }

  /** However often the button is pressed, one letter is on its way. */
  async function submit(): Promise<void> {
    if (submitting || view.is === 'sending' || view.is === 'busy') return;
    submitting = true;
    try {
      await go();
    } finally {
      submitting = false;
    }
  }

  async function go(): Promise<void> {
    const { destination, encoding } = host.now();
    if (!written || !destination) return;
    copying = 'no';
    notKept = false;
    await show({ is: 'form' });
    letter = written.write({ endpoint: destination.endpoint ?? '', encoding });
    if (!letter || !host.emit('coprod-send', { letter }, true)) return;
    if (destination.endpoint) await deliver(letter);
    else await openEmail(letter);
  }

  async function deliver(going: Letter): Promise<void> {
    await show({ is: 'sending' });
    const outcome = await send(going);
    if (outcome.is === 'sent') {
      written?.empty();
      await show({ is: 'sent', reference: outcome.reference });
      host.resultSent();
      host.emit('coprod-sent', { reference: outcome.reference });
      return;
    }
    await fail(going, outcome);
    host.emit('coprod-fail', { outcome });
  }

  async function fail(going: Letter, outcome: Exclude<Outcome, { readonly is: 'sent' }>): Promise<void> {
    if (outcome.is === 'busy' && outcome.seconds <= longestWait && !signal.aborted) {
      timer = setTimeout(() => void guard(() => deliver(going)), outcome.seconds * 1000);
      await show({ is: 'busy', seconds: outcome.seconds });
      return;
    }
    if (outcome.is === 'refused') {
      await show({ is: 'form' });
      if (written?.refuse(outcome.problems)) return;
      const names = outcome.problems.map(({ field }) => field).join(', ');
      host.report(`The receiver refused fields that this form does not have: ${names}.`);
    }
    if (outcome.is === 'wrong')
      host.report(`The receiver answered with status ${outcome.status}. Is the endpoint right?`);
    if (outcome.is === 'conflict') written?.forget();
    const minutes = outcome.is === 'busy' ? Math.ceil(outcome.seconds / 60) : 0;
    await show({ is: 'failed', why: outcome.is === 'refused' ? 'wrong' : outcome.is, minutes });
  }

  async function openEmail({ text }: Letter): Promise<void> {
    const module = await import('./emailed-panel.ts');
    const { destination, locale } = host.now();
    email = await module.openEmail(destination!.mailto!, { text, reason: written?.reason() ?? '' }, locale);
    copying = 'no';
    await show({ is: 'emailed' });
  }

  async function keep(kept: Letter): Promise<void> {
    try {
      await (await openOutbox()).keep(kept);
    } catch {
      notKept = true;
      await host.changed();
      return;
    }
    written?.empty();
    await show({ is: 'kept' });
    host.resultSent();
    host.emit('coprod-waiting', { waiting: outbox?.waiting ?? 1 });
  }

  async function openOutbox(): Promise<OutboxPanel> {
    const module = await import('./outbox-panel.ts');
    opening ??= module.openOutbox(
      {
        changed: () => void host.changed(),
        goTo: (id) => void guard(() => goTo(id)),
        sent: (reference) => void host.emit('coprod-sent', { reference }),
        failed: (error) => host.report('The messages on this device could not be read or sent.', error),
      },
      signal,
    );
    return (outbox = await opening);
  }

  async function copy(): Promise<void> {
    copying = await navigator.clipboard.writeText(letter?.text ?? '').then(
      () => 'done' as const,
      () => 'by-hand' as const,
    );
    await host.changed();
    root.querySelector('textarea')?.select();
  }

  const firstField = () => written?.form.querySelector<HTMLElement>('input, select, textarea');

  async function back(): Promise<void> {
    clearTimeout(timer);
    await show({ is: 'form' });
    firstField()?.focus();
  }

  /** Moves to a part of a panel; where it has gone, to what the person can do next. */
  async function goTo(id: string): Promise<void> {
    await host.changed();
    const next = replacesForm(view) ? root.querySelector('button') : firstField();
    (root.getElementById(id) ?? next)?.focus();
  }

  const goBack = () => void guard(back);

  function panel(): Panel {
    const { locale, destination } = host.now();
    const canWait = view.is === 'failed' && ['offline', 'broken', 'busy'].includes(view.why) && !notKept;
    const text = letter?.text ?? '';
    const heading = (title: string) => host.heading(title, 'outcome');
    return {
      words,
      locale,
      heading,
      copying,
      text,
      notKept,
      again: () => void guard(submit),
      copy: () => void guard(copy),
      keep: when(canWait && letter, () => keep(letter!)),
      byEmail: when(letter && destination?.mailto, () => openEmail(letter!)),
    };
  }

  return {
    get hidesForm() {
      return replacesForm(view);
    },
    take(form, formSignal, shownAt, isBuilt) {
      const taken = writtenForm(form, spoken, shownAt);
      written = taken;
      formSignal.addEventListener('abort', () => {
        taken.leave();
        if (written === taken) written = null;
      });
      for (const message of form.querySelectorAll<HTMLTextAreaElement>('textarea[name="message"]')) {
        const limit = message.maxLength > 0 ? message.maxLength : maximumLengths.message;
        countCharacters(message, limit, spoken, formSignal);
      }
      const advice = isBuilt ? adviceOnBuilt(element) : adviceOn(form, host.now().encoding);
      for (const each of advice) host.report(each);
    },
    submit: () => guard(submit),
    async offer(code, why) {
      if (replacesForm(view)) await show({ is: 'form' });
      const place = await written?.offer(code);
      if (!place || !(why === 'asked' || (why === 'arrived' && leadsToResult()))) return;
      place.closest('.coprod-result')?.scrollIntoView();
      place.focus({ preventScroll: true });
    },
    post: async () => (await openOutbox()).post(),
    async speak() {
      words = (await laterWords.load(host.now().locale)).sending;
      written?.say();
      await host.changed();
    },
    above() {
      const { locale } = host.now();
      return html`${outbox?.view(locale, (text) => host.heading(text, 'outbox')) ?? nothing}
      ${view.is === 'sent' ? sentPanel(view.reference, panel(), goBack) : nothing}
      ${view.is === 'emailed' ? (email?.view(panel(), goBack) ?? nothing) : nothing}
      ${
        view.is === 'kept'
          ? html`<button type="button" part="button" @click=${goBack}>${words.another}</button>`
          : nothing
      }`;
    },
    below() {
      const { locale } = host.now();
      const sending = view.is === 'sending' ? words.sending : '';
      const status = view.is === 'busy' ? plural(words.busy, view.seconds, locale) : sending;
      return html`<p role="status" class="status" .textContent=${status}></p>
        ${
          view.is === 'busy'
            ? html`<button type="button" part="button" @click=${goBack}>${words.stop}</button>`
            : nothing
        }
        ${view.is === 'failed' ? failedPanel(view.why, view.minutes, panel()) : nothing}`;
    },
  };
}
