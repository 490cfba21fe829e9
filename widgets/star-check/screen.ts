import { html } from 'lit';
import { intro } from './intro.ts';
import { question } from './question.ts';
import type { ResultPart } from './result-part.ts';
import type { CheckView, ResultView } from './view.ts';

/** What the person sees now. What is fetched later is left out until it is here. */
export function screen(view: CheckView, result: ResultView | null, part: ResultPart | null): unknown {
  const { view: name } = view.state;
  const late = result && part;
  if (name === 'intro' || name === 'question') {
    const show = name === 'intro' ? intro : question;
    return show(late ? { ...result, ...late.besides(result) } : view);
  }
  return late ? late.screens[name](result) : html`<p role="status">${view.words.check.moment}</p>`;
}
