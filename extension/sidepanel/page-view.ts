import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AuditedPage } from '#core/audit/audit';
import { openQuestions } from '#core/prompts/open-questions';
import { fill, plural } from '#core/i18n/fill';
import { axeRules } from '#core/axe/axe-rules';
import { rules } from '#core/prompts/rules';
import { titleOf } from '#core/report/pages';
import type { AxeRun } from './axe-run.ts';
import { progressOf } from './count-audit.ts';
import { everyRule } from './every-rule.ts';
import { overlaySwitch } from './overlay-switch.ts';
import { filterView, fits, noFilter, type Filter } from './page-filter.ts';
import { allPrompts, byCause, onlyAxe, promptsOf, withoutAxe, type PagePrompt } from './page-prompts.ts';
import { pageInTab } from './panel-state.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-page-view': PageView;
  }
}

/** One page: whether its prompts are shown on it, the prompts with their decisions, and the notes. */
export class PageView extends PanelView {
  /** A page of the journey that was chosen in the panel; null for the page in the tab. */
  @property({ attribute: false }) chosen: string | null = null;

  /** The check by axe-core that goes on or ended last. */
  @property({ attribute: false }) run: AxeRun | null = null;

  @reactive() private open: string | null = null;
  @reactive() private all = false;
  @reactive() private filter: Filter = noFilter;

  get #page(): AuditedPage | null {
    const { audit } = this.state;
    const chosen = this.chosen === null ? undefined : audit?.pages.find(({ id }) => id === this.chosen);
    return chosen ?? pageInTab(this.state);
  }

  /** Whether the page that is shown is the one in the tab, with the overlay on it. */
  get #reachable(): boolean {
    const { overlay } = this.state.tab;
    return overlay?.page?.pageId === this.#page?.id && overlay?.open === true && overlay.blocked === null;
  }

  /** The page that was shown last. */
  #shown: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const page = this.#page?.id ?? null;
    if (page !== null) {
      // What was open is of another page. A page that is loaded again is unknown for a moment, and stays the same.
      if (page !== this.#shown) this.open = null;
      this.#shown = page;
    }
    const before = changed.get('state');
    const showing = this.state.tab.overlay?.showing ?? null;
    // What is opened on the page is opened here too.
    if (before && showing !== null && showing !== before.tab.overlay?.showing) {
      const finding = this.#page?.findings.find(({ key }) => key === showing);
      if (finding) this.open = finding.rule;
    }
  }

  protected override renderWith(words: PanelWords): unknown {
    const page = this.#page;
    const isOther = page !== null && page.id !== pageInTab(this.state)?.id;
    return html`${this.heading(page === null ? words.page.title : titleOf(page, words))}
    ${isOther ? this.#isOther(page, words) : overlaySwitch(this.state, this.around, words, this.locale)}
    ${this.#lostCheck(page, words)} ${this.#otherReview(words)}
    ${page === null ? this.#empty(words) : this.#whole(page, words)}`;
  }

  #isOther(page: AuditedPage, { page: own }: PanelWords): TemplateResult {
    return html`<div class="box">
      <p>${own.chosen} ${fill(own.lastRead, { date: this.day(page.readAt, this.messages!) })}</p>
      <div class="row loose">
        <button type="button" class="plain" @click=${() => this.quietly(this.around.openAddress(page.url))}>
          ${own.openPage}
        </button>
        <button type="button" class="plain" @click=${() => this.go({ view: 'page' })}>${own.back}</button>
      </div>
    </div>`;
  }

  /** A check that ended because its page was left is told of beside the page that came instead. */
  #lostCheck(page: AuditedPage | null, { access }: PanelWords): TemplateResult {
    const { run } = this;
    const isLost = run?.end === 'left' && run.page.pageId !== page?.id && this.state.tab.overlay === null;
    return html`<div role="status">
      ${isLost ? html`<p class="box wrong">${access.problems.left}</p>` : nothing}
    </div>`;
  }

  /** The page may have been read into a review that is not open now. */
  #otherReview({ page }: PanelWords): TemplateResult | typeof nothing {
    const ref = this.state.tab.overlay?.page;
    if (!ref || ref.auditId === this.state.audit?.id || this.chosen !== null) return nothing;
    const review = this.state.audits.find(({ id }) => id === ref.auditId);
    if (!review) return nothing;
    return html`<div class="box">
      <p>${fill(page.otherReview, { review: review.name })}</p>
      <button
        type="button"
        @click=${() => this.quietly(this.save(() => this.around.ask('openAudit', { auditId: review.id })))}
      >
        ${page.openReview}
      </button>
    </div>`;
  }

  #empty({ page: { empty } }: PanelWords): TemplateResult {
    return html`<p class="name">${empty.title}</p>
      <p>${empty.lead}</p>
      <ol class="how">
        ${empty.how.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="muted">${empty.nothingSent}</p>`;
  }

  #whole(page: AuditedPage, words: PanelWords): TemplateResult {
    const { settings } = this.state;
    const prompts = promptsOf(withoutAxe(page), rules, settings);
    const ofAxe = allPrompts(promptsOf(onlyAxe(page), axeRules, settings));
    const every = allPrompts(prompts);
    const isFiltered = this.filter !== noFilter;
    const fitting = (each: PagePrompt) => fits(each, this.filter);
    const shown = isFiltered ? every.filter(fitting) : this.all ? every : prompts.first;
    const shownOfAxe = ofAxe.filter(fitting);
    const nothingFits = isFiltered && shown.length + shownOfAxe.length === 0;
    return html`${every.length + ofAxe.length === 0 ? nothing : this.#progress(page, words)}
      ${every.length === 0 ? this.#none(words) : nothing}
      ${every.length + ofAxe.length > 1 ? this.#filter([...every, ...ofAxe], words) : nothing}
      ${nothingFits ? this.#nothingFits(words) : this.#groups(shown, page, words)}
      ${isFiltered || prompts.rest.length === 0 ? nothing : this.#more(prompts.rest.length, words)}
      ${this.#rough(page, prompts.hidden, words)}
      <coprod-access-check
        .state=${this.state}
        .around=${this.around}
        .page=${page}
        .run=${this.run}
        .inTab=${page.id === pageInTab(this.state)?.id}
        .count=${ofAxe.length}
        >${this.#list(shownOfAxe, page)}</coprod-access-check
      >
      <coprod-page-changes .state=${this.state} .around=${this.around} .page=${page}></coprod-page-changes>
      ${this.#always(page, words)}
      <coprod-note-list
        .state=${this.state}
        .around=${this.around}
        .page=${page}
        .reachable=${this.#reachable}
      ></coprod-note-list>`;
  }

  #none({ page: { none } }: PanelWords): TemplateResult {
    return html`<p class="name">${none.title}</p>
      <p>${none.why}</p>`;
  }

  #progress(page: AuditedPage, words: PanelWords): TemplateResult {
    const { decided, of } = progressOf(page, everyRule, this.state.settings);
    const text = plural(words.page.progress, of, this.locale, { decided });
    return html`<p class="progress">${text}</p>
      <progress max=${of} value=${decided} aria-label=${text}></progress>`;
  }

  #filter(every: readonly PagePrompt[], words: PanelWords): TemplateResult {
    return filterView(this.filter, every, words, (filter) => {
      this.filter = filter;
    });
  }

  #nothingFits({ page: { filter } }: PanelWords): TemplateResult {
    return html`<p role="status">${filter.nothing}</p>
      <button
        type="button"
        @click=${() => {
          this.filter = noFilter;
          this.focusOn('#status');
        }}
      >
        ${filter.clear}
      </button>`;
  }

  #groups(prompts: readonly PagePrompt[], page: AuditedPage, words: PanelWords): TemplateResult {
    return html`${byCause(prompts).map(
      ({ cause, prompts: of }) =>
        html`<section class="cause">
          <h3>${cause === null ? words.report.causes.unknown : words.causes[cause]}</h3>
          ${this.#list(of, page)}
        </section>`,
    )}`;
  }

  #list(prompts: readonly PagePrompt[], page: AuditedPage): TemplateResult | typeof nothing {
    if (prompts.length === 0) return nothing;
    const ref = { auditId: this.state.audit!.id, pageId: page.id };
    const missing = this.#reachable ? this.state.tab.overlay!.missing : [];
    return html`<ul class="items" role="list">
      ${repeat(
        prompts,
        ({ id }) => `${page.id}:${id}`,
        (prompt) =>
          html`<li class="flush">
            <coprod-prompt-card
              .state=${this.state}
              .around=${this.around}
              .prompt=${prompt}
              .page=${ref}
              .missing=${missing}
              .reachable=${this.#reachable}
              .open=${this.open === prompt.id}
              @coprod-card=${({ detail }: CustomEvent<{ id: string; open: boolean }>) => {
                this.open = detail.open ? detail.id : null;
              }}
              @coprod-turned-off=${() => this.focusOn('.heading')}
            ></coprod-prompt-card>
          </li>`,
      )}
    </ul>`;
  }

  #more(n: number, { page }: PanelWords): TemplateResult {
    return html`<p>
      <button
        type="button"
        id="more"
        aria-expanded=${this.all}
        @click=${() => {
          this.all = !this.all;
        }}
      >
        ${this.all ? page.fewer : plural(page.more, n, this.locale)}
      </button>
    </p>`;
  }

  /** Rough hints are shown on request only, and the request can be taken back here. */
  #rough(page: AuditedPage, hidden: number, words: PanelWords): TemplateResult | typeof nothing {
    const { settings } = this.state;
    const { page: own } = words;
    const isShown = settings.roughHints && page.findings.some(({ rule }) => isRough(rule));
    if (hidden === 0 && !isShown) return nothing;
    return html`<p class="muted">${isShown ? own.roughShown : plural(own.rough, hidden, this.locale)}</p>
      <p>
        <button
          type="button"
          id="rough"
          class="plain"
          @click=${() => this.quietly(this.#showRough(!isShown))}
        >
          ${isShown ? own.hideRough : own.showRough}
        </button>
      </p>`;
  }

  async #showRough(roughHints: boolean): Promise<void> {
    const settings = { ...this.state.settings, roughHints };
    // They come last, where they would be out of sight.
    if (await this.save(() => this.around.ask('saveSettings', settings))) this.all ||= roughHints;
  }

  #always(page: AuditedPage, { page: { always, prompt }, questions }: PanelWords): TemplateResult {
    return html`<section>
      ${this.heading(always.title, 1)}
      <p>${always.lead}</p>
      <ul class="items" role="list">
        ${openQuestions.map(
          (id) =>
            html`<li>
              <p class="name">${questions[id]}</p>
              <button
                type="button"
                class="plain"
                @click=${() => this.go({ view: 'people', conversation: { prompt: id, pageId: page.id } })}
              >
                ${prompt.writeDown}<span class="visually-hidden">: ${questions[id]}</span>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

const isRough = (id: string): boolean => rules.some((rule) => rule.id === id && rule.strength === 1);
