import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import type { Audit } from '#core/audit/audit';
import { fill, plural } from '#core/i18n/fill';
import { countAudit } from './count-audit.ts';
import { everyRule } from './every-rule.ts';
import { journeyStyles } from './journey-view.styles.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-journey-view': JourneyView;
  }
}

/** The whole review: its name, its pages in the order of the journey, what is decided, noted and left to ask. */
export class JourneyView extends PanelView {
  static override styles = [...PanelView.styles, journeyStyles];

  /** What is open: a form for a name, or a question before the review is deleted. */
  @reactive() private doing: 'rename' | 'start' | 'delete' | null = null;
  @reactive() private problem = false;

  /** An audit that was asked for, and of which nobody said yet that it is there. */
  #starting: { readonly auditId: string; readonly name: string } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft('start') !== '') this.doing = 'start';
  }

  protected override renderWith(words: PanelWords): unknown {
    const { audit } = this.state;
    return html`${this.heading(words.journey.title)}
    ${audit === null ? this.#none(words) : html`${this.#whole(audit, words)}`} ${this.#others(words)}`;
  }

  #none(words: PanelWords): TemplateResult {
    const { none } = words.journey;
    return html`<p class="name">${none.title}</p>
      <p>${none.lead}</p>
      ${this.#nameForm('start', words)}`;
  }

  #whole(audit: Audit, words: PanelWords): TemplateResult {
    const { journey } = words;
    return html`${
        this.doing === 'rename'
          ? this.#nameForm('rename', words)
          : html`<p class="name" id="name">${audit.name}</p>
              <button type="button" class="plain" id="rename" @click=${() => this.#begin('rename')}>
                ${journey.rename}
              </button>`
      }
      <coprod-journey-about
        .state=${this.state}
        .around=${this.around}
        .audit=${audit}
      ></coprod-journey-about>
      ${this.#counts(audit, words)}
      <coprod-journey-pages
        .state=${this.state}
        .around=${this.around}
        .audit=${audit}
      ></coprod-journey-pages>
      <coprod-journey-record
        .state=${this.state}
        .around=${this.around}
        .audit=${audit}
      ></coprod-journey-record>
      ${this.#delete(audit, words)}`;
  }

  #counts(audit: Audit, { journey: { counts: names } }: PanelWords): TemplateResult {
    const counts = countAudit(audit, everyRule, this.state.settings);
    const rows = [
      [names.pages, counts.pages],
      [names.prompts, counts.of],
      [names.decided, counts.decided],
      [names.notes, counts.notes],
      [names.conversations, counts.conversations],
      [names.people, counts.people],
      [names.changes, counts.changes],
    ] as const;
    return html`<section>
      ${this.heading(names.title, 1)}
      <dl class="counts">
        ${rows.map(
          ([name, n]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${n.toLocaleString(this.locale)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #delete(audit: Audit, words: PanelWords): TemplateResult {
    const { journey, panel } = words;
    if (this.doing !== 'delete') {
      return html`<section>
        <button type="button" class="plain" id="delete" @click=${() => this.#begin('delete', '#sure')}>
          ${journey.delete}
        </button>
      </section>`;
    }
    const pages = plural(journey.pageCount, audit.pages.length, this.locale);
    return html`<section class="box wrong">
      <p id="sure" tabindex="-1">${fill(journey.sure, { review: audit.name, pages })}</p>
      <div class="row">
        <button type="button" @click=${() => this.quietly(this.#deleteAudit(audit, words))}>
          ${journey.yesDelete}
        </button>
        <button type="button" @click=${() => this.#stop('#delete')}>${panel.no}</button>
      </div>
    </section>`;
  }

  #others(words: PanelWords): TemplateResult | typeof nothing {
    const { journey } = words;
    const { audit, audits } = this.state;
    const others = audits.filter(({ id }) => id !== audit?.id);
    return html`<section>
      ${others.length === 0 ? nothing : this.heading(journey.others, 1)}
      ${
        others.length === 0
          ? nothing
          : html`<ul class="items" role="list">
              ${others.map(
                ({ id, name, changedAt, pages }) =>
                  html`<li>
                    <p class="name">${name}</p>
                    <p class="muted">
                      ${plural(journey.pageCount, pages, this.locale)}.
                      ${fill(journey.changed, { date: this.day(changedAt, words) })}
                    </p>
                    <button type="button" class="plain" @click=${() => this.quietly(this.#openAudit(id))}>
                      ${this.about(journey.openOther, journey.openWhich, { review: name })}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${
        audit === null
          ? nothing
          : this.doing === 'start'
            ? this.#nameForm('start', words)
            : html`<div class="row">
                <button type="button" id="start" @click=${() => this.#begin('start')}>
                  ${journey.startAnother}
                </button>
              </div>`
      }
    </section>`;
  }

  #nameForm(what: 'rename' | 'start', words: PanelWords): TemplateResult {
    const { journey, panel } = words;
    const hasProblem = this.problem;
    const now = what === 'rename' ? (this.state.audit?.name ?? '') : '';
    return html`<form
      class="field"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(what === 'rename' ? this.#rename() : this.#start());
      }}
    >
      <label for="new-name">${journey.name}</label>
      <span class="hint" id="name-hint">${journey.nameHint}</span>
      ${hasProblem ? html`<span class="error" id="name-error">${journey.nameMissing}</span>` : nothing}
      <input
        id="new-name"
        maxlength="200"
        autocomplete="off"
        aria-describedby="name-hint ${hasProblem ? 'name-error' : ''}"
        aria-invalid=${hasProblem ? 'true' : nothing}
        .value=${this.draft(what, now)}
        @input=${this.keepDraft(what)}
      />
      <div class="row">
        <button class="primary">${what === 'rename' ? journey.saveName : journey.start}</button>
        ${
          what === 'start' && this.state.audit === null
            ? nothing
            : html`<button type="button" class="plain" @click=${() => this.#stop(`#${what}`, what)}>
                ${panel.cancel}
              </button>`
        }
      </div>
    </form>`;
  }

  #begin(doing: 'rename' | 'start' | 'delete', focus = '#new-name'): void {
    this.doing = doing;
    this.problem = false;
    this.focusOn(focus);
  }

  #stop(focus: string, draft?: string): void {
    if (draft) this.around.drafts.write(draft, null);
    this.doing = null;
    this.problem = false;
    this.focusOn(focus);
  }

  #nameTyped(): string | null {
    const name = this.renderRoot.querySelector<HTMLInputElement>('#new-name')!.value.trim();
    this.problem = name === '';
    if (!this.problem) return name;
    this.focusOn('#new-name');
    return null;
  }

  async #rename(): Promise<void> {
    const name = this.#nameTyped();
    if (name === null) return;
    const { id: auditId, name: before } = this.state.audit!;
    const { ask } = this.around;
    const saved = await this.save(() => ask('renameAudit', { auditId, name }), {
      undo: () => ask('renameAudit', { auditId, name: before }),
    });
    if (saved) this.#stop('#rename', 'rename');
  }

  async #start(): Promise<void> {
    const name = this.#nameTyped();
    if (name === null) return;
    // The same id when it is tried again: the first try may have come through, and only its answer was lost.
    if (this.#starting?.name !== name) this.#starting = { auditId: this.around.newId(), name };
    const wanted = this.#starting;
    if (!(await this.save(() => this.around.ask('startAudit', wanted)))) return;
    this.#starting = null;
    this.#stop('.heading', 'start');
  }

  async #openAudit(auditId: string): Promise<void> {
    if (await this.save(() => this.around.ask('openAudit', { auditId }))) this.focusOn('.heading');
  }

  async #deleteAudit(audit: Audit, { journey }: PanelWords): Promise<void> {
    const { ask } = this.around;
    const deleted = await this.save(() => ask('deleteAudit', { auditId: audit.id }), {
      words: fill(journey.deleted, { review: audit.name }),
      undo: async () => {
        await ask('importAudits', { audits: [audit] });
        await ask('openAudit', { auditId: audit.id });
      },
    });
    if (deleted) this.#stop('.heading');
  }
}
