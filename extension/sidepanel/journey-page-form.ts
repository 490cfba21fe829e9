import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { pageKinds, type AuditedPage, type PageKind } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { titleOf } from '#core/report/pages';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-journey-page-form': JourneyPageForm;
  }
}

/**
 * What a page of a journey is called, and what kind of page it is.
 *
 * @fires coprod-written - It was saved, or closed.
 */
export class JourneyPageForm extends PanelView {
  @property({ attribute: false }) auditId!: string;
  @property({ attribute: false }) page!: AuditedPage;

  get #place(): string {
    return `page-name:${this.page.id}`;
  }

  protected override firstUpdated(): void {
    this.focusOn('#page-name');
  }

  protected override renderWith(words: PanelWords): unknown {
    const { page: own } = words.walk;
    const { page } = this;
    const title = titleOf({ title: page.title }, words);
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save());
      }}
    >
      <p class="name">${titleOf(page, words)}</p>
      <div class="field">
        <label for="page-name">${own.name}</label>
        <span class="hint" id="page-name-hint">${fill(own.nameHint, { title })}</span>
        <input
          id="page-name"
          maxlength="200"
          autocomplete="off"
          aria-describedby="page-name-hint"
          .value=${this.draft(this.#place, page.name ?? '')}
          @input=${this.keepDraft(this.#place)}
        />
      </div>
      <div class="field">
        <label for="page-kind">${own.kind}</label>
        <select id="page-kind">
          <option value="" ?selected=${page.kind === undefined}>${words.journeyReport.noKind}</option>
          ${pageKinds.map(
            (kind) =>
              html`<option value=${kind} ?selected=${kind === page.kind}>
                ${words.journeyReport.kinds[kind]}
              </option>`,
          )}
        </select>
      </div>
      <div class="row">
        <button class="primary">${own.save}</button>
        <button type="button" class="plain" @click=${() => this.#close(false)}>${words.panel.cancel}</button>
      </div>
    </form>`;
  }

  async #save(): Promise<void> {
    const name = this.renderRoot.querySelector<HTMLInputElement>('#page-name')!.value.trim();
    const chosen = this.renderRoot.querySelector<HTMLSelectElement>('#page-kind')!.value;
    const kind = chosen === '' ? null : (chosen as PageKind);
    const change = { auditId: this.auditId, pageId: this.page.id, name, kind };
    if (await this.save(() => this.around.ask('describePage', change))) this.#close(true);
  }

  #close(saved: boolean): void {
    this.around.drafts.write(this.#place, null);
    this.emit('coprod-written', { saved });
  }
}
