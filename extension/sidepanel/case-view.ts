import { html, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { mostBusinessCases, type Audit } from '#core/audit/audit';
import { newBusinessCase, type BusinessCase } from '#core/business-case/business-case';
import { fill } from '#core/i18n/fill';
import { caseFigures } from '#core/report/case-figures';
import { reportCase } from '#core/report/cases';
import { titleOf } from '#core/report/pages';
import type { Option, Values } from './case-parts.ts';
import {
  isDone,
  isFormStep,
  partsOf,
  readStep,
  stepNames,
  valuesOf,
  type FormStep,
  type StepName,
} from './case-steps.ts';
import { caseStyles } from './case.styles.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-case-view': CaseView;
  }
}

/** The case for change: filled in step by step, and what it comes to. */
export class CaseView extends PanelView {
  static override styles = [...PanelView.styles, caseStyles];

  /** The id of the case that is open. */
  @reactive() private open: string | null = null;
  @reactive() private step: StepName | null = null;
  /** A case that is begun: it is kept when its topic is saved. */
  @reactive() private begun: BusinessCase | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft('case:new') !== '') this.#begin();
  }

  protected override renderWith(words: PanelWords): unknown {
    const { businessCaseForm: form, journey } = words;
    const { audit } = this.state;
    if (audit === null) {
      return html`${this.heading(form.title)}
        <p>${form.lead}</p>
        <p>${journey.none.lead}</p>
        <button type="button" @click=${() => this.go({ view: 'journey' })}>${journey.start}</button>`;
    }
    const opened = audit.businessCases.find(({ id }) => id === this.open);
    if (opened === undefined) return this.#list(audit, words);
    return this.step === null ? this.#overview(opened, audit, words) : this.#step(opened, this.step, words);
  }

  #list({ businessCases, pages }: Audit, words: PanelWords): TemplateResult {
    const { businessCaseForm: form, panel } = words;
    return html`${this.heading(form.title)}
      <p>${form.lead}</p>
      ${this.#beginning(businessCases.length, words)}
      ${
        businessCases.length === 0
          ? html`<section>
              ${this.heading(form.none.title, 1)}
              <ol class="how">
                ${form.none.how.map((step) => html`<li>${step}</li>`)}
              </ol>
            </section>`
          : html`<section>
              ${this.heading(form.list, 1, 'list')}
              <ul class="items" role="list">
                ${repeat(
                  businessCases,
                  ({ id }) => id,
                  (each) => {
                    const { topic, headline } = reportCase(
                      each,
                      { pages },
                      words,
                      this.locale,
                      this.around.today(),
                    );
                    const which = fill(form.which, { topic });
                    return html`<li>
                      <p class="name">${topic}</p>
                      <p class="muted">${headline}</p>
                      <div class="row loose">
                        <button
                          type="button"
                          class="plain"
                          id="open-${each.id}"
                          @click=${() => this.#open(each.id)}
                        >
                          ${form.open}<span class="visually-hidden"> ${which}</span>
                        </button>
                        <button
                          type="button"
                          class="plain"
                          @click=${() => this.quietly(this.#delete(each, words))}
                        >
                          ${panel.remove}<span class="visually-hidden"> ${which}</span>
                        </button>
                      </div>
                    </li>`;
                  },
                )}
              </ul>
            </section>`
      }`;
  }

  #beginning(there: number, words: PanelWords): TemplateResult {
    const { businessCaseForm: form } = words;
    if (this.begun !== null) return this.#form('topic', this.begun, form.begin, 'case:new', words);
    return there >= mostBusinessCases
      ? html`<p>${form.full}</p>`
      : html`<button type="button" class="primary" id="begin" @click=${() => this.#begin()}>
          ${form.begin}
        </button>`;
  }

  #overview(businessCase: BusinessCase, audit: Audit, words: PanelWords): TemplateResult {
    const { businessCaseForm: form } = words;
    const reported = reportCase(businessCase, audit, words, this.locale, this.around.today());
    return html`<button type="button" class="plain" @click=${() => this.#open(null)}>${form.back}</button>
      ${this.heading(reported.topic)}
      <p>${reported.headline}</p>
      <section>
        ${this.heading(form.steps.title, 1)}
        <ol class="steps">
          ${stepNames.map(
            (step) =>
              html`<li>
                <button type="button" class="plain" id="step-${step}" @click=${() => (this.step = step)}>
                  ${form.steps.names[step]}
                </button>
                ${this.#status(step, businessCase, words)}
              </li>`,
          )}
        </ol>
      </section>
      <section>
        <coprod-case-result
          .state=${this.state}
          .around=${this.around}
          .reported=${reported}
        ></coprod-case-result>
      </section>`;
  }

  #status(
    step: StepName,
    businessCase: BusinessCase,
    { businessCaseForm: { steps } }: PanelWords,
  ): TemplateResult {
    return isDone(step, businessCase)
      ? html`<span class="tag done">${steps.done}</span>`
      : html`<span class="tag open">${step === 'cash' ? steps.optional : steps.toDo}</span>`;
  }

  #step(businessCase: BusinessCase, step: StepName, words: PanelWords): TemplateResult {
    const { businessCaseForm: form } = words;
    const back = html`<button type="button" class="plain" @click=${() => this.#leave()}>
        ${form.backToCase}
      </button>
      <p class="muted">${businessCase.topic}</p>`;
    if (step === 'contacts') {
      return html`${back}<coprod-case-contacts
          .state=${this.state}
          .around=${this.around}
          .businessCase=${businessCase}
          .known=${this.#known(words)}
        ></coprod-case-contacts>`;
    }
    if (!isFormStep(step)) {
      return html`${back}<coprod-case-tally
          .state=${this.state}
          .around=${this.around}
          .businessCase=${businessCase}
        ></coprod-case-tally>`;
    }
    const place = `case:${businessCase.id}:${step}`;
    return html`${back}${this.#form(step, businessCase, form.steps.names[step], place, words)}`;
  }

  #form(
    step: FormStep,
    businessCase: BusinessCase,
    called: string,
    place: string,
    words: PanelWords,
  ): TemplateResult {
    const auditId = this.state.audit!.id;
    return html`<coprod-case-form
      .state=${this.state}
      .around=${this.around}
      .called=${called}
      .parts=${partsOf(step, this.#pages(words))}
      .start=${valuesOf(step, businessCase)}
      .place=${place}
      .known=${this.#known(words)}
      .read=${(values: Values) => readStep(step, values, businessCase, this.around.today())}
      .keep=${(read: BusinessCase) => this.around.ask('writeBusinessCase', { auditId, businessCase: read })}
      @coprod-written=${({ detail }: CustomEvent<{ saved: boolean }>) => this.#written(detail.saved)}
    ></coprod-case-form>`;
  }

  #pages(words: PanelWords): readonly Option[] {
    return [
      { value: '', text: words.businessCaseForm.fields.noPage },
      ...this.state.audit!.pages.map((page) => ({ value: page.id, text: titleOf(page, words) })),
    ];
  }

  /** What the settings say a contact costs: a reminder, and no more. */
  #known(words: PanelWords): Readonly<Record<string, string>> {
    const { unitCosts } = this.state.settings;
    if (unitCosts === null) return {};
    const { pounds } = caseFigures(words, this.locale);
    const said = (cost: number) =>
      fill(words.businessCaseForm.fromSettings, { cost: pounds(cost), date: this.day(unitCosts.on, words) });
    return { cost: said(unitCosts.phone), webVisit: said(unitCosts.web) };
  }

  #begin(): void {
    this.begun = newBusinessCase(this.around.newId(), '');
  }

  #open(id: string | null): void {
    const before = this.open;
    this.open = id;
    this.step = null;
    this.focusOn(id === null && before !== null ? `#open-${before}` : '.heading');
  }

  #leave(): void {
    const { step } = this;
    this.step = null;
    this.focusOn(`#step-${step}`);
  }

  #written(saved: boolean): void {
    const { begun } = this;
    if (begun === null) return this.#leave();
    this.begun = null;
    if (saved) this.#open(begun.id);
    else this.focusOn('#begin');
  }

  async #delete(businessCase: BusinessCase, { businessCaseForm: form }: PanelWords): Promise<void> {
    const auditId = this.state.audit!.id;
    const { ask } = this.around;
    const deleted = await this.save(
      () => ask('deleteBusinessCase', { auditId, businessCaseId: businessCase.id }),
      { words: form.deleted, undo: () => ask('writeBusinessCase', { auditId, businessCase }) },
    );
    if (deleted) this.focusOn('.heading');
  }
}
