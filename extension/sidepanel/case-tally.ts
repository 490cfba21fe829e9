import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import {
  mostTallied,
  type BusinessCase,
  type Code,
  type TalliedContact,
} from '#core/business-case/business-case';
import { tallyOf } from '#core/business-case/tally';
import { fill, plural } from '#core/i18n/fill';
import { caseFigures } from '#core/report/case-figures';
import { tallySentences } from '#core/report/case-sentences';
import { codeOptions, codeText } from './case-codes.ts';
import { caseStyles } from './case.styles.ts';
import { faultSummary } from './fault-summary.ts';
import { looksPersonal } from './looks-personal.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { valueOf } from './value-of.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-case-tally': CaseTally;
  }
}

const ways = ['write', 'second', 'settle', 'all'] as const;
type Way = (typeof ways)[number];

/** A field of the sheet that cannot be kept as it is. */
type TallyFault = 'words' | 'code';

/**
 * The tally sheet: contacts in the words of callers, what the first reader took each for, and, without seeing that,
 * the second. Where they differ, they settle it.
 */
export class CaseTally extends PanelView {
  static override styles = [...PanelView.styles, caseStyles];

  @property({ attribute: false }) businessCase!: BusinessCase;

  @reactive() private way: Way = 'write';
  @reactive() private words = '';
  @reactive() private code: Code | '' = '';
  @reactive() private faults: readonly TallyFault[] = [];

  get #place(): string {
    return `case:${this.businessCase.id}:tally`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.words = this.draft(this.#place);
  }

  protected override firstUpdated(): void {
    this.focusOn('.heading');
  }

  protected override renderWith(words: PanelWords): unknown {
    const { tally: own, steps } = words.businessCaseForm;
    const { tally } = this.businessCase;
    const counted = tallyOf(tally);
    return html`${this.heading(steps.names.tally, 1)}
      <p>${own.lead}</p>
      <p>
        ${
          counted === null
            ? own.none
            : plural(own.counts, counted.of, this.locale, { twice: counted.of - counted.codedOnce })
        }
      </p>
      <div class="ways" role="group" aria-label=${own.waysLabel}>
        ${ways.map(
          (way) =>
            html`<button
              type="button"
              aria-pressed=${way === this.way ? 'true' : 'false'}
              @click=${() => this.#go(way)}
            >
              ${own.ways[way]}
            </button>`,
        )}
      </div>
      ${this.#working(words)}
      ${
        counted === null
          ? nothing
          : html`<ul class="plain-list apart">
              ${tallySentences(counted, words.businessCase, caseFigures(words, this.locale), this.locale).map(
                (sentence) => html`<li>${sentence}</li>`,
              )}
            </ul>`
      }`;
  }

  #working(words: PanelWords): unknown {
    const { tally: own } = words.businessCaseForm;
    const { tally } = this.businessCase;
    switch (this.way) {
      case 'write':
        return tally.length >= mostTallied ? html`<p>${own.full}</p>` : this.#form(null, words);
      case 'second': {
        const left = tally.filter(({ second }) => second === null);
        return left[0] === undefined
          ? html`<p>${own.secondDone}</p>`
          : html`<p>${own.secondLead}</p>
              <p>${plural(own.left, left.length, this.locale)}</p>
              ${this.#form(left[0], words)}`;
      }
      case 'settle': {
        const open = tally.find(
          ({ first, second, settled }) => second !== null && second !== first && settled === null,
        );
        return open === undefined
          ? html`<p>${own.settleDone}</p>`
          : html`<p>${own.settleLead}</p>
              ${this.#form(open, words)}`;
      }
      case 'all':
        return tally.length === 0 ? html`<p>${own.none}</p>` : this.#all();
    }
  }

  /** What is chosen for a contact; where there is none, for a new one, whose words are asked for too. */
  #form(contact: TalliedContact | null, words: PanelWords): TemplateResult {
    const { tally: own, problems } = words.businessCaseForm;
    const differs = this.way === 'settle' && contact !== null;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save(contact));
      }}
    >
      ${faultSummary(problems.title, this.faults, own.problems, (selector) => this.focusOn(selector))}
      ${contact === null ? this.#wordsField(words) : html`<blockquote>“${contact.words}”</blockquote>`}
      ${
        differs
          ? html`<p>
              ${fill(own.first, { code: codeText(contact.first, words) })}<br />
              ${fill(own.second, { code: codeText(contact.second!, words) })}
            </p>`
          : nothing
      }
      <div class="field">
        <label for="code">${own.code}</label>
        <span class="hint" id="code-hint">${own.codeHint}</span>
        ${this.#error('code', own.problems.code)}
        <select
          id="code"
          aria-invalid=${this.faults.includes('code') ? 'true' : nothing}
          aria-describedby=${this.#described('code')}
          @change=${(event: Event) => (this.code = valueOf(event) as Code | '')}
          @keydown=${sendOnEnter}
        >
          ${codeOptions(this.code, own.choose, words)}
        </select>
      </div>
      <button class="primary">${contact === null ? own.add : own.next}</button>
    </form>`;
  }

  #wordsField(words: PanelWords): TemplateResult {
    const { tally: own } = words.businessCaseForm;
    const personal = looksPersonal(this.words);
    return html`<div class="field">
      <label for="words">${own.words}</label>
      <span class="hint" id="words-hint">${own.wordsHint}</span>
      ${this.#error('words', own.problems.words)}
      <input
        id="words"
        autocomplete="off"
        aria-invalid=${this.faults.includes('words') ? 'true' : nothing}
        aria-describedby=${this.#described('words')}
        .value=${this.words}
        @input=${(event: Event) => {
          this.words = valueOf(event);
          this.around.drafts.write(this.#place, this.words);
        }}
      />
      <div role="status">
        ${
          personal.length === 0
            ? nothing
            : html`<div class="box">
                <p class="name">${words.people.personal.title}</p>
                ${personal.map(
                  ({ kind, found }) => html`<p>${fill(words.people.personal[kind], { found })}</p>`,
                )}
                <p>${words.people.personal.what}</p>
              </div>`
        }
      </div>
    </div>`;
  }

  #all(): TemplateResult {
    return html`<coprod-case-tally-list
      .state=${this.state}
      .around=${this.around}
      .businessCase=${this.businessCase}
      @coprod-deleted=${() => this.focusOn('.heading')}
    ></coprod-case-tally-list>`;
  }

  #error(fault: TallyFault, text: string): TemplateResult | typeof nothing {
    return this.faults.includes(fault)
      ? html`<span class="error" id="${fault}-error">${text}</span>`
      : nothing;
  }

  #described = (fault: TallyFault): string =>
    `${fault}-hint${this.faults.includes(fault) ? ` ${fault}-error` : ''}`;

  #go(way: Way): void {
    this.way = way;
    this.code = '';
    this.faults = [];
  }

  async #save(contact: TalliedContact | null): Promise<void> {
    const { code, around } = this;
    const said = this.words.trim();
    this.faults = [
      ...(contact === null && (said === '' || said.length > 500) ? ['words' as const] : []),
      ...(code === '' ? ['code' as const] : []),
    ];
    if (this.faults.length > 0 || code === '') return this.focusOn('#summary');
    const kept: TalliedContact =
      contact === null
        ? { id: around.newId(), words: said, first: code, second: null, settled: null }
        : contact.second === null
          ? { ...contact, second: code }
          : { ...contact, settled: code };
    const { id: businessCaseId } = this.businessCase;
    const change = { auditId: this.state.audit!.id, businessCaseId, contact: kept };
    if (!(await this.save(() => around.ask('tallyContact', change)))) return;
    if (contact === null) {
      this.words = '';
      around.drafts.write(this.#place, null);
    }
    this.code = '';
    this.focusOn(contact === null ? '#words' : '#code');
  }
}

/** Browsers send a form on Enter in a text, and not in a list. */
function sendOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  (event.currentTarget as HTMLSelectElement).form!.requestSubmit();
}
