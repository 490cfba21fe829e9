import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BusinessCase, Code, TalliedContact } from '#core/business-case/business-case';
import { fill } from '#core/i18n/fill';
import { codeOptions, codeText } from './case-codes.ts';
import { faultSummary } from './fault-summary.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { valueOf } from './value-of.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-case-tally-list': CaseTallyList;
  }
  interface HTMLElementEventMap {
    /** Something was deleted from a list: its button is gone with it. */
    'coprod-deleted': CustomEvent<null>;
  }
}

/**
 * All contacts of a sample, the last first: each can be put right or taken out.
 *
 * @fires coprod-deleted - One was taken out.
 */
export class CaseTallyList extends PanelView {
  @property({ attribute: false }) businessCase!: BusinessCase;

  /** The contact that is put right, as it is in the form. */
  @reactive() private changed: TalliedContact | null = null;
  @reactive() private isFaulty = false;

  protected override renderWith(words: PanelWords): unknown {
    return html`<ul class="items" role="list">
      ${repeat(
        this.businessCase.tally.toReversed(),
        ({ id }) => id,
        (each) =>
          html`<li>
            ${this.changed?.id === each.id ? this.#form(this.changed, words) : this.#contact(each, words)}
          </li>`,
      )}
    </ul>`;
  }

  #contact(contact: TalliedContact, words: PanelWords): TemplateResult {
    const { id, words: said, first, second, settled } = contact;
    const { tally: own } = words.businessCaseForm;
    const which = fill(own.which, { words: said });
    return html`<p class="name">“${said}”</p>
      <p class="muted">${fill(own.first, { code: codeText(first, words) })}</p>
      <p class="muted">
        ${fill(own.second, { code: second === null ? own.notYet : codeText(second, words) })}
      </p>
      ${
        settled === null
          ? nothing
          : html`<p class="muted">${fill(own.settled, { code: codeText(settled, words) })}</p>`
      }
      <div class="row loose">
        <button type="button" class="plain" id="edit-${id}" @click=${() => this.#begin(contact)}>
          ${words.panel.edit}<span class="visually-hidden"> ${which}</span>
        </button>
        <button type="button" class="plain" @click=${() => this.quietly(this.#delete(contact, words))}>
          ${words.panel.remove}<span class="visually-hidden"> ${which}</span>
        </button>
      </div>`;
  }

  #form(contact: TalliedContact, words: PanelWords): TemplateResult {
    const { tally: own, problems } = words.businessCaseForm;
    const { panel } = words;
    const faults = this.isFaulty ? (['words'] as const) : [];
    const code = (name: 'first' | 'second', label: string, none: string) =>
      html`<div class="field">
        <label for=${name}>${label}</label>
        <select
          id=${name}
          @change=${(event: Event) => this.#set({ [name]: (valueOf(event) || null) as Code | null })}
        >
          ${codeOptions(contact[name] ?? '', none, words)}
        </select>
      </div>`;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save(contact));
      }}
    >
      ${faultSummary(problems.title, faults, own.problems, (selector) => this.focusOn(selector))}
      <div class="field">
        <label for="words">${own.words}</label>
        ${this.isFaulty ? html`<span class="error" id="words-error">${own.problems.words}</span>` : nothing}
        <input
          id="words"
          autocomplete="off"
          aria-invalid=${this.isFaulty ? 'true' : nothing}
          aria-describedby=${this.isFaulty ? 'words-error' : nothing}
          .value=${contact.words}
          @input=${(event: Event) => this.#set({ words: valueOf(event) })}
        />
      </div>
      ${code('first', own.codeOfFirst, own.choose)} ${code('second', own.codeOfSecond, own.notYet)}
      <div class="row">
        <button class="primary">${panel.save}</button>
        <button type="button" class="plain" @click=${() => this.#close(contact.id)}>${panel.cancel}</button>
      </div>
    </form>`;
  }

  #begin(contact: TalliedContact): void {
    this.changed = contact;
    this.isFaulty = false;
    this.focusOn('#words');
  }

  #set(change: Partial<Record<'words' | 'first' | 'second', string | null>>): void {
    // The first reader's code cannot be taken away, only changed.
    if (change.first === null) return;
    this.changed = { ...this.changed!, ...(change as Partial<TalliedContact>) };
  }

  async #save(contact: TalliedContact): Promise<void> {
    const words = contact.words.trim();
    this.isFaulty = words === '' || words.length > 500;
    if (this.isFaulty) return this.focusOn('#summary');
    const before = this.businessCase.tally.find(({ id }) => id === contact.id);
    const { first, second } = contact;
    // What two people settled was about the codes that they had then.
    const isSame = before?.first === first && before.second === second;
    const kept = { ...contact, words, settled: isSame ? contact.settled : null };
    if (await this.save(() => this.around.ask('tallyContact', { ...this.#of(), contact: kept }))) {
      this.#close(contact.id);
    }
  }

  #close(id: string): void {
    this.changed = null;
    this.focusOn(`#edit-${id}`);
  }

  #of() {
    return { auditId: this.state.audit!.id, businessCaseId: this.businessCase.id };
  }

  async #delete(contact: TalliedContact, { businessCaseForm: { tally: own } }: PanelWords): Promise<void> {
    const { ask } = this.around;
    const of = this.#of();
    const deleted = await this.save(() => ask('deleteTalliedContact', { ...of, contactId: contact.id }), {
      words: own.deleted,
      undo: () => ask('tallyContact', { ...of, contact }),
    });
    if (deleted) this.emit('coprod-deleted', null);
  }
}
