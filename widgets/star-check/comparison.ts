import { fill } from '#core/i18n/fill';
import { bandOf, wholeNumber } from '#core/star/bands';
import { compareResults, type PointChange } from '#core/star/compare';
import { html, nothing } from 'lit';
import { answersOf, type KeptResult } from './kept-result.ts';
import type { ResultView } from './view.ts';
import { writeMoment } from './write-moment.ts';

/** The mark beside each direction, for the eye. The words say the same. */
const marks: Readonly<Record<PointChange['direction'], string>> = {
  up: '▲',
  down: '▼',
  same: '=',
  unclear: '?',
};

/** The shown result beside one that was kept, in words. */
export function comparison(view: ResultView, kept: KeptResult): unknown {
  const { comparison: words } = view.words;
  const set = answersOf(kept);
  if (set === null) return nothing;
  const shownAt = view.state.opened?.keptAt ?? view.state.madeAt ?? '';
  const keptFirst = kept.keptAt <= shownAt;
  const compared = keptFirst ? compareResults(set, view.shown) : compareResults(view.shown, set);
  const [earlier, later] = keptFirst ? [kept.keptAt, shownAt] : [shownAt, kept.keptAt];
  if (!compared.ok) return nothing;
  return html`<section part="comparison">
    ${view.heading(words.title, 1, 'comparison-title')}
    <p>
      ${fill(words.between, { before: writeMoment(earlier, view.words), after: writeMoment(later, view.words) })}
    </p>
    <ul class="plain-list changes">
      ${compared.points.map((change) => item(view, change))}
    </ul>
    <p class="hint">${words.note}</p>
  </section>`;
}

function item({ words, numbers }: ResultView, { point, direction, before, after }: PointChange): unknown {
  const { comparison: text } = words;
  const band = (value: number | null) => {
    if (value === null) return words.star.notEnough;
    const name = words.star.bands[bandOf(value)];
    return numbers ? `${name} (${wholeNumber(value)})` : name;
  };
  return html`<li>
    <b>${words.star.points[point].name}</b>
    <span class="change ${direction}">
      <span class="arrow" aria-hidden="true">${marks[direction]}</span> ${text.directions[direction]}
    </span>
    <span class="hint"
      >${fill(text.before, { band: band(before) })}. ${fill(text.after, { band: band(after) })}.</span
    >
  </li>`;
}
