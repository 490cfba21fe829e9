import { statementsOf } from '#core/star/statements';
import { html } from 'lit';
import type { ResultView } from './view.ts';

/** All the answers, on paper only: on the screen they are one step away. */
export const printedAnswers = ({ words, shown, heading }: ResultView): unknown =>
  html`<section class="print-only">
    ${heading(words.result.answers, 1, 'answers-title')}
    <p>${words.modes[shown.mode]}. ${words.check.voices[shown.voice]}.</p>
    <dl class="answers">
      ${statementsOf(shown.mode).map(({ id }) => {
        const answer = shown.answers[id];
        return html`<div>
          <dt>${words.statements[id][shown.voice]}</dt>
          <dd>${answer === undefined ? words.review.none : words.scale[answer].label}</dd>
        </div>`;
      })}
    </dl>
  </section>`;
