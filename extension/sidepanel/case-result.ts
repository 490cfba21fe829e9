import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ReportedSwings } from '#core/report/case-swings';
import type { ReportedCase } from '#core/report/cases';
import { caseStyles } from './case.styles.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-case-result': CaseResult;
  }
}

/** What a case comes to, as the report says it. */
export class CaseResult extends PanelView {
  static override styles = [...PanelView.styles, caseStyles];

  @property({ attribute: false }) reported!: ReportedCase;

  protected override renderWith(words: PanelWords): unknown {
    const { businessCase: own, businessCaseForm: form } = words;
    const { sentences, missing, cautions, swings } = this.reported;
    return html`${this.heading(form.result, 1)}
      <p class="hint">${own.lead}</p>
      ${sentences.length === 0 ? nothing : list(sentences)}
      ${
        missing.length === 0
          ? nothing
          : html`<p>${own.missing}</p>
              ${list(missing)}`
      }
      ${
        cautions.length === 0
          ? nothing
          : html`<div class="box">
              <p class="name">${own.care}</p>
              ${list(cautions)}
            </div>`
      }
      ${swings === null ? nothing : html`<div class="swings-place">${tornado(swings)}</div>`}
      ${this.#details(words)}`;
  }

  #details({
    businessCase: { tables },
    businessCaseForm: form,
  }: PanelWords): TemplateResult | typeof nothing {
    const { causes, inputs } = this.reported;
    if (inputs.length === 0) return nothing;
    return html`<details>
      <summary>${form.details}</summary>
      ${
        causes.length === 0
          ? nothing
          : html`<p class="name">${tables.causes.caption}</p>
              <dl>
                ${causes.map(
                  ({ name, count, words }) =>
                    html`<dt>${name}: ${count}</dt>
                      <dd>“${words}”</dd>`,
                )}
              </dl>`
      }
      <p class="name">${tables.inputs.caption}</p>
      <dl>
        ${inputs.map(
          ({ name, range, source }) =>
            html`<dt>${name}</dt>
              <dd>${range}<br /><span class="muted">${source}</span></dd>`,
        )}
      </dl>
    </details>`;
  }
}

const list = (items: readonly string[]): TemplateResult =>
  html`<ul class="plain-list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/**
 * A tornado chart in a table: each figure has its bar, across the line of the best figure. In a narrow panel the rows
 * become blocks, and their roles keep it a table.
 */
const tornado = ({ caption, note, head, bars, central }: ReportedSwings): TemplateResult =>
  html`<table class="swings" role="table">
      <caption>
        ${caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head.map((each) => html`<th role="columnheader" scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${bars.map(
          ({ name, atLow, atHigh, from, to }) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">
                ${name}
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  ${svg`<rect class="swing" x=${from} y="2" width=${Math.max(0.5, to - from)} height="6"/>
                    <rect class="best" x=${Math.min(99, central)} width="1" height="10"/>`}
                </svg>
              </th>
              <td role="cell" data-column=${head[1]}>${atLow}</td>
              <td role="cell" data-column=${head[2]}>${atHigh}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="hint">${note}</p>`;
