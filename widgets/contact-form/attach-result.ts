import { decodeResult } from '#core/star/result-code';
import { statementsOf } from '#core/star/statements';
import type { Locale } from '#core/i18n/locale';
import { html, render, type TemplateResult } from 'lit';
import { resultWords, type ResultWords } from './result-words.ts';

/** The box at the top of a form that offers to send a star result along. */
export interface ResultOffer {
  /** The code, if it is to be sent. */
  readonly chosen: string | null;
  /** The box to tick, or null where the code could not be read. */
  readonly box: HTMLInputElement | null;
  /** Where it stands. It can take the focus where there is no box. */
  readonly place: HTMLElement;
  /** Writes it in another language. What was ticked stays. */
  show(locale: Locale): Promise<void>;
  remove(): void;
}

let made = 0;

/** Offers a result in a form. It is sent only if the person ticks the box. */
export async function offerResult(form: HTMLFormElement, code: string, locale: Locale): Promise<ResultOffer> {
  const read = decodeResult(code);
  const id = `coprod-result-${(made += 1)}`;
  const place = document.createElement('div');
  place.className = 'coprod-result';
  if (!read.ok) place.tabIndex = -1;
  const box = () => place.querySelector('input');
  const offer: ResultOffer = {
    place,
    get chosen() {
      return box()?.checked ? code : null;
    },
    get box() {
      return box();
    },
    async show(language) {
      const words = await resultWords.load(language);
      place.lang = language;
      render(read.ok ? offerView(code, read.set, words, id) : html`<p>${words.result.unreadable}</p>`, place);
    },
    remove: () => place.remove(),
  };
  await offer.show(locale);
  form.prepend(place);
  return offer;
}

type AnswerSet = Extract<ReturnType<typeof decodeResult>, { ok: true }>['set'];

function offerView(
  code: string,
  { mode, voice, answers }: AnswerSet,
  { result, scale, statements }: ResultWords,
  id: string,
): TemplateResult {
  const [before, after] = result.code.split('{code}');
  return html`<div class="coprod-choice">
      <input type="checkbox" id=${id} aria-describedby="${id}-holds" />
      <label for=${id}>${result.attach}</label>
    </div>
    <p class="coprod-hint" id="${id}-holds">${result.holds[mode][voice]}</p>
    <details>
      <summary>${result.see}</summary>
      <p>${before}<code>${code}</code>${after}</p>
      <dl>
        ${statementsOf(mode).map((statement) => {
          const answer = answers[statement.id];
          return html`<dt>${statements[statement.id][voice]}</dt>
            <dd>${answer === undefined ? result.noAnswer : scale[answer].label}</dd>`;
        })}
      </dl>
    </details>`;
}
