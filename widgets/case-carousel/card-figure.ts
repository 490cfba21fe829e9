import type { Figure } from '#core/case-studies/case-study';
import { formatFigure } from '#core/case-studies/format-figure';
import { fill } from '#core/i18n/fill';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseWords } from './card-words.ts';

/** One figure with all that must stand beside it: what it counts, its time span, its basis, and any caution. */
export function cardFigure(figure: Figure, words: CaseWords): TemplateResult {
  const basis = words.figures.basis[figure.basis];
  return html`<p class="figure" part="figure">
      ${amount(figure, formatFigure(figure, words.figures))} ${figure.what}
    </p>
    <p class="small">
      ${fill(words.card.span, { span: figure.span })}<br />
      <b>${basis.label}.</b> ${basis.means}
    </p>
    ${caution(figure.caution, words)}`;
}

/** The number, with an arrow that never stands alone in a line. */
function amount({ direction }: Figure, number: string) {
  const last = number.lastIndexOf(' ') + 1;
  return html`<span class="number" part="number"
    >${number.slice(0, last)}<span class="last"
      >${number.slice(last)}${direction === 'level' ? nothing : arrow(direction)}</span
    ></span
  >`;
}

/** A caution in words, or nothing. */
export const caution = (text: string | undefined, words: CaseWords) =>
  text === undefined
    ? nothing
    : html`<p class="small caution" part="caution"><b>${words.card.caution}</b> ${text}</p>`;

/** For the eye: the words after the number say it. */
const arrow = (direction: Figure['direction']) =>
  html`<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d=${direction === 'up' ? 'M8 15V2M2 8l6-6 6 6' : 'M8 1v13M2 8l6 6 6-6'}></path>
  </svg>`;
