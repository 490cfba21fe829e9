import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import {
  channels,
  newBusinessCase,
  type BusinessCase,
  type Channel,
  type ChannelContacts,
} from '#core/business-case/business-case';
import { fill } from '#core/i18n/fill';
import { caseFigures } from '#core/report/case-figures';
import { caseInputs } from '#core/report/case-inputs';
import { partsOfChannel, readChannel, valuesOfChannel } from './case-channel.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-case-contacts': CaseContacts;
  }
}

/** How many contacts come, by each way to get in touch, and what one costs. */
export class CaseContacts extends PanelView {
  @property({ attribute: false }) businessCase!: BusinessCase;
  /** What the settings say of costs. */
  @property({ attribute: false }) known: Readonly<Record<string, string>> = {};

  /** The way that is changed, or `new`. */
  @reactive() private writing: Channel | 'new' | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft(this.#place('new')) !== '') this.writing = 'new';
  }

  #place = (which: Channel | 'new'): string => `case:${this.businessCase.id}:channel:${which}`;

  protected override firstUpdated(): void {
    if (this.writing === null) this.focusOn('.heading');
  }

  protected override renderWith(words: PanelWords): unknown {
    const { contacts: own, steps } = words.businessCaseForm;
    const { contacts } = this.businessCase;
    return html`${this.heading(steps.names.contacts, 1)}
      <p>${own.lead}</p>
      ${
        contacts.length === 0
          ? html`<p>${own.none}</p>`
          : html`<ul class="items" role="list">
              ${contacts.map(
                (each) =>
                  html`<li>
                    ${this.writing === each.channel ? this.#form(each, words) : this.#channel(each, words)}
                  </li>`,
              )}
            </ul>`
      }
      ${
        this.writing === 'new'
          ? this.#form(null, words)
          : contacts.length === channels.length
            ? nothing
            : html`<p class="row">
                <button type="button" class="primary" id="add" @click=${() => (this.writing = 'new')}>
                  ${own.add}
                </button>
              </p>`
      }`;
  }

  #channel(each: ChannelContacts, words: PanelWords): TemplateResult {
    const { contacts: own, fields } = words.businessCaseForm;
    const { panel } = words;
    const { id, topic } = this.businessCase;
    const figures = caseFigures(words, this.locale);
    const channel = fields.channels[each.channel];
    const which = fill(own.which, { channel });
    return html`<p class="name">${channel}</p>
      ${caseInputs({ ...newBusinessCase(id, topic), contacts: [each] }, null, words, figures).map(
        ({ name, range, source }) =>
          html`<p>${name}: ${range}</p>
            <p class="muted">${source}</p>`,
      )}
      ${each.cost === null ? html`<p>${own.noCost}</p>` : nothing}
      <div class="row loose">
        <button
          type="button"
          class="plain"
          id="edit-${each.channel}"
          @click=${() => (this.writing = each.channel)}
        >
          ${panel.edit}<span class="visually-hidden"> ${which}</span>
        </button>
        <button type="button" class="plain" @click=${() => this.quietly(this.#delete(each, words))}>
          ${panel.remove}<span class="visually-hidden"> ${which}</span>
        </button>
      </div>`;
  }

  #form(each: ChannelContacts | null, words: PanelWords): TemplateResult {
    const taken = this.businessCase.contacts
      .map(({ channel }) => channel)
      .filter((channel) => channel !== each?.channel);
    const free = channels.find((channel) => !taken.includes(channel)) ?? channels[0];
    return html`<coprod-case-form
      .state=${this.state}
      .around=${this.around}
      .headingLevel=${3}
      .called=${
        each === null
          ? words.businessCaseForm.contacts.add
          : words.businessCaseForm.fields.channels[each.channel]
      }
      .parts=${partsOfChannel(taken, words.businessCaseForm)}
      .start=${valuesOfChannel(each, free)}
      .place=${this.#place(each?.channel ?? 'new')}
      .known=${this.known}
      .read=${(values: Readonly<Record<string, string>>) => readChannel(values, this.around.today())}
      .keep=${(contacts: ChannelContacts) => this.#keep(each, contacts)}
      @coprod-written=${() => this.#close(each)}
    ></coprod-case-form>`;
  }

  #keep(before: ChannelContacts | null, contacts: ChannelContacts): Promise<unknown> {
    const others = this.businessCase.contacts;
    const businessCase = {
      ...this.businessCase,
      contacts:
        before === null
          ? [...others, contacts]
          : others.map((each) => (each.channel === before.channel ? contacts : each)),
    };
    return this.around.ask('writeBusinessCase', { auditId: this.state.audit!.id, businessCase });
  }

  #close(each: ChannelContacts | null): void {
    this.writing = null;
    this.focusOn(each === null ? '#add, .heading' : `#edit-${each.channel}, .heading`);
  }

  async #delete(each: ChannelContacts, { businessCaseForm: { contacts: own } }: PanelWords): Promise<void> {
    const auditId = this.state.audit!.id;
    const { ask } = this.around;
    const before = this.businessCase;
    const contacts = before.contacts.filter(({ channel }) => channel !== each.channel);
    const deleted = await this.save(
      () => ask('writeBusinessCase', { auditId, businessCase: { ...before, contacts } }),
      { words: own.deleted, undo: () => ask('writeBusinessCase', { auditId, businessCase: before }) },
    );
    if (deleted) this.focusOn('.heading');
  }
}
