import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import type { Audit } from '#core/audit/audit';
import { looksPersonal } from './looks-personal.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { personalWarning } from './personal-warning.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-journey-about': JourneyAbout;
  }
}

type Field = 'audience' | 'purpose';

/** Whom a journey is for, and what they came to do. */
export class JourneyAbout extends PanelView {
  @property({ attribute: false }) audit!: Audit;

  @reactive() private isWriting = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.isWriting = this.#isBegun;
  }

  get #isBegun(): boolean {
    return (['audience', 'purpose'] as const).some((name) => this.draft(this.#place(name)) !== '');
  }

  #place(name: Field): string {
    return `about:${this.audit.id}:${name}`;
  }

  protected override renderWith(words: PanelWords): unknown {
    return html`<section>
      ${this.heading(words.walk.about.title, 1)} ${this.isWriting ? this.#form(words) : this.#said(words)}
    </section>`;
  }

  #said(words: PanelWords): TemplateResult {
    const { about } = words.walk;
    const { audience, purpose } = this.audit;
    const isSaid = audience !== '' || purpose !== '';
    const fact = (label: string, text: string) =>
      text === ''
        ? nothing
        : html`<dt>${label}</dt>
            <dd class="written">${text}</dd>`;
    return html`${
        isSaid
          ? html`<dl>
              ${fact(words.journeyReport.audience, audience)} ${fact(words.journeyReport.purpose, purpose)}
            </dl>`
          : html`<p>${about.none}</p>`
      }
      <button
        type="button"
        class="plain"
        id="write"
        @click=${() => {
          this.isWriting = true;
          this.focusOn('#audience');
        }}
      >
        ${isSaid ? about.change : about.write}
      </button>`;
  }

  #form(words: PanelWords): TemplateResult {
    const { about } = words.walk;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save());
      }}
    >
      ${this.#text('audience', words.journeyReport.audience, about.audienceHint, words)}
      ${this.#text('purpose', words.journeyReport.purpose, about.purposeHint, words)}
      <div class="row">
        <button class="primary">${about.save}</button>
        <button type="button" class="plain" @click=${() => this.#close()}>${words.panel.cancel}</button>
      </div>
    </form>`;
  }

  #text(name: Field, label: string, hint: string, words: PanelWords): TemplateResult {
    const text = this.draft(this.#place(name), this.audit[name]);
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <span class="hint" id="${name}-hint">${hint}</span>
      <input
        id=${name}
        maxlength="500"
        autocomplete="off"
        aria-describedby="${name}-hint"
        .value=${text}
        @input=${(event: Event) => {
          this.keepDraft(this.#place(name))(event);
          this.requestUpdate();
        }}
      />
      ${personalWarning(looksPersonal(text), words)}
    </div>`;
  }

  async #save(): Promise<void> {
    const typed = (name: Field) => this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)!.value.trim();
    const change = { auditId: this.audit.id, audience: typed('audience'), purpose: typed('purpose') };
    if (await this.save(() => this.around.ask('describeJourney', change))) this.#close();
  }

  #close(): void {
    for (const name of ['audience', 'purpose'] as const) this.around.drafts.write(this.#place(name), null);
    this.isWriting = false;
    this.focusOn('#write');
  }
}
