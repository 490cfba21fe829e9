import { html, nothing } from 'lit';
import type { GroupSummary, Withheld } from '#core/groups/summary';
import { fill, plural } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { ResultsView } from './results-view.ts';

/** What is not shown, and why: so that nobody wonders where a group is. */
export function hidden(
  view: ResultsView,
  withheld: readonly Withheld[],
  groups: readonly GroupSummary[],
): unknown {
  const { words, locale, heading } = view;
  const text = words.result.hidden;
  const waiting = groups.filter((group) => group.waiting > 0);
  return html`<section part="hidden">
    ${heading(text.title, 1, 'hidden-title')}
    ${
      withheld.length + waiting.length === 0
        ? nothing
        : html`<ul>
            ${withheld.map((each) => html`<li>${why(view, each)}</li>`)}
            ${waiting.map(
              ({ key, waiting: n }) =>
                html`<li>
                  ${plural(text.waiting, n, locale, { group: words.group.audiences[key.audience] })}
                </li>`,
            )}
          </ul>`
    }
    <p>${text.mixed}</p>
  </section>`;
}

function why({ words, locale }: ResultsView, withheld: Withheld): string {
  const { key } = withheld;
  const text = words.result.hidden;
  const places = {
    group: words.group.audiences[key.audience],
    day: writeDay(key.round, words.days),
    check: words.group.modes[key.mode],
    wording: words.group.voices[key.voice],
  };
  return withheld.because === 'too-few'
    ? plural(text.tooFew, withheld.missing, locale, places)
    : fill(text.someLeft, places);
}
