import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { writeDay } from '#core/i18n/write-day';
import { html, nothing, type TemplateResult } from 'lit';
import { laterWords, type LaterWords } from './later-words.ts';
import type { Letter } from './letter.ts';
import type { KeptLetter } from './outbox.ts';
import { isStale, postOutbox } from './post-outbox.ts';
import { withStrong } from './views.ts';
import { writeTime } from './write-time.ts';

/** The outbox as the element sees it. */
export interface OutboxPanel {
  /** How many letters wait. */
  readonly waiting: number;
  keep(letter: Letter): Promise<void>;
  /** Sends what has waited long enough. */
  post(): Promise<void>;
  view(locale: Locale, heading: (text: string) => TemplateResult): TemplateResult | typeof nothing;
}

/** What an outbox tells the element. */
export interface OutboxPanelListener {
  /** Show it again. */
  changed(): void;
  /** Show it again, and move to a part of it by its id, or on from there where it has gone. */
  goTo(id: string): void;
  sent(reference: string | null): void;
  failed(error: unknown): void;
}

/** Opens the outbox of this device, and looks after it until the signal. */
export async function openOutbox(
  { changed, goTo, sent, failed }: OutboxPanelListener,
  signal: AbortSignal,
): Promise<OutboxPanel> {
  let note: 'deleted' | 'notYet' | null = null;
  /** The references of what has been sent, until the person closes them. */
  let receipts: readonly (string | null)[] = [];
  /** The letter that the person is asked about before it is deleted. */
  let doubtful: string | null = null;
  const outbox = await postOutbox(
    {
      changed,
      failed,
      sent(reference) {
        note = null;
        receipts = [...receipts, reference];
        sent(reference);
      },
    },
    signal,
  );

  async function sendNow(): Promise<void> {
    const before = receipts.length;
    note = null;
    await outbox.flush('asked');
    if (receipts.length > before) {
      goTo('close');
      return;
    }
    note = 'notYet';
    changed();
  }
  async function drop(id: string): Promise<void> {
    await outbox.drop(id);
    note = 'deleted';
    goTo('outbox');
  }
  const doubt = (id: string) => () => {
    doubtful = id;
    goTo('doubt');
  };
  const keepIt = (id: string) => () => {
    doubtful = null;
    goTo(`delete-${id}`);
  };
  const close = () => {
    receipts = [];
    goTo('outbox');
  };

  function letterView(letter: KeptLetter, { outbox: words, days }: LaterWords): TemplateResult {
    const { id, keptAt, refused, text } = letter;
    const moment = new Date(keptAt);
    const time = writeTime(moment, hasTwin(letter, outbox.letters));
    const written = fill(words.written, { date: writeDay(moment.toISOString(), days), time });
    const trouble = refused ? words.refused : isStale(letter) ? words.stale : '';
    // With several messages, the name of each button says which it belongs to.
    const named = (label: string) => html`${label}<span class="visually-hidden">: ${written}</span>`;
    return html`<p>${written}. ${trouble}</p>
      <details>
        <summary>${named(words.read)}</summary>
        <p class="text">${text}</p>
      </details>
      ${
        doubtful === id
          ? html`<p id="doubt" tabindex="-1"><strong>${words.sure}</strong></p>
              <div class="actions">
                <button type="button" part="button" @click=${() => void drop(id).catch(failed)}>
                  ${named(words.yes)}
                </button>
                <button type="button" part="button" class="plain" @click=${keepIt(id)}>
                  ${named(words.no)}
                </button>
              </div>`
          : html`<button type="button" part="button" class="plain" id="delete-${id}" @click=${doubt(id)}>
              ${named(words.delete)}
            </button>`
      }`;
  }

  return {
    get waiting() {
      return outbox.letters.length;
    },
    keep(letter) {
      note = null;
      return outbox.keep(letter);
    },
    post: () => outbox.flush('due'),
    view(locale, heading) {
      const words = laterWords.peek(locale);
      if (!words) {
        void laterWords.load(locale).then(changed, failed);
        return nothing;
      }
      const { letters, sending } = outbox;
      const n = letters.length;
      const said = sending ? words.outbox.sending : note ? words.outbox[note] : '';
      if (n === 0 && said === '' && receipts.length === 0) return nothing;
      const goes = letters.some(({ refused }) => !refused);
      return html`<div class="panel outbox" part="panel outbox">
        ${n > 0 ? heading(plural(words.outbox.waiting, n, locale)) : nothing}
        ${goes ? html`<p>${plural(words.outbox.how, n, locale)}</p>` : nothing}
        ${
          n > 0
            ? html`<ul>
                ${letters.map((letter) => html`<li>${letterView(letter, words)}</li>`)}
              </ul>`
            : nothing
        }
        ${
          goes
            ? html`<button
                type="button"
                part="button"
                class="primary"
                @click=${() => void sendNow().catch(failed)}
              >
                ${words.outbox.sendNow}
              </button>`
            : nothing
        }
        <div role="status">${receipts.map((reference) => receiptView(reference, words))}</div>
        ${
          receipts.length > 0
            ? html`<button type="button" part="button" id="close" @click=${close}>
                ${words.outbox.close}
              </button>`
            : nothing
        }
        <p role="status" class="status" .textContent=${said}></p>
      </div>`;
    },
  };
}

/** What has arrived, with the reference if there is one. */
const receiptView = (reference: string | null, { outbox: words, sending }: LaterWords): TemplateResult =>
  html`<p>
    ${
      reference
        ? html`${withStrong(words.sentAs, 'reference', reference)} ${sending.referenceHint}`
        : words.sent
    }
  </p>`;

const minuteOf = ({ keptAt }: KeptLetter): number => Math.floor(keptAt / 60_000);

/** Whether another letter was written in the same minute. */
const hasTwin = (letter: KeptLetter, letters: readonly KeptLetter[]): boolean =>
  letters.some((other) => other.id !== letter.id && minuteOf(other) === minuteOf(letter));
