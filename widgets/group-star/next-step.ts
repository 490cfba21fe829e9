import { html, nothing } from 'lit';
import type { GroupNextStep } from '#core/groups/compare-groups';
import type { GroupSummary } from '#core/groups/summary';
import { whyNext } from '#core/i18n/word-groups';
import { adviceOn, viewBehind } from './advice-on.ts';
import type { Naming } from './findings.ts';
import type { ResultsView } from './results-view.ts';

/** What to work on first, whose view led to it, and what one could do. */
export function nextStep(
  view: ResultsView,
  next: GroupNextStep | null,
  groups: readonly GroupSummary[],
  { nameOfGroup }: Naming,
): unknown {
  if (next === null) return nothing;
  const { words, heading } = view;
  const text = words.result.next;
  const { name, means } = words.star.points[next.point];
  const mean = viewBehind(next, groups);
  return html`<section part="next" class="next ${next.point}">
    ${heading(text.title, 1, 'next-title')}
    <p><b>${name}</b> ${means}</p>
    <p>${whyNext(next, mean, words, nameOfGroup)}</p>
    <p class="advice">${adviceOn(view, next, groups)}</p>
  </section>`;
}
