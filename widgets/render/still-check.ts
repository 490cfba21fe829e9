import { fill } from '#core/i18n/fill';
import { still as welsh } from '#core/i18n/cy/still';
import { still as english } from '#core/i18n/en/still';
import type { Locale } from '#core/i18n/locale';
import { points } from '#core/star/star';
import { statementsOf, type Statement } from '#core/star/statements';
import { choices } from '#widgets/star-check/choices';
import { readMode, readVoice } from '#widgets/star-check/read-attributes';
import { StarCheck } from '#widgets/star-check/star-check';
import { beginning } from '#widgets/star-check/state';
import type { CheckView } from '#widgets/star-check/view';
import { words, type CheckWords } from '#widgets/star-check/words';
import { html, type CSSResult } from 'lit';
import { offPage, type MakeStill } from './still.ts';
import { stillCheckStyles } from './still-check.styles.ts';
import { writeHtml } from './write-html.ts';

const stillWords = { en: english, cy: welsh } satisfies Record<Locale, unknown>;

/** The start page of the self-check. Its button opens all questions, to be filled in and printed. */
export const stillCheck: MakeStill = async ({ locale, attributes }) => {
  const check = offPage(StarCheck, attributes);
  const messages = await words.load(locale);
  check['locale'] = locale;
  const start = writeHtml(check['renderWith'](messages));
  const questions = writeHtml(allQuestions(check, messages, locale));
  let found = false;
  const body = start.replace(/<button[^>]*class="primary"[^>]*>([\s\S]*?)<\/button>/, (_, label: string) => {
    found = true;
    return `<details class="all"><summary class="start" part="button">${label.trim()}</summary>${questions}</details>`;
  });
  if (!found) throw new Error('The start page of the self-check has no button that begins it.');
  return { styles: [...(StarCheck.styles as readonly CSSResult[]), stillCheckStyles], body };
};

function allQuestions(check: StarCheck, messages: CheckWords, locale: Locale): unknown {
  const mode = readMode(check.mode);
  const view = {
    words: messages,
    voice: readVoice(check.voice, mode),
    state: beginning,
    act: {},
  } as CheckView;
  const text = stillWords[locale];
  const { scale } = messages;
  const question = ({ id }: Statement) =>
    html`<fieldset id="question-${id}" part="question" aria-describedby="often">
      <legend>${messages.statements[id][view.voice]}</legend>
      ${choices(view, id)}
    </fieldset>`;
  // Not a form: Enter in one would load the page again, with the answers in its address.
  return html`<div class="whole">
    <p>${text.how}</p>
    <p>${text.nothingSent}</p>
    <p id="often" class="hint">${messages.check.questions.often}</p>
    ${points.map(
      (point) =>
        html`<section>
          ${check['heading'](messages.star.points[point].name, 1, `part-${point}`)}
          <p class="hint">${messages.star.points[point].means}</p>
          ${statementsOf(mode)
            .filter((statement) => statement.point === point)
            .map(question)}
        </section>`,
    )}
    <p>${fill(text.next, { lowest: scale[0].label, low: scale[1].label })}</p>
  </div>`;
}
