import type { StatementId } from '#core/star/statements';
import { html, nothing } from 'lit';
import type { CheckView } from './view.ts';

/** What is missing, and the ways on. Focus moves here, so that it is read out once. */
export function errorSummary(
  view: CheckView,
  lead: string | null,
  linkText: (id: StatementId) => string,
  ways: unknown,
): unknown {
  const { missed } = view.state;
  if (missed.length === 0) return nothing;
  const go = (id: StatementId) => (event: Event) => {
    event.preventDefault();
    view.act.focusQuestion(id);
  };
  return html`<div
    class="error-summary"
    part="error-summary"
    id="problem"
    role="group"
    tabindex="-1"
    aria-labelledby="problem-title"
    aria-describedby="problem-text"
  >
    ${view.heading(view.words.check.questions.problem, 1, 'problem-title')}
    ${lead === null ? nothing : html`<p id="problem-text">${lead}</p>`}
    <ul id=${lead === null ? 'problem-text' : 'problem-links'}>
      ${missed.map((id) => html`<li><a href="#question-${id}" @click=${go(id)}>${linkText(id)}</a></li>`)}
    </ul>
    ${ways}
  </div>`;
}
