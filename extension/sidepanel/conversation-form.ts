import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import type { Conversation } from '#core/audit/audit';
import { openQuestions } from '#core/prompts/open-questions';
import { fill } from '#core/i18n/fill';
import { rules } from '#core/prompts/rules';
import { questionOf, titleOf } from '#core/report/pages';
import {
  emptyConversation,
  faultsOf,
  readConversation,
  type ConversationFault,
  type ConversationFields,
} from './conversation-fields.ts';
import { leftToAsk } from './count-audit.ts';
import { faultSummary } from './fault-summary.ts';
import { looksLikeName, looksPersonal, type PersonalPart } from './looks-personal.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { personalWarning } from './personal-warning.ts';
import type { Place } from './place.ts';
import { valueOf } from './value-of.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-conversation-form': ConversationForm;
  }
  interface HTMLElementEventMap {
    /** A conversation was saved, or its form was closed. */
    'coprod-written': CustomEvent<{ saved: boolean }>;
  }
}

/**
 * The record of one conversation. What is typed is kept until it is saved or thrown away.
 *
 * @fires coprod-written - It was saved, or closed.
 */
export class ConversationForm extends PanelView {
  /** The conversation that is changed, or null for a new one. */
  @property({ attribute: false }) conversation: Conversation | null = null;

  /** The prompt and page of a new one. */
  @property({ attribute: false }) begin: Place['conversation'] | null = null;

  @reactive() private fields: ConversationFields = emptyConversation('', null, '');
  @reactive() private faults: readonly ConversationFault[] = [];

  get #draftPlace(): string {
    return this.conversation === null ? 'conversation' : `conversation:${this.conversation.id}`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && !changed.has('conversation') && !changed.has('begin')) return;
    const { begin, conversation } = this;
    const fresh = conversation
      ? { ...conversation, howMany: String(conversation.howMany) }
      : emptyConversation(begin?.prompt ?? openQuestions[0], begin?.pageId ?? null, this.around.today());
    const draft = readConversation(this.draft(this.#draftPlace));
    // What was begun before stays, but a new question was chosen on purpose.
    this.fields =
      draft === null ? fresh : begin ? { ...draft, prompt: fresh.prompt, pageId: fresh.pageId } : draft;
  }

  protected override firstUpdated(): void {
    this.focusOn('#prompt');
  }

  protected override renderWith(words: PanelWords): unknown {
    const { people, panel } = words;
    const { form } = people;
    const { fields } = this;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save());
      }}
    >
      ${this.heading(this.conversation === null ? form.add : form.change, 1)} ${this.#summary(words)}
      <div class="field">
        <label for="prompt">${form.prompt}</label>
        ${this.#prompts(words)}
        <p class="hint">${questionOf(fields.prompt, words)?.question}</p>
      </div>
      <div class="field">
        <label for="about">${form.about}</label>
        <select id="about" @change=${(event: Event) => this.#set('pageId', valueOf(event) || null)}>
          <option value="" ?selected=${fields.pageId === null}>${form.journey}</option>
          ${this.state.audit!.pages.map(
            (page) =>
              html`<option value=${page.id} ?selected=${page.id === fields.pageId}>
                ${titleOf(page, words)}
              </option>`,
          )}
        </select>
      </div>
      ${this.#text('who', form.who, form.whoHint, words, looksLikeName(fields.who))} ${this.#number(words)}
      ${this.#text('said', form.said, form.saidHint, words, looksPersonal(fields.said))}
      ${this.#text('changed', form.changed, form.changedHint, words, looksPersonal(fields.changed))}
      <div class="field">
        <label for="heldOn">${form.on}</label>
        ${this.#error('heldOn', people.problems.on)}
        <input
          id="heldOn"
          class="short"
          type="date"
          max=${this.around.today()}
          aria-invalid=${this.faults.includes('heldOn') ? 'true' : nothing}
          aria-describedby=${this.faults.includes('heldOn') ? 'heldOn-error' : nothing}
          .value=${fields.heldOn}
          @input=${(event: Event) => this.#set('heldOn', valueOf(event))}
        />
      </div>
      <div class="row">
        <button class="primary">${form.save}</button>
        <button type="button" class="plain" @click=${() => this.#close(false)}>
          ${this.conversation === null && this.draft(this.#draftPlace) !== '' ? people.throwAway : panel.cancel}
        </button>
      </div>
    </form>`;
  }

  #summary({ people: { problems } }: PanelWords): TemplateResult | typeof nothing {
    const texts = { who: problems.who, howMany: problems.howMany, said: problems.said, heldOn: problems.on };
    return faultSummary(problems.title, this.faults, texts, (selector) => this.focusOn(selector));
  }

  #prompts(words: PanelWords): TemplateResult {
    const { promptGroups } = words.people.form;
    const { prompt: chosen } = this.fields;
    const asked = [...new Set(leftToAsk(this.state.audit!).map(({ prompt }) => prompt))];
    const known = new Set<string>([...openQuestions, ...asked, ...rules.map(({ id }) => id)]);
    const others = [
      ...rules.map(({ id }) => id).filter((id) => !asked.includes(id)),
      ...(known.has(chosen) ? [] : [chosen]),
    ];
    const group = (label: string, ids: readonly string[]) =>
      ids.length === 0
        ? nothing
        : html`<optgroup label=${label}>
            ${ids.map(
              (id) =>
                html`<option value=${id} ?selected=${id === chosen}>
                  ${questionOf(id, words)?.title ?? fill(words.page.prompt.retired, { id })}
                </option>`,
            )}
          </optgroup>`;
    return html`<select id="prompt" @change=${(event: Event) => this.#set('prompt', valueOf(event))}>
      ${group(promptGroups.asked, asked)} ${group(promptGroups.always, openQuestions)}
      ${group(promptGroups.rest, others)}
    </select>`;
  }

  #text(
    name: 'who' | 'said' | 'changed',
    label: string,
    hint: string,
    words: PanelWords,
    personal: readonly PersonalPart[],
  ): TemplateResult {
    const { problems } = words.people;
    const isFaulty = name !== 'changed' && this.faults.includes(name);
    const described = `${name}-hint${isFaulty ? ` ${name}-error` : ''}`;
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <span class="hint" id="${name}-hint">${hint}</span>
      ${name === 'changed' ? nothing : this.#error(name, problems[name])}
      ${
        name === 'who'
          ? html`<input
              id="who"
              maxlength="200"
              autocomplete="off"
              aria-describedby=${described}
              aria-invalid=${isFaulty ? 'true' : nothing}
              .value=${this.fields.who}
              @input=${(event: Event) => this.#set('who', valueOf(event))}
            />`
          : html`<textarea
              id=${name}
              maxlength="10000"
              aria-describedby=${described}
              aria-invalid=${isFaulty ? 'true' : nothing}
              .value=${this.fields[name]}
              @input=${(event: Event) => this.#set(name, valueOf(event))}
            ></textarea>`
      }
      ${personalWarning(personal, words)}
    </div>`;
  }

  #number({ people: { form, problems } }: PanelWords): TemplateResult {
    const isFaulty = this.faults.includes('howMany');
    return html`<div class="field">
      <label for="howMany">${form.howMany}</label>
      ${this.#error('howMany', problems.howMany)}
      <input
        id="howMany"
        class="short"
        inputmode="numeric"
        autocomplete="off"
        aria-invalid=${isFaulty ? 'true' : nothing}
        aria-describedby=${isFaulty ? 'howMany-error' : nothing}
        .value=${this.fields.howMany}
        @input=${(event: Event) => this.#set('howMany', valueOf(event))}
      />
    </div>`;
  }

  #error(name: ConversationFault, text: string): TemplateResult | typeof nothing {
    return this.faults.includes(name) ? html`<span class="error" id="${name}-error">${text}</span>` : nothing;
  }

  #set<Name extends keyof ConversationFields>(name: Name, value: ConversationFields[Name]): void {
    this.fields = { ...this.fields, [name]: value };
    this.around.drafts.write(this.#draftPlace, JSON.stringify(this.fields));
  }

  async #save(): Promise<void> {
    const { fields, conversation, around } = this;
    this.faults = faultsOf(fields, around.today());
    if (this.faults.length > 0) return this.focusOn('#summary');
    const written: Conversation = {
      id: conversation?.id ?? around.newId(),
      prompt: fields.prompt,
      pageId: fields.pageId,
      who: fields.who.trim(),
      howMany: Number(fields.howMany),
      said: fields.said.trim(),
      changed: fields.changed.trim(),
      heldOn: fields.heldOn,
    };
    const auditId = this.state.audit!.id;
    if (await this.save(() => around.ask('writeConversation', { auditId, conversation: written }))) {
      this.#close(true);
    }
  }

  #close(saved: boolean): void {
    this.around.drafts.write(this.#draftPlace, null);
    this.emit('coprod-written', { saved });
  }
}
