import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { mostSteps, phoneAnswers, type WalkThrough } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { faultSummary } from './fault-summary.ts';
import { looksLikeName, looksPersonal, type PersonalPart } from './looks-personal.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { personalWarning } from './personal-warning.ts';
import {
  emptyWalk,
  faultsOfWalk,
  fieldsOfWalk,
  readWalk,
  walkOf,
  type StepFields,
  type WalkFault,
  type WalkFields,
} from './walk-fields.ts';
import { walkStep } from './walk-step.ts';
import { valueOf } from './value-of.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-walk-form': WalkForm;
  }
}

/** A field of text, and how it is shown. */
interface TextField {
  readonly name: 'who' | 'task' | 'start' | 'stopped' | 'words';
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  readonly isLong?: true;
  readonly personal: readonly PersonalPart[];
}

/**
 * The record of one walk-through. What is typed is kept until it is saved or thrown away.
 *
 * @fires coprod-written - It was saved, or closed.
 */
export class WalkForm extends PanelView {
  static override styles = [
    ...PanelView.styles,
    css`
      .field select + label {
        margin-block-start: 0.75rem;
      }
    `,
  ];

  /** The walk-through that is changed, or null for a new one. */
  @property({ attribute: false }) walk: WalkThrough | null = null;

  @reactive() private fields: WalkFields = emptyWalk('', '');
  @reactive() private faults: readonly WalkFault[] = [];
  /** What happened last to the steps. */
  @reactive() private said = '';

  get #draftPlace(): string {
    return this.walk === null ? 'walk' : `walk:${this.walk.id}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && !changed.has('walk')) return;
    const { walk } = this;
    const fresh = walk ? fieldsOfWalk(walk) : emptyWalk(this.state.audit!.purpose, this.around.today());
    this.fields = readWalk(this.draft(this.#draftPlace)) ?? fresh;
  }

  protected override firstUpdated(): void {
    this.focusOn('#who');
  }

  protected override renderWith(words: PanelWords): unknown {
    const { panel, journeyReport } = words;
    const { form, problems } = words.walk.walks;
    const { walks } = journeyReport;
    const { fields } = this;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save());
      }}
    >
      ${this.heading(this.walk === null ? form.add : form.change, 2)}
      ${faultSummary(words.people.problems.title, this.faults, problems, (selector) => this.focusOn(selector))}
      ${this.#text(
        {
          name: 'who',
          label: form.who,
          hint: form.whoHint,
          most: 200,
          personal: looksLikeName(fields.who),
        },
        words,
      )}
      ${this.#text(
        {
          name: 'task',
          label: walks.task,
          hint: form.taskHint,
          most: 500,
          personal: looksPersonal(fields.task),
        },
        words,
      )}
      ${this.#text(
        {
          name: 'start',
          label: walks.start,
          hint: form.startHint,
          most: 500,
          personal: looksPersonal(fields.start),
        },
        words,
      )}
      ${this.#steps(words)} ${this.#end(words)}
      ${
        fields.end === 'stopped'
          ? this.#text(
              {
                name: 'stopped',
                label: walks.stopped,
                hint: form.stoppedHint,
                most: 1_000,
                isLong: true,
                personal: looksPersonal(fields.stopped),
              },
              words,
            )
          : nothing
      }
      <fieldset>
        <legend>${form.phone}</legend>
        ${phoneAnswers.map((answer) => this.#radio('wouldPhone', answer, walks.phones[answer]))}
      </fieldset>
      ${this.#text(
        {
          name: 'words',
          label: walks.words,
          hint: form.wordsHint,
          most: 10_000,
          isLong: true,
          personal: looksPersonal(fields.words),
        },
        words,
      )}
      ${this.#day(words)}
      <div class="row">
        <button class="primary">${form.save}</button>
        <button type="button" class="plain" @click=${() => this.#close(false)}>
          ${this.walk === null && this.draft(this.#draftPlace) !== '' ? words.people.throwAway : panel.cancel}
        </button>
      </div>
    </form>`;
  }

  #text({ name, label, hint, most, isLong, personal }: TextField, words: PanelWords): TemplateResult {
    const isFaulty = this.faults.some((each) => each === name);
    const described = `${name}-hint${isFaulty ? ` ${name}-error` : ''}`;
    const typed = (event: Event) => this.#set({ [name]: valueOf(event) });
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <span class="hint" id="${name}-hint">${hint}</span>
      ${this.#error(name, words)}
      ${
        isLong
          ? html`<textarea
              id=${name}
              maxlength=${most}
              aria-describedby=${described}
              aria-invalid=${isFaulty ? 'true' : nothing}
              .value=${this.fields[name]}
              @input=${typed}
            ></textarea>`
          : html`<input
              id=${name}
              maxlength=${most}
              autocomplete="off"
              aria-describedby=${described}
              aria-invalid=${isFaulty ? 'true' : nothing}
              .value=${this.fields[name]}
              @input=${typed}
            />`
      }
      ${personalWarning(personal, words)}
    </div>`;
  }

  #steps(words: PanelWords): TemplateResult {
    return html`<fieldset>
      <legend>${words.journeyReport.walks.steps}</legend>
      <p role="status" class="visually-hidden">${this.said}</p>
      ${this.fields.steps.map((step, at) =>
        walkStep(step, at, this.state.audit!.pages, words, {
          change: (change) => this.#setStep(at, change),
          remove: () => this.#removeStep(at, words),
        }),
      )}
      ${
        this.fields.steps.length >= mostSteps
          ? nothing
          : html`<button type="button" id="add-step" @click=${() => this.#addStep()}>
              ${words.walk.walks.form.addStep}
            </button>`
      }
    </fieldset>`;
  }

  #end(words: PanelWords): TemplateResult {
    const { form } = words.walk.walks;
    const isFaulty = this.faults.includes('end');
    return html`<fieldset id="end" tabindex="-1" aria-describedby=${isFaulty ? 'end-error' : nothing}>
      <legend>${form.end}</legend>
      ${this.#error('end', words)}
      ${(['reached', 'stopped'] as const).map((end) => this.#radio('end', end, form.ends[end]))}
    </fieldset>`;
  }

  #radio(name: 'end' | 'wouldPhone', value: string, label: string): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name=${name}
        value=${value}
        .checked=${this.fields[name] === value}
        @change=${() => this.#set({ [name]: value })}
      />
      ${label}
    </label>`;
  }

  #day(words: PanelWords): TemplateResult {
    const isFaulty = this.faults.includes('heldOn');
    return html`<div class="field">
      <label for="heldOn">${words.walk.walks.form.on}</label>
      ${this.#error('heldOn', words)}
      <input
        id="heldOn"
        class="short"
        type="date"
        max=${this.around.today()}
        aria-invalid=${isFaulty ? 'true' : nothing}
        aria-describedby=${isFaulty ? 'heldOn-error' : nothing}
        .value=${this.fields.heldOn}
        @input=${(event: Event) => this.#set({ heldOn: valueOf(event) })}
      />
    </div>`;
  }

  #error(name: string, { walk }: PanelWords): TemplateResult | typeof nothing {
    const fault = this.faults.find((each) => each === name);
    return fault === undefined
      ? nothing
      : html`<span class="error" id="${fault}-error">${walk.walks.problems[fault]}</span>`;
  }

  #set(change: Partial<WalkFields>): void {
    this.fields = { ...this.fields, ...change };
    this.around.drafts.write(this.#draftPlace, JSON.stringify(this.fields));
  }

  #setStep(at: number, change: Partial<StepFields>): void {
    this.#set({ steps: this.fields.steps.map((step, nth) => (nth === at ? { ...step, ...change } : step)) });
  }

  #addStep(): void {
    const { steps } = this.fields;
    this.#set({ steps: [...steps, { pageId: '', did: '' }] });
    this.focusOn(`#step-${steps.length}`);
  }

  #removeStep(at: number, { walk }: PanelWords): void {
    this.#set({ steps: this.fields.steps.toSpliced(at, 1) });
    this.said = fill(walk.walks.form.removed, { n: at + 1 });
    this.focusOn('#add-step');
  }

  async #save(): Promise<void> {
    const { fields, around } = this;
    this.faults = faultsOfWalk(fields, around.today());
    if (this.faults.length > 0) return this.focusOn('#summary');
    const walkThrough = walkOf(this.walk?.id ?? around.newId(), fields);
    const auditId = this.state.audit!.id;
    if (await this.save(() => around.ask('writeWalkThrough', { auditId, walkThrough }))) this.#close(true);
  }

  #close(saved: boolean): void {
    this.around.drafts.write(this.#draftPlace, null);
    this.emit('coprod-written', { saved });
  }
}
