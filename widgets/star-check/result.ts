import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import { bandOf } from '#core/star/bands';
import { alreadyHappening, nextStep } from '#core/star/next-step';
import { scoreStar, type Score } from '#core/star/score';
import { starFigure } from '#widgets/star/figure';
import { starTable } from '#widgets/star/table';
import { html, nothing } from 'lit';
import { actions } from './actions.ts';
import { figureOptions } from './figure-options.ts';
import { linkNotice } from './link-notice.ts';
import { partAdvice } from './part-advice.ts';
import { printedAnswers } from './printed-answers.ts';
import type { ResultView } from './view.ts';
import { writeMoment } from './write-moment.ts';

/** The result: a sentence to a person, what already happens, the next step, the star, the advice, and what to do with it. */
export function result(view: ResultView): unknown {
  const { check, star, result: words } = view.words;
  const score = scoreStar(view.shown.answers, view.shown.mode);
  const figure = figureOptions(view, score);
  return html`${linkNotice(view)} ${origin(view)}
    <p class="print-only"><b>${check.title}</b></p>
    ${view.heading(view.state.opened ? words.titleOpened : words.title)}
    ${view.service ? html`<p>${fill(words.service, { service: view.service })}</p>` : nothing}
    ${printedDate(view)} ${opening(view, score)}
    ${view.shown.mode === 'quick' ? html`<p class="hint">${check.intro.quick}</p>` : nothing} ${already(view)}
    ${next(view, score)}
    <section class="star-section">
      ${view.heading(words.star, 1, 'star-title')} ${numbersSwitch(view)} ${starFigure(figure)}
      <details class="no-print">
        <summary>${words.table}</summary>
        ${starTable(figure)}
      </details>
      <div class="print-only">${starTable(figure)}</div>
    </section>
    ${partAdvice(view, score)}
    ${
      view.cases.length > 0
        ? html`<section class="cases no-print">
            ${view.heading(words.cases, 1, 'cases-title')}
            ${view.cases.map(
              ({ point, card }) =>
                html`<div>
                  <p class="hint">${fill(words.about, { part: star.points[point].name })}</p>
                  ${card}
                </div>`,
            )}
          </section>`
        : nothing
    }
    ${actions(view)} ${printedAnswers(view)}
    <p class="hint credit" part="credit">${words.selfCheck} ${star.credit}</p>`;
}

function origin({ state: { opened, answers }, words, act }: ResultView): unknown {
  const { link, kept } = words;
  if (opened === null) return nothing;
  const hasOwn = Object.keys(answers).length > 0;
  return html`<div class="notice no-print" part="notice">
    <p>
      ${opened.keptAt === null ? link.came : fill(kept.cameFrom, { date: writeMoment(opened.keptAt, words) })}
    </p>
    <button type="button" part="button" @click=${act.closeOpened}>${hasOwn ? link.back : link.own}</button>
  </div>`;
}

function printedDate({ state: { opened, madeAt }, words: { result: text, days } }: ResultView): unknown {
  const date = opened ? opened.keptAt : madeAt;
  return date === null
    ? nothing
    : html`<p class="print-only">${fill(text.made, { date: writeDay(date, days) })}</p>`;
}

/** The advice speaks to a team; a person who uses the service is told what they see. */
function opening({ words, shown }: ResultView, { overall, points }: Score): unknown {
  const text = words.result;
  if (overall !== null) {
    const sentences = shown.voice === 'team' ? words.opening : text.opening;
    return html`<p class="lead" part="lead">${sentences[bandOf(overall)]}</p>`;
  }
  const missing = points.flatMap(({ point, value }) =>
    value === null ? [words.star.points[point].name] : [],
  );
  return html`<p class="lead" part="lead">${text.noOverall}</p>
    <p>${fill(text.missing, { parts: missing.join(', ') })}</p>`;
}

function already({ words, shown, heading }: ResultView): unknown {
  const text = words.result;
  const { how, statements } = alreadyHappening(shown.answers, shown.mode);
  return html`<section>
    ${heading(text.already, 1, 'already-title')}
    <p>${text[how]}</p>
    ${
      statements.length > 0
        ? html`<ul class="already" part="already">
            ${statements.map((id) => html`<li>${words.statements[id][shown.voice]}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

function next({ words, shown, heading }: ResultView, score: Score): unknown {
  const text = words.result;
  const { point, because } = nextStep(score);
  const value = score.points.find((each) => each.point === point)?.value ?? null;
  const { name, means } = words.star.points[point];
  return html`<section class="next" part="next">
    ${heading(text.next, 1, 'next-title')} ${because === 'find-out' ? html`<p>${text.findOut}</p>` : nothing}
    <p><b>${name}</b> ${means}</p>
    ${because !== 'find-out' && value === null ? html`<p>${text.unknownPart}</p>` : nothing}
    <p class="advice">${words.advice[point][value === null ? 'not-yet' : bandOf(value)]}</p>
    ${shown.voice === 'resident' ? html`<p class="hint">${text.nextForService}</p>` : nothing}
  </section>`;
}

/** Numbers are for the full check only, and only for those who ask. */
const numbersSwitch = ({ words, shown, numbers, act }: ResultView): unknown =>
  shown.mode === 'full'
    ? html`<label class="choice small no-print" part="numbers">
        <input
          type="checkbox"
          .checked=${numbers}
          @change=${(event: Event) => act.showNumbers((event.target as HTMLInputElement).checked)}
        /><span>${words.result.showNumbers}</span>
      </label>`
    : nothing;
