import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AuditedPage } from '#core/audit/audit';
import { openQuestions } from '#core/prompts/open-questions';
import { fill, plural } from '#core/i18n/fill';
import type { Cause } from '#core/prompts/rule';
import { rules } from '#core/prompts/rules';
import { titleOf } from '#core/report/pages';
import { progressOf } from './count-audit.ts';
import { overlaySwitch } from './overlay-switch.ts';
import { allPrompts, byCause, promptsOf, type PagePrompt } from './page-prompts.ts';
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

  @reactive() private open: string | null = null;
  @reactive() private all = false;
  @reactive() private status: 'all' | 'open' = 'all';
  @reactive() private cause: Cause | 'every' = 'every';

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

  protected override willUpdate(changed: PropertyValues<this>): void {
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
    ${this.#otherReview(words)} ${page === null ? this.#empty(words) : this.#whole(page, words)}`;
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
    const prompts = promptsOf(page, rules, this.state.settings);
    const every = allPrompts(prompts);
    const isFiltered = this.status !== 'all' || this.cause !== 'every';
    const fitting = every.filter(
      ({ status, rule }) =>
        (this.status === 'all' || status === 'open' || status === 'mixed') &&
        (this.cause === 'every' || rule?.causes[0] === this.cause),
    );
    const shown = isFiltered ? fitting : this.all ? every : prompts.first;
    return html`${every.length === 0 ? this.#none(words) : this.#progress(page, words)}
      ${every.length > 1 ? this.#filter(every, words) : nothing}
      ${isFiltered && shown.length === 0 ? this.#nothingFits(words) : this.#groups(shown, page, words)}
      ${isFiltered || prompts.rest.length === 0 ? nothing : this.#more(prompts.rest.length, words)}
      ${prompts.hidden === 0 ? nothing : this.#rough(prompts.hidden, words)} ${this.#always(page, words)}
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
    const { decided, of } = progressOf(page, rules, this.state.settings);
    const text = plural(words.page.progress, of, this.locale, { decided });
    return html`<p class="progress">${text}</p>
      <progress max=${of} value=${decided} aria-label=${text}></progress>`;
  }

  #filter(every: readonly PagePrompt[], { page: { filter }, causes }: PanelWords): TemplateResult {
    const here = byCause(every).flatMap(({ cause }) => (cause === null ? [] : [cause]));
    return html`<details class="filter">
      <summary>${filter.legend}</summary>
      <div class="field">
        <label for="status">${filter.state}</label>
        <select
          id="status"
          @change=${(event: Event) => {
            this.status = (event.target as HTMLSelectElement).value === 'open' ? 'open' : 'all';
          }}
        >
          <option value="all" ?selected=${this.status === 'all'}>${filter.all}</option>
          <option value="open" ?selected=${this.status === 'open'}>${filter.open}</option>
        </select>
      </div>
      <div class="field">
        <label for="cause">${filter.cause}</label>
        <select
          id="cause"
          @change=${(event: Event) => {
            this.cause = (event.target as HTMLSelectElement).value as Cause | 'every';
          }}
        >
          <option value="every" ?selected=${this.cause === 'every'}>${filter.everyCause}</option>
          ${here.map(
            (cause) =>
              html`<option value=${cause} ?selected=${this.cause === cause}>${causes[cause]}</option>`,
          )}
        </select>
      </div>
    </details>`;
  }

  #nothingFits({ page: { filter } }: PanelWords): TemplateResult {
    return html`<p role="status">${filter.nothing}</p>
      <button
        type="button"
        @click=${() => {
          this.status = 'all';
          this.cause = 'every';
          this.focusOn('#status');
        }}
      >
        ${filter.clear}
      </button>`;
  }

  #groups(prompts: readonly PagePrompt[], page: AuditedPage, words: PanelWords): TemplateResult {
    const ref = { auditId: this.state.audit!.id, pageId: page.id };
    const missing = this.#reachable ? this.state.tab.overlay!.missing : [];
    return html`${byCause(prompts).map(
      ({ cause, prompts: of }) =>
        html`<section class="cause">
          <h3>${cause === null ? words.report.causes.unknown : words.causes[cause]}</h3>
          <ul class="items" role="list">
            ${repeat(
              of,
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
                  ></coprod-prompt-card>
                </li>`,
            )}
          </ul>
        </section>`,
    )}`;
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

  #rough(n: number, { page }: PanelWords): TemplateResult {
    const settings = { ...this.state.settings, roughHints: true };
    return html`<p class="muted">${plural(page.rough, n, this.locale)}</p>
      <p>
        <button
          type="button"
          class="plain"
          @click=${() => this.quietly(this.save(() => this.around.ask('saveSettings', settings)))}
        >
          ${page.showRough}
        </button>
      </p>`;
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
