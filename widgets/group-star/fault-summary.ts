import { html, nothing } from 'lit';
import type { GatherView } from './view.ts';
import { wordFault } from './word-faults.ts';

/** What is wrong, where, and what to do. The focus moves here, so that it is read out once. */
export function faultSummary({ state, words, locale, act, heading }: GatherView): unknown {
  if (state.faults.length === 0) return nothing;
  const go = (field: string) => (event: Event) => {
    event.preventDefault();
    act.focusField(field);
  };
  return html`<div
    class="error-summary"
    part="error-summary"
    id="problem"
    role="group"
    tabindex="-1"
    aria-labelledby="problem-title"
  >
    ${heading(words.group.errors.title, 1, 'problem-title')}
    <ul class="plain-list">
      ${state.faults.map((fault) => {
        const { field, text, items } = wordFault(fault, words, locale);
        return html`<li>
          <a href="#${field}" @click=${go(field)}>${text}</a>
          ${
            items.length === 0
              ? nothing
              : html`<ul>
                  ${items.map((item) => html`<li>${item}</li>`)}
                </ul>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The message beside a field, or nothing. */
export function fieldError({ state, words, locale }: GatherView, field: string): unknown {
  const texts = state.faults
    .map((fault) => wordFault(fault, words, locale))
    .flatMap((each) => (each.field === field ? [each.text] : []));
  if (texts.length === 0) return nothing;
  return html`<p class="error" id="${field}-error" part="error">
    <span class="visually-hidden">${words.group.errors.error}</span> ${texts.join(' ')}
  </p>`;
}

/** The ids of what describes a field: its hint, and its message where there is one. */
export function describedBy({ state, words, locale }: GatherView, field: string, hint?: string): unknown {
  const wrong = state.faults.some((fault) => wordFault(fault, words, locale).field === field);
  const ids = [hint, wrong ? `${field}-error` : undefined].filter(Boolean);
  return ids.length === 0 ? nothing : ids.join(' ');
}
