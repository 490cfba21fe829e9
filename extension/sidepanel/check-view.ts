import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import type { Audit, TakenCheck } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { decodeResult } from '#core/star/result-code';
import { scoreStar } from '#core/star/score';
import { starFigure, type FigureOptions } from '#widgets/star/figure';
import { hueStyles } from '#widgets/shared/hue.styles';
import { figureStyles } from '#widgets/star/figure.styles';
import { starTable } from '#widgets/star/table';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-check-view': CheckView;
  }
}

/** The self-check of the service under review: results that are kept, and the check itself. */
export class CheckView extends PanelView {
  static override styles = [...PanelView.styles, hueStyles, figureStyles];

  @reactive() private taking = false;
  /** The code of a result that was reached and can be kept. */
  @reactive() private reached: string | null = null;

  protected override renderWith(words: PanelWords): unknown {
    const { check } = words;
    const { audit } = this.state;
    return html`${this.heading(check.title)}
      ${
        this.taking
          ? this.#check(words)
          : html`<p>${check.lead}</p>
              ${audit === null ? html`<p>${check.needReview}</p>` : this.#kept(audit.checks, words)}
              <button type="button" class="primary" id="take" @click=${() => this.quietly(this.#take())}>
                ${audit && audit.checks.length > 0 ? check.takeAgain : check.take}
              </button>`
      } <coprod-group-view .state=${this.state} .around=${this.around}></coprod-group-view>`;
  }

  #check({ check }: PanelWords): TemplateResult {
    return html`<button type="button" class="plain" @click=${() => this.#stop()}>${check.stop}</button>
      ${this.#offer(check)}
      <coprod-star-check
        mode="full"
        voice="team"
        heading-level="3"
        .service=${this.state.audit?.name ?? ''}
        @coprod-result=${({ detail }: CustomEvent<{ code: string }>) => {
          this.reached = detail.code;
        }}
      ></coprod-star-check>`;
  }

  #offer(check: PanelWords['check']): TemplateResult | typeof nothing {
    const { reached } = this;
    const { audit } = this.state;
    if (reached === null) return nothing;
    if (audit === null) return html`<p class="box" role="status">${check.needReview}</p>`;
    const isKept = audit.checks.some(({ code }) => code === reached);
    return html`<div class="box" role="status">
      <p>${isKept ? check.kept : fill(check.ready, { review: audit.name })}</p>
      ${
        isKept
          ? nothing
          : html`<button
              type="button"
              class="primary"
              @click=${() => this.quietly(this.#keep(audit, reached))}
            >
              ${check.keep}
            </button>`
      }
    </div>`;
  }

  #kept(checks: readonly TakenCheck[], words: PanelWords): TemplateResult {
    const { check } = words;
    if (checks.length === 0) return html`<p>${check.none}</p>`;
    const [latest, ...earlier] = checks.toSorted((a, b) => b.takenOn.localeCompare(a.takenOn, 'en'));
    return html`<section>${this.heading(check.latest, 1)} ${this.#result(latest!, words)}</section>
      ${
        earlier.length === 0
          ? nothing
          : html`<section>
              ${this.heading(check.earlier, 1)}
              ${earlier.map(
                (each) =>
                  html`<details>
                    <summary>${fill(check.on, { date: this.day(each.takenOn, words) })}</summary>
                    ${this.#result(each, words)}
                  </details>`,
              )}
            </section>`
      }`;
  }

  #result({ code, takenOn }: TakenCheck, words: PanelWords): TemplateResult {
    const read = decodeResult(code);
    const date = this.day(takenOn, words);
    if (!read.ok) return html`<p>${fill(words.check.unreadable, { code })}</p>`;
    const options: FigureOptions = {
      parts: scoreStar(read.set.answers, read.set.mode).points,
      words: words.star,
      chart: words.chart,
      locale: this.locale,
      numbers: read.set.mode === 'full',
    };
    return html`<p>${fill(words.check.on, { date })}</p>
      ${starFigure(options)}
      <details>
        <summary>${words.chart.showTable}</summary>
        ${starTable(options)}
      </details>`;
  }

  async #take(): Promise<void> {
    this.taking = true;
    this.focusOn('coprod-star-check');
    try {
      await import('#widgets/star-check/define');
    } catch (error) {
      this.report('The star check could not be loaded. Close the panel and open it again.', error);
    }
  }

  #stop(): void {
    this.taking = false;
    this.reached = null;
    this.focusOn('#take');
  }

  async #keep(audit: Audit, code: string): Promise<void> {
    const check: TakenCheck = { code, takenOn: this.around.today() };
    await this.save(() => this.around.ask('addCheck', { auditId: audit.id, check }));
  }
}
