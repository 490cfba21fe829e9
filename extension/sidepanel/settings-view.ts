import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import type { Settings } from '#core/audit/settings';
import { fill } from '#core/i18n/fill';
import { locales, type Locale } from '#core/i18n/locale';
import { rules } from '#core/prompts/rules';
import { faultSummary } from './fault-summary.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { fieldsOf, settingsIn, type SettingsFault, type SettingsFields } from './settings-fields.ts';
import type { Shortcut } from './surroundings.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-settings-view': SettingsView;
  }
}

const draftPlace = 'settings';

/** What a reviewer can set. */
export class SettingsView extends PanelView {
  /** What is in the form and not saved yet; null where nothing was changed. */
  @reactive() private changed: SettingsFields | null = null;
  @reactive() private faults: readonly SettingsFault[] = [];
  @reactive() private shortcuts: readonly Shortcut[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.changed = readDraft(this.draft(draftPlace));
    this.quietly(this.#readShortcuts());
  }

  async #readShortcuts(): Promise<void> {
    this.shortcuts = await this.around.shortcuts();
  }

  get #fields(): SettingsFields {
    return this.changed ?? fieldsOf(this.state.settings);
  }

  protected override renderWith(words: PanelWords): unknown {
    const { settings } = words;
    return html`${this.heading(settings.title)}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.quietly(this.#save());
        }}
      >
        ${this.#summary(words)} ${this.#language(words)} ${this.#reading(words)} ${this.#rules(words)}
        ${this.#costs(words)}
        <button class="primary">${settings.save}</button>
      </form>
      ${this.#keys(words)}`;
  }

  #summary({ settings: { problems } }: PanelWords): TemplateResult | typeof nothing {
    return faultSummary(problems.title, this.faults, problems, (selector) => this.focusOn(selector));
  }

  #language({ settings }: PanelWords): TemplateResult {
    return html`<fieldset>
      <legend>${settings.language}</legend>
      ${locales.map(
        (locale) =>
          html`<label class="choice" lang=${locale}>
            <input
              type="radio"
              name="locale"
              value=${locale}
              .checked=${this.#fields.locale === locale}
              @change=${() => this.#set({ locale })}
            />
            <span>${settings.languages[locale]}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #reading({ settings }: PanelWords): TemplateResult {
    const fields = this.#fields;
    return html`<div class="field">
        <label for="readingAge">${settings.readingAge}</label>
        <span class="hint" id="readingAge-hint">${settings.readingAgeHint}</span>
        ${this.#error('readingAge', settings.problems.readingAge)}
        <input
          id="readingAge"
          class="short"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby=${this.#described('readingAge', true)}
          aria-invalid=${this.#invalid('readingAge')}
          .value=${fields.readingAge}
          @input=${(event: Event) => this.#set({ readingAge: valueOf(event) })}
        />
      </div>
      <div class="field">
        <label for="knownWords">${settings.knownWords}</label>
        <span class="hint" id="knownWords-hint">${settings.knownWordsHint}</span>
        ${this.#error('knownWords', settings.problems.knownWords)}
        <textarea
          id="knownWords"
          spellcheck="false"
          aria-describedby=${this.#described('knownWords', true)}
          aria-invalid=${this.#invalid('knownWords')}
          .value=${fields.knownWords}
          @input=${(event: Event) => this.#set({ knownWords: valueOf(event) })}
        ></textarea>
      </div>`;
  }

  #rules({ settings, prompts }: PanelWords): TemplateResult {
    const fields = this.#fields;
    return html`<fieldset>
        <legend>${settings.rules}</legend>
        <span class="hint">${settings.rulesHint}</span>
        <details ?open=${fields.offRules.length > 0}>
          <summary>
            ${fill(settings.rulesUsed, { n: rules.filter(({ id }) => !fields.offRules.includes(id)).length, of: rules.length })}
          </summary>
          ${rules.map(
            ({ id }) =>
              html`<label class="choice">
                <input
                  type="checkbox"
                  name="rule"
                  value=${id}
                  .checked=${!fields.offRules.includes(id)}
                  @change=${(event: Event) => this.#turn(id, (event.target as HTMLInputElement).checked)}
                />
                <span>${prompts[id]?.title ?? id}</span>
              </label>`,
          )}
        </details>
      </fieldset>
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            id="roughHints"
            .checked=${fields.roughHints}
            aria-describedby="rough-hint"
            @change=${(event: Event) => this.#set({ roughHints: (event.target as HTMLInputElement).checked })}
          />
          <span>${settings.roughHints}</span>
        </label>
        <span class="hint" id="rough-hint">${settings.roughHintsHint}</span>
      </div>`;
  }

  #costs({ settings: { costs, problems } }: PanelWords): TemplateResult {
    const fields = this.#fields;
    const input = (id: 'phone' | 'web', label: string) =>
      html`<div class="field">
        <label for=${id === 'phone' ? 'costs' : id}>${label}</label>
        <input
          id=${id === 'phone' ? 'costs' : id}
          class="short"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${this.#invalid('costs')}
          aria-describedby=${this.faults.includes('costs') ? 'costs-error' : nothing}
          .value=${fields[id]}
          @input=${(event: Event) => this.#set({ [id]: valueOf(event) })}
        />
      </div>`;
    return html`<fieldset>
      <legend>${costs.title}</legend>
      <p class="hint">${costs.hint}</p>
      <p class="hint">${costs.example}</p>
      ${this.#error('costs', problems.costs)} ${input('phone', costs.phone)} ${input('web', costs.web)}
      <div class="field">
        <label for="on">${costs.on}</label>
        <input
          id="on"
          class="short"
          type="date"
          max=${this.around.today()}
          aria-invalid=${this.#invalid('costs')}
          aria-describedby=${this.faults.includes('costs') ? 'costs-error' : nothing}
          .value=${fields.on}
          @input=${(event: Event) => this.#set({ on: valueOf(event) })}
        />
      </div>
    </fieldset>`;
  }

  #keys({ settings: { keys } }: PanelWords): TemplateResult {
    const toggle = this.shortcuts.find(({ does }) => does === '_execute_action')?.keys ?? '';
    return html`<section>
      ${this.heading(keys.title, 1)}
      <dl>
        <dt>${keys.toggle}</dt>
        <dd>${toggle === '' ? keys.none : html`<kbd>${toggle}</kbd>`}</dd>
      </dl>
      <p class="muted">${keys.change[this.around.browserName]}</p>
    </section>`;
  }

  #error(fault: SettingsFault, text: string): TemplateResult | typeof nothing {
    return this.faults.includes(fault)
      ? html`<span class="error" id="${fault}-error">${text}</span>`
      : nothing;
  }

  #invalid = (fault: SettingsFault) => (this.faults.includes(fault) ? 'true' : nothing);

  #described(fault: SettingsFault, hint: boolean): string {
    return `${hint ? `${fault}-hint` : ''}${this.faults.includes(fault) ? ` ${fault}-error` : ''}`;
  }

  #turn(id: string, on: boolean): void {
    const others = this.#fields.offRules.filter((each) => each !== id);
    this.#set({ offRules: on ? others : [...others, id] });
  }

  #set(change: Partial<SettingsFields>): void {
    this.changed = { ...this.#fields, ...change };
    this.around.drafts.write(draftPlace, JSON.stringify(this.changed));
  }

  async #save(): Promise<void> {
    const read = settingsIn(this.#fields, this.around.today());
    this.faults = read.ok ? [] : read.faults;
    if (!read.ok) return this.focusOn('#summary');
    const before: Settings = this.state.settings;
    const saved = await this.save(() => this.around.ask('saveSettings', read.settings), {
      undo: () => this.around.ask('saveSettings', before),
    });
    if (!saved) return;
    this.around.drafts.write(draftPlace, null);
    this.changed = null;
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

function readDraft(draft: string): SettingsFields | null {
  try {
    return draft === '' ? null : (JSON.parse(draft) as SettingsFields & { readonly locale: Locale });
  } catch {
    return null;
  }
}
