import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStudy, Figure } from '#core/case-studies/case-study';
import { formatFigure } from '#core/case-studies/format-figure';
import { fill } from '#core/i18n/fill';
import type { GuideWords } from './guide-words.ts';

/** A case in short: where, what the problem was, and the figure that matters most with all that belongs to it. */
export function example(study: CaseStudy, words: GuideWords): TemplateResult {
  const { guide } = words;
  const [figure] = study.figures;
  return html`<div class="example" part="example">
    <p><b>${guide.example}: ${study.title}</b><br />${study.place}, ${years(study, words)}</p>
    <p><b>${guide.problem}</b><br />${study.problem}</p>
    <p>
      <b>${guide.figure}</b><br />
      ${figure ? outcome(figure, words) : study.caution}
    </p>
    ${figure?.caution ? html`<p class="small">${figure.caution}</p>` : nothing}
  </div>`;
}

function outcome(figure: Figure, words: GuideWords): TemplateResult {
  return html`<b class="large">${formatFigure(figure, words.figures)}</b> ${figure.what} (${figure.span}).
    <span class="small">${words.figures.basis[figure.basis].label}.</span>`;
}

function years({ years: { from, to } }: CaseStudy, { guide }: GuideWords): string {
  if (to === null) return fill(guide.since, { from });
  return to === from ? String(from) : fill(guide.years, { from, to });
}
