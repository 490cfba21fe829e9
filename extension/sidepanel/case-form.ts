import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { bases } from '#core/business-case/business-case';
import type { FieldName, FigurePart, Part, PartFault, Values } from './case-parts.ts';
import { wordFault, type StepReading } from './case-steps.ts';
import { caseStyles } from './case.styles.ts';
import { faultSummary } from './fault-summary.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { valueOf } from './value-of.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-case-form': CaseForm;
  }
}

/**
 * A form of a case, drawn from its questions. What is typed is kept until it is saved or thrown away.
 *
 * @fires coprod-written - It was saved, or closed.
 */
export class CaseForm extends PanelView {
  static override styles = [...PanelView.styles, caseStyles];

  /** What the form is called. */
  @property({ attribute: false }) called = '';
  /** Its questions, in order. */
  @property({ attribute: false }) parts: readonly Part[] = [];
  /** What stands in its fields at first. */
  @property({ attribute: false }) start: Values = {};
  /** Where what is typed is kept. */
  @property({ attribute: false }) place = '';
  /** Reads what was typed. */
  @property({ attribute: false }) read!: (values: Values) => StepReading<unknown>;
  /** Keeps what was read; answers when it is on disk. */
  @property({ attribute: false }) keep!: (value: never) => Promise<unknown>;
  /** What the settings say of a field, below its hint. */
  @property({ attribute: false }) known: Partial<Readonly<Record<FieldName, string>>> = {};

  @reactive() private values: Values = {};
  @reactive() private faults: readonly PartFault[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('place')) return;
    this.values = readDraft(this.draft(this.place)) ?? this.start;
    this.faults = [];
  }

  protected override firstUpdated(): void {
    this.focusOn('.heading');
  }

  protected override renderWith(words: PanelWords): unknown {
    const form = words.businessCaseForm;
    const texts = Object.fromEntries(this.faults.map((fault) => [fault.id, wordFault(fault, form)]));
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save());
      }}
    >
      ${this.heading(this.called, 1)}
      ${faultSummary(
        form.problems.title,
        this.faults.map(({ id }) => id),
        texts,
        (selector) => this.focusOn(selector),
      )}
      ${this.parts.map((part) => this.#part(part, words, texts))}
      <div class="row">
        <button class="primary">${words.panel.save}</button>
        <button type="button" class="plain" @click=${() => this.#close(false)}>
          ${this.draft(this.place) === '' ? words.panel.cancel : words.people.throwAway}
        </button>
      </div>
    </form>`;
  }

  #part(part: Part, words: PanelWords, texts: Readonly<Record<string, string>>): TemplateResult {
    const { fields } = words.businessCaseForm;
    const { name } = part;
    const label = fields[name] as string;
    const hint = this.#hint(name, words);
    switch (part.kind) {
      case 'figure':
        return this.#figure(part, label, hint, words, texts);
      case 'source':
        return html`<fieldset>
          <legend>${label}</legend>
          ${hint === '' ? nothing : html`<p class="hint">${hint}</p>`} ${this.#source(name, words, texts)}
        </fieldset>`;
      case 'choice':
        return this.#select(name, label, part.options, null, texts);
      case 'tick':
        return html`<div class="field">
          ${this.#error(name, texts)}
          <label class="choice">
            <input
              type="checkbox"
              id=${name}
              aria-invalid=${name in texts ? 'true' : nothing}
              aria-describedby=${name in texts ? `${name}-error` : nothing}
              .checked=${this.values[name] === 'yes'}
              @change=${(event: Event) =>
                this.#set(name, (event.target as HTMLInputElement).checked ? 'yes' : '')}
            />
            <span>${label}</span>
          </label>
        </div>`;
      case 'day':
        return this.#input(name, label, '', texts, { type: 'date', short: true });
      case 'line':
        return this.#input(name, label, hint, texts, { type: 'text', short: false });
      case 'lines':
        return this.#lines(name, label, hint, texts);
    }
  }

  #hint(name: FieldName, { businessCaseForm: { fields } }: PanelWords): string {
    const hints: Readonly<Record<string, unknown>> = fields;
    return [hints[`${name}Hint`] ?? '', this.known[name] ?? ''].join(' ').trim();
  }

  #figure(
    { name }: FigurePart,
    label: string,
    hint: string,
    words: PanelWords,
    texts: Readonly<Record<string, string>>,
  ): TemplateResult {
    const { figure } = words.businessCaseForm;
    const number = { type: 'text', short: true, numeric: true } as const;
    return html`<fieldset class="figure" aria-describedby=${hint === '' ? nothing : `${name}-about`}>
      <legend>${label}</legend>
      ${hint === '' ? nothing : html`<p class="hint" id="${name}-about">${hint}</p>`}
      ${this.#input(name, figure.best, '', texts, number)}
      <p class="hint">${figure.spread}</p>
      <div class="pair">
        ${this.#input(`${name}-low`, figure.low, '', texts, number)}
        ${this.#input(`${name}-high`, figure.high, '', texts, number)}
      </div>
      ${this.#source(name, words, texts)}
    </fieldset>`;
  }

  #source(name: FieldName, words: PanelWords, texts: Readonly<Record<string, string>>): TemplateResult {
    const { figure } = words.businessCaseForm;
    const options = bases.map((value) => ({ value, text: figure.bases[value] }));
    return html`${this.#input(`${name}-from`, figure.from, figure.fromHint, texts, {
      type: 'text',
      short: false,
    })}
    ${this.#input(`${name}-on`, figure.on, '', texts, { type: 'date', short: true })}
    ${this.#select(`${name}-basis`, figure.basis, options, figure.choose, texts)}`;
  }

  #input(
    id: string,
    label: string,
    hint: string,
    texts: Readonly<Record<string, string>>,
    { type, short, numeric = false }: { type: 'text' | 'date'; short: boolean; numeric?: boolean },
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint === '' ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`}
      ${this.#error(id, texts)}
      <input
        id=${id}
        class=${short ? 'short' : nothing}
        type=${type}
        inputmode=${numeric ? 'decimal' : nothing}
        autocomplete="off"
        max=${type === 'date' ? this.around.today() : nothing}
        aria-invalid=${id in texts ? 'true' : nothing}
        aria-describedby=${describedBy(id, hint, texts)}
        .value=${this.values[id] ?? ''}
        @input=${(event: Event) => this.#set(id, valueOf(event))}
      />
    </div>`;
  }

  #lines(id: string, label: string, hint: string, texts: Readonly<Record<string, string>>): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint === '' ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`}
      ${this.#error(id, texts)}
      <textarea
        id=${id}
        aria-invalid=${id in texts ? 'true' : nothing}
        aria-describedby=${describedBy(id, hint, texts)}
        .value=${this.values[id] ?? ''}
        @input=${(event: Event) => this.#set(id, valueOf(event))}
      ></textarea>
    </div>`;
  }

  #select(
    id: string,
    label: string,
    options: readonly { readonly value: string; readonly text: string }[],
    choose: string | null,
    texts: Readonly<Record<string, string>>,
  ): TemplateResult {
    const chosen = this.values[id] ?? '';
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${this.#error(id, texts)}
      <select
        id=${id}
        aria-invalid=${id in texts ? 'true' : nothing}
        aria-describedby=${describedBy(id, '', texts)}
        @change=${(event: Event) => this.#set(id, valueOf(event))}
      >
        ${choose === null ? nothing : html`<option value="" ?selected=${chosen === ''}>${choose}</option>`}
        ${options.map(
          ({ value, text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
        )}
      </select>
    </div>`;
  }

  #error(id: string, texts: Readonly<Record<string, string>>): TemplateResult | typeof nothing {
    return id in texts ? html`<span class="error" id="${id}-error">${texts[id]}</span>` : nothing;
  }

  #set(id: string, value: string): void {
    this.values = { ...this.values, [id]: value };
    this.around.drafts.write(this.place, JSON.stringify(this.values));
  }

  async #save(): Promise<void> {
    const reading = this.read(this.values);
    this.faults = reading.ok ? [] : reading.faults;
    if (!reading.ok) return this.focusOn('#summary');
    if (await this.save(() => this.keep(reading.value as never))) this.#close(true);
  }

  #close(saved: boolean): void {
    this.around.drafts.write(this.place, null);
    this.emit('coprod-written', { saved });
  }
}

function describedBy(id: string, hint: string, texts: Readonly<Record<string, string>>): unknown {
  const ids = [...(hint === '' ? [] : [`${id}-hint`]), ...(id in texts ? [`${id}-error`] : [])];
  return ids.length === 0 ? nothing : ids.join(' ');
}

/** The values in a draft, or null where there is none. A draft can be of an older version. */
function readDraft(draft: string): Values | null {
  try {
    const read: unknown = draft === '' ? null : JSON.parse(draft);
    if (typeof read !== 'object' || read === null) return null;
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return null;
  }
}
