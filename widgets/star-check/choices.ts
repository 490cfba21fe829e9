import { answerChoices } from '#core/star/answers';
import type { StatementId } from '#core/star/statements';
import { html, nothing } from 'lit';
import type { CheckView } from './view.ts';

/** The six answers to one statement as radios. "Not sure" stands apart, but it is as large as the others. */
export const choices = ({ words, voice, state, act }: CheckView, id: StatementId): unknown =>
  html`<div class="choices">
    ${answerChoices.map(
      (answer) => html`
        ${answer === 'not-sure' ? html`<span class="or">${words.check.questions.or}</span>` : nothing}
        <label class="choice" part="choice">
          <input
            type="radio"
            name=${id}
            .checked=${state.answers[id] === answer}
            @change=${() => act.answer(id, answer)}
          />
          <span
            ><b>${words.scale[answer].label}</b>
            <span class="anchor">${words.scale[answer][voice]}</span></span
          >
        </label>
      `,
    )}
  </div>`;

/** The message beside a question that has no answer. */
export const choicesError = (
  { words: { check }, state }: CheckView,
  id: StatementId,
  text: string,
): unknown =>
  state.missed.includes(id)
    ? html`<p class="error" id="error-${id}" part="error">
        <span class="visually-hidden">${check.questions.error}</span> ${text}
      </p>`
    : nothing;
