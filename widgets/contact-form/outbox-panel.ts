import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { writeDay } from '#core/i18n/write-day';
import { html, nothing, type TemplateResult } from 'lit';
import { laterWords, type LaterWords } from './later-words.ts';
import type { Letter } from './letter.ts';
import type { KeptLetter } from './outbox.ts';
import { isStale, postOutbox } from './post-outbox.ts';

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
  sent(reference: string | null): void;
  failed(error: unknown): void;
}

/** Opens the outbox of this device, and looks after it until the signal. */
export async function openOutbox(
  { changed, sent, failed }: OutboxPanelListener,
  signal: AbortSignal,
): Promise<OutboxPanel> {
  let note: 'sent' | 'deleted' | 'notYet' | null = null;
  /** The letter that the person is asked about before it is deleted. */
  let doubtful: string | null = null;
  const outbox = await postOutbox(
    {
      changed,
      failed,
      sent(reference) {
        note = 'sent';
        sent(reference);
      },
    },
    signal,
  );

  async function sendNow(): Promise<void> {
    note = null;
    await outbox.flush('asked');
    note ??= 'notYet';
    changed();
  }
  async function drop(id: string): Promise<void> {
    await outbox.drop(id);
    note = 'deleted';
    changed();
  }
  const doubt = (id: string | null) => () => {
    doubtful = id;
    changed();
  };

  function letterView(letter: KeptLetter, { outbox: words, days }: LaterWords): TemplateResult {
    const { id, keptAt, refused, text } = letter;
    const written = fill(words.written, { date: writeDay(new Date(keptAt).toISOString(), days) });
    const trouble = refused ? words.refused : isStale(letter) ? words.stale : '';
    return html`<p>${written}. ${trouble}</p>
      <details>
        <summary>${words.read}</summary>
        <p class="text">${text}</p>
      </details>
      ${
        doubtful === id
          ? html`<p role="status"><strong>${words.sure}</strong></p>
              <div class="actions">
                <button type="button" part="button" @click=${() => void drop(id).catch(failed)}>
                  ${words.yes}
                </button>
                <button type="button" part="button" class="plain" @click=${doubt(null)}>${words.no}</button>
              </div>`
          : html`<button type="button" part="button" class="plain" @click=${doubt(id)}>
              ${words.delete}
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
      if (n === 0 && said === '') return nothing;
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
        <p role="status" class="status" .textContent=${said}></p>
      </div>`;
    },
  };
}
