import type { CaseStudy } from '#core/case-studies/case-study';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { html, nothing } from 'lit';
import type { CaseWords } from './card-words.ts';
import { filterValues } from './filter-cases.ts';
import { everything, filtersSet, type Filter } from './filter.ts';
import type { CarouselWords } from './words.ts';

/** What the filters are made from. */
interface FilterScene {
  readonly chosen: readonly CaseStudy[];
  /** The cases that passed the filters. */
  readonly shown: readonly CaseStudy[];
  readonly filter: Filter;
  readonly words: CarouselWords;
  readonly caseWords: CaseWords;
  readonly locale: Locale;
}

/** The filters in a disclosure; nothing where the cases leave nothing to choose. */
export function filterForm(
  { chosen, shown, filter, words, caseWords, locale }: FilterScene,
  change: (part: Partial<Filter>) => void,
) {
  const values = filterValues(chosen, locale);
  if (Object.values(values).every(({ length }) => length === 0)) return nothing;
  const set = filtersSet(filter);
  const { evidence } = caseWords.figures;
  return html`<details class="filters no-print" part="filters">
    <summary id="filters">${set > 0 ? fill(words.filtersSet, { n: set }) : words.filters}</summary>
    <div class="fields">
      ${choice(
        'approach',
        words.approach,
        words.anyApproach,
        values.approach,
        filter,
        change,
        (approach) => caseWords.points[approach].name,
      )}
      ${choice('area', words.area, words.anyArea, values.area, filter, change, (area) => area)}
      ${choice('evidence', words.evidence, words.anyEvidence, values.evidence, filter, change, (level) =>
        level === 4 ? evidence[level].label : fill(words.orStronger, evidence[level]),
      )}
    </div>
    <p class="hint" id="hint" ?hidden=${values.evidence.length === 0}>
      ${filter.evidence === null ? words.evidenceHint : evidence[filter.evidence].means}
    </p>
    ${set > 0 && shown.length > 0 ? clearButton(words.clear, change) : nothing}
  </details>`;
}

/** The way out of filters that are set. */
export const clearButton = (label: string, change: (part: Partial<Filter>) => void) =>
  html`<button type="button" part="button" @click=${() => change(everything)}>${label}</button>`;

function choice<Key extends keyof Filter>(
  key: Key,
  label: string,
  any: string,
  values: readonly NonNullable<Filter[Key]>[],
  filter: Filter,
  change: (part: Partial<Filter>) => void,
  name: (value: NonNullable<Filter[Key]>) => string,
) {
  if (values.length === 0) return nothing;
  const chosen = (event: Event) => {
    const value = values[(event.currentTarget as HTMLSelectElement).selectedIndex - 1] ?? null;
    change({ [key]: value });
  };
  return html`<div>
    <label for=${key}>${label}</label>
    <select
      id=${key}
      part="select"
      aria-describedby=${key === 'evidence' ? 'hint' : nothing}
      @change=${chosen}
    >
      <option .selected=${filter[key] === null}>${any}</option>
      ${values.map((value) => html`<option .selected=${filter[key] === value}>${name(value)}</option>`)}
    </select>
  </div>`;
}
