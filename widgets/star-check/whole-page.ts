import { plural } from '#core/i18n/fill';
import { points } from '#core/star/star';
import { statementsOf, type Statement } from '#core/star/statements';
import { html } from 'lit';
import { choices, choicesError } from './choices.ts';
import { errorSummary } from './error-summary.ts';
import { linkNotice } from './link-notice.ts';
import { status } from './status.ts';
import type { ResultView } from './view.ts';
import { voiceSwitch } from './voice-switch.ts';

/** All questions on one page, grouped by the part of the star that they ask about. */
export function wholePage(view: ResultView): unknown {
  const { state, words, mode, voice, locale, act } = view;
  const text = words.check.questions;
  const asked = statementsOf(mode);
  const submit = (event: Event) => {
    event.preventDefault();
    act.submit();
  };
  const fieldset = ({ id }: Statement) =>
    html`<fieldset
      id="question-${id}"
      class=${state.missed.includes(id) ? 'missed' : ''}
      part="question"
      aria-describedby=${state.missed.includes(id) ? `error-${id}` : 'often'}
    >
      <legend>${words.statements[id][voice]}</legend>
      ${choicesError(view, id, words.wholePage.notAnswered)} ${choices(view, id)}
    </fieldset>`;
  return html`${linkNotice(view)}
    <button type="button" class="plain back" part="back" @click=${act.back}>${text.back}</button>
    ${errorSummary(
      view,
      plural(words.wholePage.missed, state.missed.length, locale),
      (id) => words.statements[id][voice],
      html`<button type="button" part="button" @click=${act.finish}>${words.wholePage.anyway}</button>`,
    )}
    ${view.heading(words.check.title)}
    <p id="often" class="hint">${text.often}</p>
    ${voiceSwitch(view)}
    <form class="whole" novalidate @submit=${submit}>
      ${points.map((point) => {
        const { name, means } = words.star.points[point];
        return html`<section>
          ${view.heading(name, 1, `part-${point}`)}
          <p class="hint">${means}</p>
          ${asked.filter((statement) => statement.point === point).map(fieldset)}
        </section>`;
      })}
      <button type="submit" class="primary" part="button">${text.see}</button>
    </form>
    ${status(view)}`;
}
