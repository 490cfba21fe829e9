import { fill, plural } from '#core/i18n/fill';
import { points } from '#core/star/star';
import { statementsOf, type Statement } from '#core/star/statements';
import { html, nothing } from 'lit';
import { unanswered } from './flow.ts';
import { linkNotice } from './link-notice.ts';
import { status } from './status.ts';
import type { ResultView } from './view.ts';

/** All answers before the result, each with a way to change it. */
export function reviewAnswers(view: ResultView): unknown {
  const { state, words, mode, voice, locale, act } = view;
  const { review } = words;
  const { questions } = words.check;
  const asked = statementsOf(mode);
  const blank = unanswered(state, mode).length;
  const row = ({ id }: Statement) => {
    const answer = state.answers[id];
    const statement = words.statements[id][voice];
    return html`<div>
      <dt>${statement}</dt>
      <dd>${answer === undefined ? review.none : words.scale[answer].label}</dd>
      <dd>
        <button type="button" class="plain" part="change" id="change-${id}" @click=${() => act.change(id)}>
          ${review.change}<span class="visually-hidden"> ${fill(review.changeWhat, { statement })}</span>
        </button>
      </dd>
    </div>`;
  };
  const list = (statements: readonly Statement[]) =>
    html`<dl class="answers" part="answers">${statements.map(row)}</dl>`;
  return html`${linkNotice(view)}
    <button type="button" class="plain back" part="back" @click=${act.back}>${questions.back}</button>
    ${view.heading(review.title)} ${blank > 0 ? html`<p>${plural(review.blank, blank, locale)}</p>` : nothing}
    ${
      mode === 'quick'
        ? list(asked)
        : points.map(
            (point) =>
              html`${view.heading(words.star.points[point].name, 1, `part-${point}`)}
              ${list(asked.filter((statement) => statement.point === point))}`,
          )
    }
    <button type="button" class="primary" part="button" @click=${act.finish}>${questions.see}</button>
    ${status(view)}`;
}
