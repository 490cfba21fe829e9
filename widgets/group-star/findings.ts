import { html, nothing } from 'lit';
import type { Difference, Doubt, Gap } from '#core/groups/compare-groups';
import type { GroupKey } from '#core/groups/contribution';
import { fill } from '#core/i18n/fill';
import type { Frequency } from '#core/star/answers';
import { bandText } from './band-text.ts';
import type { ResultsView } from './results-view.ts';

/** The most that is named in one list: more would be no finding. */
const most = 5;

/** What is found between groups needs their names. */
export interface Naming {
  readonly nameOfGroup: (key: GroupKey) => string;
}

/** The parts on which views differ widely, widest first. */
export function gapList(view: ResultsView, gaps: readonly Gap[], { nameOfGroup }: Naming): unknown {
  const { words, numbers, locale, heading } = view;
  const text = words.result.gaps;
  const wide = gaps.filter((gap) => gap.wide).toSorted((a, b) => b.points - a.points);
  return html`<section part="gaps">
    ${heading(text.title, 1, 'gaps-title')}
    ${
      wide.length === 0
        ? html`<p>${text.none}</p>`
        : html`<ul class="plain-list found">
              ${wide.slice(0, most).map(
                ({ point, lowest, highest, means, points }) =>
                  html`<li class=${point}>
                    <b>${words.star.points[point].name}</b>
                    <span>
                      ${fill(text.least, { group: nameOfGroup(lowest), band: bandText(means.lowest, view) })}
                      ${fill(text.most, { group: nameOfGroup(highest), band: bandText(means.highest, view) })}
                      ${numbers ? fill(text.points, { n: points.toLocaleString(locale) }) : nothing}
                    </span>
                  </li>`,
              )}
            </ul>
            <p class="hint">${text.talk}</p>`
    }
  </section>`;
}

/** The statements that groups answered most differently, each in the wording that the group was asked in. */
export function statementList(
  { words, heading }: ResultsView,
  differences: readonly Difference[],
  hidden: boolean,
  { nameOfGroup }: Naming,
): unknown {
  const text = words.result.statements;
  const answer = (mean: number) => words.scale[Math.round(mean / 25) as Frequency].label;
  const side = (id: Difference['id'], key: GroupKey, mean: number, says: boolean) =>
    html`<span>
      ${says ? html`“${words.statements[id][key.voice]}” ` : nothing}
      ${fill(text.about, { group: nameOfGroup(key), answer: answer(mean) })}
    </span>`;
  return html`<section>
    ${heading(text.title, 1, 'statements-title')}
    ${
      differences.length === 0
        ? html`<p>${text.none}</p>`
        : html`<ul class="plain-list found">
            ${differences.slice(0, most).map(({ id, point, lowest, highest, means }) => {
              const same = words.statements[id][lowest.voice] === words.statements[id][highest.voice];
              return html`<li class=${point}>
                ${same ? html`<b>${words.statements[id][lowest.voice]}</b>` : nothing}
                ${side(id, lowest, means.lowest, !same)} ${side(id, highest, means.highest, !same)}
              </li>`;
            })}
          </ul>`
    }
    ${hidden ? html`<p class="hint">${text.hidden}</p>` : nothing}
  </section>`;
}

/** The statements of which many in a group are not sure. */
export function doubtList(
  { words, heading, locale }: ResultsView,
  doubts: readonly Doubt[],
  { nameOfGroup }: Naming,
): unknown {
  const text = words.result.doubts;
  if (doubts.length === 0) return nothing;
  return html`<section>
    ${heading(text.title, 1, 'doubts-title')}
    <ul class="plain-list found">
      ${doubts.slice(0, most).map(
        ({ id, point, key, share }) =>
          html`<li class=${point}>
            <b>${words.statements[id][key.voice]}</b>
            <span
              >${fill(text.share, {
                group: nameOfGroup(key),
                n: Math.round(share * 10).toLocaleString(locale),
              })}</span
            >
          </li>`,
      )}
    </ul>
    <p class="hint">${text.note}</p>
  </section>`;
}
