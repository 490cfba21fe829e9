import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AuditedPage, AxeCheck } from '#core/audit/audit';
import { fill, plural } from '#core/i18n/fill';
import { questionOf } from '#core/report/pages';
import type { AxeRun } from './axe-run.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-access-check': AccessCheck;
  }
}

/**
 * Runs axe-core on a page when a person asks for it, shows how far it is, and says what came of it. The prompts
 * themselves are put in.
 *
 * @slot - The prompts that came of it.
 * @fires coprod-axe - The check is asked for, or its end.
 */
export class AccessCheck extends PanelView {
  @property({ attribute: false }) page!: AuditedPage;

  /** The check that goes on or ended last, of this page or of another. */
  @property({ attribute: false }) run: AxeRun | null = null;

  /** Whether the page is the one in the tab. */
  @property({ type: Boolean }) inTab = false;

  /** How many prompts came of it. */
  @property({ type: Number }) count = 0;

  get #own(): AxeRun | null {
    return this.run?.page.pageId === this.page.id ? this.run : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('run')?.share ?? null;
    const isOver = before !== null && this.run?.share === null;
    // The button that stops it goes away with the check, and must not take the focus along.
    if (isOver && this.shadowRoot?.activeElement?.id === 'stop') this.focusOn('#run');
  }

  protected override renderWith(words: PanelWords): unknown {
    const { access } = words;
    const { axe } = this.page;
    return html`<section>
      ${this.heading(access.title, 1)} ${axe === undefined ? html`<p>${access.lead}</p>` : nothing}
      ${this.#control(words)} ${axe === undefined ? nothing : this.#result(axe, words)}
      <slot></slot>
      <details>
        <summary>${access.about}</summary>
        ${axe === undefined ? nothing : html`<p>${access.lead}</p>`}
        <p>${access.aboutText}</p>
        <p>
          <a href="/axe-core/LICENSE" target="_blank" rel="noopener"
            >${access.licence} <span class="visually-hidden">${words.panel.newTab}</span></a
          >
        </p>
      </details>
    </section>`;
  }

  #control({ access }: PanelWords): TemplateResult {
    const own = this.#own;
    const isRunning = own !== null && own.share !== null;
    return html`${isRunning ? this.#running(own.share, access) : this.#offer(access)}
      <div role="status">
        ${isRunning ? html`<p class="visually-hidden">${access.started}</p>` : this.#ended(own, access)}
      </div>`;
  }

  #offer(access: PanelWords['access']): TemplateResult {
    if (!this.inTab) return html`<p class="muted">${access.elsewhere}</p>`;
    const { auditId, pageId } = { auditId: this.state.audit!.id, pageId: this.page.id };
    return html`<p>
      <button
        type="button"
        id="run"
        ?disabled=${this.run !== null && this.run.share !== null}
        @click=${() => {
          this.emit('coprod-axe', { auditId, pageId });
          this.focusOn('#stop');
        }}
      >
        ${this.page.axe === undefined ? access.run : access.again}
      </button>
      <span class="hint">${access.long}</span>
    </p>`;
  }

  #running(share: number, access: PanelWords['access']): TemplateResult {
    const percent = share.toLocaleString(this.locale, { style: 'percent' });
    const text = fill(access.running, { percent });
    return html`<p id="running">${text}</p>
      <progress max="1" value=${share} aria-labelledby="running"></progress>
      <div class="row">
        <button
          type="button"
          id="stop"
          @click=${() => {
            this.emit('coprod-axe', null);
            this.focusOn('#run');
          }}
        >
          ${access.stop}
        </button>
      </div>`;
  }

  #ended(own: AxeRun | null, { ended, problems }: PanelWords['access']): TemplateResult | typeof nothing {
    const end = own?.end ?? null;
    if (end === null) return nothing;
    return end in problems
      ? html`<p class="box wrong">${problems[end as keyof typeof problems]}</p>`
      : html`<p class="box">${ended[end as keyof typeof ended]}</p>`;
  }

  #result({ version, checkedAt, left }: AxeCheck, words: PanelWords): TemplateResult {
    const { access } = words;
    const date = this.day(checkedAt, words);
    return html`<p class="muted">${fill(access.checked, { date, version })}</p>
      ${
        left.length === 0
          ? nothing
          : html`<details>
              <summary>${plural(access.left, left.length, this.locale)}</summary>
              <ul>
                ${left.map((id) => html`<li>${questionOf(id, words)?.title ?? id}</li>`)}
              </ul>
            </details>`
      }
      <p>${this.count === 0 ? access.nothing : plural(access.found, this.count, this.locale)}</p>`;
  }
}
