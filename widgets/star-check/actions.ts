import { html, nothing } from 'lit';
import { keptList } from './kept-list.ts';
import { openShelf } from './open-shelf.ts';
import { statusUnder } from './status-under.ts';
import { canShare, shareLink } from './share-link.ts';
import type { ResultView, FileKind } from './view.ts';

const files: readonly FileKind[] = ['svg', 'png', 'csv', 'json'];

/** What a person can do with a result. */
export function actions(view: ResultView): unknown {
  const { state, words, act } = view;
  const { actions: text, kept } = words;
  const button = (label: string, press: () => void, id?: string) =>
    html`<button type="button" part="button" id=${id ?? nothing} @click=${press}>${label}</button>`;
  return html`<section class="no-print" part="actions">
    ${view.heading(text.title, 1, 'actions-title')} ${talk(view)}
    <div class="row">
      ${canShare() ? button(text.copy, act.copyLink) : nothing} ${button(text.print, act.print)}
      ${state.keptId === null ? button(kept.keep, act.keep) : button(kept.forget, () => act.forget(state.keptId!))}
    </div>
    ${statusUnder(view, 'main')} ${state.notice?.about === 'copy-by-hand' ? linkField(view) : nothing}
    <p class="hint">${kept.keepNote}</p>
    <details class="downloads">
      <summary>${text.download}</summary>
      <div class="row">${files.map((kind) => button(text.files[kind], () => act.save(kind)))}</div>
      ${statusUnder(view, 'files')}
    </details>
    <div class="row">
      ${state.opened?.from === 'link' ? nothing : openShelf(view, kept.compare)}
      ${state.opened ? nothing : html`${button(text.change, act.review)} ${button(text.again, act.askAgain, 'again')}`}
    </div>
    ${state.asked === 'again' ? askAgain(view) : nothing} ${statusUnder(view, 'shelf')} ${keptList(view)}
  </section>`;
}

/** A link to the contact page, or a button that hands the result to a form on this page. */
function talk({ talk: where, words, act }: ResultView): unknown {
  const { actions: text } = words;
  if (where === null) return nothing;
  return html`<p>
      ${
        where === 'form'
          ? html`<button type="button" class="primary" part="talk" @click=${act.talk}>${text.talk}</button>`
          : html`<a class="button" part="talk" href=${where} @click=${act.talk}>${text.talk}</a>`
      }
    </p>
    <p class="hint">${text.talkNote}</p>`;
}

const linkField = ({ code, words }: ResultView): unknown =>
  html`<p>
    <label for="link">${words.actions.link}</label>
    <input id="link" type="text" readonly part="link" .value=${shareLink(location.href, code)} />
  </p>`;

const askAgain = ({ words: { actions: text }, heading, act }: ResultView): unknown =>
  html`<div class="notice" part="notice" role="group" aria-labelledby="again-title">
    ${heading(text.askAgain, 2, 'again-title')}
    <div class="row">
      <button type="button" part="button" @click=${act.startAgain}>${text.yesAgain}</button>
      <button type="button" part="button" @click=${act.dismiss}>${text.no}</button>
    </div>
  </div>`;
