import { html, nothing } from 'lit';
import type { ResultView } from './view.ts';

/** What the address of the page brought with it, on top of every screen. */
export const linkNotice = (view: ResultView): unknown => html`${linkProblem(view)} ${askToOpen(view)}`;

/** Why the result of a link could not be opened, and what to do. */
function linkProblem(view: ResultView): unknown {
  const { linkProblem: problem } = view.state;
  if (problem === null) return nothing;
  const words = view.words.link;
  return html`<div class="notice problem" part="notice" role="group" aria-labelledby="link-problem">
    ${view.heading(words.problem, 1, 'link-problem')}
    <p>${words.problems[problem]}</p>
  </div>`;
}

/** Asks before a result that came by a link takes the place of what the person is doing. */
function askToOpen(view: ResultView): unknown {
  const { asked } = view.state;
  if (asked === null || asked === 'again') return nothing;
  const words = view.words.link;
  return html`<div class="notice" part="notice" role="group" aria-labelledby="ask-title">
    ${view.heading(words.ask, 1, 'ask-title')}
    <p>${words.askNote}</p>
    <div class="row">
      <button type="button" class="primary" part="button" @click=${view.act.openAsked}>${words.yes}</button>
      <button type="button" part="button" @click=${view.act.dismiss}>${words.no}</button>
    </div>
  </div>`;
}
