import { html, type TemplateResult } from 'lit';
import type { Cause } from '#core/prompts/rule';
import { byCause, type PagePrompt } from './page-prompts.ts';
import type { PanelWords } from './panel-words.ts';
import { valueOf } from './value-of.ts';

/** Which prompts of a page are wanted. */
export interface Filter {
  readonly status: 'all' | 'open';
  readonly cause: Cause | 'every';
}

/** All of them. Where a choice comes back to it, it is this very object. */
export const noFilter: Filter = { status: 'all', cause: 'every' };

/** Whether a prompt is wanted. */
export const fits = ({ status, rule }: PagePrompt, filter: Filter): boolean =>
  (filter.status === 'all' || status === 'open' || status === 'mixed') &&
  (filter.cause === 'every' || rule?.causes[0] === filter.cause);

/** The two lists by which prompts are chosen, folded away. */
export function filterView(
  filter: Filter,
  every: readonly PagePrompt[],
  { page: { filter: words }, causes }: PanelWords,
  choose: (filter: Filter) => void,
): TemplateResult {
  const here = byCause(every).flatMap(({ cause }) => (cause === null ? [] : [cause]));
  const change = (part: Partial<Filter>): void => {
    const { status, cause } = { ...filter, ...part };
    choose(status === noFilter.status && cause === noFilter.cause ? noFilter : { status, cause });
  };
  return html`<details class="filter">
    <summary>${words.legend}</summary>
    <div class="field">
      <label for="status">${words.state}</label>
      <select
        id="status"
        @change=${(event: Event) => change({ status: valueOf(event) === 'open' ? 'open' : 'all' })}
      >
        <option value="all" ?selected=${filter.status === 'all'}>${words.all}</option>
        <option value="open" ?selected=${filter.status === 'open'}>${words.open}</option>
      </select>
    </div>
    <div class="field">
      <label for="cause">${words.cause}</label>
      <select id="cause" @change=${(event: Event) => change({ cause: valueOf(event) as Filter['cause'] })}>
        <option value="every" ?selected=${filter.cause === 'every'}>${words.everyCause}</option>
        ${here.map(
          (cause) =>
            html`<option value=${cause} ?selected=${filter.cause === cause}>${causes[cause]}</option>`,
        )}
      </select>
    </div>
  </details>`;
}
