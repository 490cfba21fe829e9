import { html } from 'lit';
import { intro } from './intro.ts';
import type { ResultPart } from './result-part.ts';
import { question } from './question.ts';
import { reviewAnswers } from './review-answers.ts';
import type { CheckState } from './state.ts';
import type { CheckView, ResultView } from './view.ts';
import { wholePage } from './whole-page.ts';

const questions = {
  intro,
  question,
  'whole-page': wholePage,
  review: reviewAnswers,
} satisfies Record<Exclude<CheckState['view'], 'result'>, (view: CheckView) => unknown>;

/** What the person sees now. What belongs to a result is left out until it is here. */
export function screen(view: CheckView, result: ResultView | null, part: ResultPart | null): unknown {
  const { view: name } = view.state;
  const late = result && part && { view: result, part };
  if (name !== 'result')
    return questions[name](late ? { ...late.view, ...late.part.besides(late.view) } : view);
  return late ? late.part.screen(late.view) : html`<p role="status">${view.words.check.moment}</p>`;
}
