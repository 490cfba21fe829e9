import { html, nothing } from 'lit';
import type { GroupSummary } from '#core/groups/summary';
import { stepFields, withStep, type WorkshopSheet } from '#core/groups/workshop-sheet';
import { fill } from '#core/i18n/fill';
import { bandOf } from '#core/star/bands';
import { steps, type Step } from '#core/star/star';
import { groupName } from '#core/i18n/word-groups';
import type { ResultsView } from './results-view.ts';
import { writing } from './writing.ts';

/** A plan for the five steps of the path, with what the answers say of each. */
export function stepPlan(view: ResultsView, sheet: WorkshopSheet, groups: readonly GroupSummary[]): unknown {
  const { words, heading } = view;
  const text = words.sheet.plan;
  return html`<section part="plan" class="page">
    ${heading(text.title, 1, 'plan-title')}
    <p>${text.lead}</p>
    <ol class="plain-list path">
      ${steps.map((step) => html`<li class=${step}>${oneStep(view, sheet, step, groups)}</li>`)}
    </ol>
  </section>`;
}

function oneStep(
  { words, act, heading }: ResultsView,
  sheet: WorkshopSheet,
  step: Step,
  groups: readonly GroupSummary[],
): unknown {
  const text = words.sheet.plan;
  const { name, means } = words.star.points[step];
  return html`${heading(`${steps.indexOf(step) + 1}. ${name}`, 2, `step-${step}`)}
    ${sheet.begin === step ? html`<p class="begin"><b>${text.begin}</b></p>` : nothing}
    <p>
      ${means}
      ${groups.length === 0 ? nothing : html`<span class="hint">${saidOf(step, groups, words)}</span>`}
    </p>
    <div class="step-fields">
      ${stepFields.map((field) =>
        writing({
          id: `step-${step}-${field}`,
          label: html`${text.labels[field]}<span class="visually-hidden">
              ${fill(text.about, { part: name })}</span
            >`,
          text: sheet.steps[step][field],
          rows: field === 'what' ? 2 : 1,
          write: (written) => act.changeSheet((before) => withStep(before, step, field, written)),
        }),
      )}
    </div>`;
}

/** What the group says that sees least of a step. */
function saidOf(step: Step, groups: readonly GroupSummary[], words: ResultsView['words']): string {
  const text = words.sheet.plan;
  const views = groups.flatMap(({ key, points }) => {
    const mean = points.find(({ point }) => point === step)?.mean ?? null;
    return mean === null ? [] : [{ key, mean }];
  });
  const [least] = views.toSorted((a, b) => a.mean - b.mean);
  if (!least) return text.unknown;
  const keys = groups.map(({ key }) => key);
  return fill(text.least, {
    group: groupName(least.key, keys, words),
    band: words.star.bands[bandOf(least.mean)],
  });
}
