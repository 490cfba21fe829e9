import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import type { Settings } from '#core/audit/settings';
import { fill } from '#core/i18n/fill';
import { locales } from '#core/i18n/locale';
import { everyRule } from './every-rule.ts';
import { faultSummary } from './fault-summary.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import { fieldsOf, settingsIn, type SettingsFault, type SettingsFields } from './settings-fields.ts';
import type { Shortcut } from './surroundings.ts';
import { valueOf } from './value-of.ts';

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
    this.changed = readDraft(this.draft(draftPlace), this.state.settings);
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

  #reading(words: PanelWords): TemplateResult {
    const { settings } = words;
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
          aria-describedby=${this.#described('readingAge')}
          aria-invalid=${this.#invalid('readingAge')}
          .value=${fields.readingAge}
          @input=${(event: Event) => this.#set({ readingAge: valueOf(event) })}
        />
      </div>
      ${this.#lines('knownWords', settings.knownWords, settings.knownWordsHint, words)}
      ${this.#lines('ownWords', settings.ownWords, settings.ownWordsHint, words)}
      ${this.#lines('teamNames', settings.teamNames, settings.teamNamesHint, words)}`;
  }

  /** A field that holds one thing on each line. */
  #lines(
    name: 'knownWords' | 'ownWords' | 'teamNames',
    label: string,
    hint: string,
    { settings: { problems } }: PanelWords,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <span class="hint" id="${name}-hint">${hint}</span>
      ${this.#error(name, problems[name])}
      <textarea
        id=${name}
        spellcheck="false"
        aria-describedby=${this.#described(name)}
        aria-invalid=${this.#invalid(name)}
        .value=${this.#fields[name]}
        @input=${(event: Event) => this.#set({ [name]: valueOf(event) })}
      ></textarea>
    </div>`;
  }

  #rules({ settings }: PanelWords): TemplateResult {
    const fields = this.#fields;
    const used = everyRule.filter(({ id }) => !fields.offRules.includes(id)).length;
    return html`<section>
        ${this.heading(settings.rules, 1)}
        <p class="hint">${settings.rulesHint}</p>
        <p>${fill(settings.rulesUsed, { n: used, of: everyRule.length })}</p>
        <coprod-rule-list
          .state=${this.state}
          .around=${this.around}
          .off=${fields.offRules}
          @coprod-turned=${({ detail: { id, on } }: CustomEvent<{ id: string; on: boolean }>) =>
            this.#turn(id, on)}
        ></coprod-rule-list>
      </section>
      <div class="field apart">
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

  #described = (fault: SettingsFault): string =>
    `${fault}-hint${this.faults.includes(fault) ? ` ${fault}-error` : ''}`;

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

/** A draft may be of an older version, which knew fewer settings. */
function readDraft(draft: string, settings: Settings): SettingsFields | null {
  try {
    return draft === '' ? null : { ...fieldsOf(settings), ...(JSON.parse(draft) as Partial<SettingsFields>) };
  } catch {
    return null;
  }
}
