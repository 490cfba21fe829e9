import { fill, plural } from '#core/i18n/fill';
import { bandOf } from '#core/star/bands';
import { nextStep } from '#core/star/next-step';
import type { PointScore, Score } from '#core/star/score';
import { statementsOf } from '#core/star/statements';
import { bandText } from '#widgets/star/figure';
import { html, nothing } from 'lit';
import { figureOptions } from './figure-options.ts';
import type { ResultView } from './view.ts';

/** Each part of the star: how it came out and what could come next. The one to begin with is open. */
export function partAdvice(view: ResultView, score: Score): unknown {
  const { point } = nextStep(score);
  const first = score.points.filter((part) => part.point === point);
  const others = score.points.filter((part) => part.point !== point);
  return html`<section part="advice">
    ${view.heading(view.words.result.parts, 1, 'parts-title')}
    ${[...first, ...others].map((part) => one(view, score, part, part.point === point))}
  </section>`;
}

function one(view: ResultView, score: Score, part: PointScore, open: boolean): unknown {
  const { words, locale } = view;
  const text = words.result;
  const { name, means } = words.star.points[part.point];
  const content = html`<p>${means}</p>
    ${part.onOneAnswer ? html`<p class="hint">${words.chart.onOneAnswer}.</p>` : nothing}
    ${part.notSure > 0 ? html`<p class="hint">${plural(text.notSure, part.notSure, locale)}</p>` : nothing}
    ${
      part.value === null
        ? html`<p>${text.unknownPart} ${words.advice[part.point]['not-yet']}</p>`
        : html`<p>${words.advice[part.point][bandOf(part.value)]}</p>`
    }
    ${examples(view, part)}`;
  const title = html`<b>${name}</b>
    <span class="band">${bandText(part.value, figureOptions(view, score))}</span>`;
  return html`<details class="no-print" ?open=${open}>
      <summary>${title}</summary>
      ${content}
    </details>
    <div class="print-only">
      <p>${title}</p>
      ${content}
    </div>`;
}

/** An example behind every "mostly" and "always" makes the result worth more than its answers. */
function examples({ words, shown }: ResultView, { point }: PointScore): unknown {
  if (shown.mode === 'quick') return nothing;
  const firm = statementsOf('full').filter(
    ({ id, point: of }) => of === point && (shown.answers[id] === 3 || shown.answers[id] === 4),
  );
  return firm.map(
    ({ id }) =>
      html`<p class="example">
        ${fill(words.result.example, { statement: words.statements[id][shown.voice] })}
      </p>`,
  );
}
