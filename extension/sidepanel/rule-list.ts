import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { isAxe } from '#core/axe/axe-rules';
import { fill, plural } from '#core/i18n/fill';
import { causes, type Rule } from '#core/prompts/rule';
import { everyRule } from './every-rule.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-rule-list': RuleList;
  }
  interface HTMLElementEventMap {
    /** A rule was turned on or off. */
    'coprod-turned': CustomEvent<{ id: string; on: boolean }>;
  }
}

/** A group of rules: those of one cause, or those of axe-core. */
interface Group {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/**
 * Every rule by its name, in groups that fold away, with a search: each can be turned off.
 *
 * @fires coprod-turned - A rule was turned on or off.
 */
export class RuleList extends PanelView {
  /** The ids of the rules that are off. */
  @property({ attribute: false }) off: readonly string[] = [];

  @reactive() private sought = '';

  protected override renderWith(words: PanelWords): unknown {
    const { settings } = words;
    const sought = fold(this.sought);
    const groups = groupsOf(words)
      .map(({ name, rules }) => ({
        name,
        rules: rules.filter((rule) => sought === '' || fold(this.#title(rule, words)).includes(sought)),
      }))
      .filter(({ rules }) => rules.length > 0);
    const n = groups.reduce((sum, { rules }) => sum + rules.length, 0);
    return html`<div class="field">
        <label for="sought">${settings.findRule}</label>
        <input
          id="sought"
          type="search"
          autocomplete="off"
          .value=${this.sought}
          @input=${(event: Event) => {
            this.sought = (event.target as HTMLInputElement).value;
          }}
          @keydown=${(event: KeyboardEvent) => {
            // The search is no part of the form that it stands in.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <p role="status" class="hint">
          ${sought === '' ? nothing : plural(settings.rulesFound, n, this.locale)}
        </p>
      </div>
      ${groups.map((group) => this.#group(group, sought !== '', words))}`;
  }

  #group({ name, rules }: Group, open: boolean, words: PanelWords): TemplateResult {
    const on = rules.filter(({ id }) => !this.off.includes(id)).length;
    return html`<details ?open=${open}>
      <summary>${name} (${fill(words.settings.rulesUsed, { n: on, of: rules.length })})</summary>
      <fieldset>
        <legend class="visually-hidden">${name}</legend>
        ${rules.map(
          (rule) =>
            html`<label class="choice">
              <input
                type="checkbox"
                name="rule"
                value=${rule.id}
                .checked=${!this.off.includes(rule.id)}
                @change=${(event: Event) =>
                  this.emit('coprod-turned', {
                    id: rule.id,
                    on: (event.target as HTMLInputElement).checked,
                  })}
              />
              <span
                >${this.#title(rule, words)}
                ${
                  rule.strength === 1 ? html`<span class="tag">${words.page.roughHint}</span>` : nothing
                }</span
              >
            </label>`,
        )}
      </fieldset>
    </details>`;
  }

  #title = ({ id }: Rule, { prompts }: PanelWords): string => prompts[id]?.title ?? id;
}

const groupsOf = ({ causes: names, settings }: PanelWords): readonly Group[] => [
  ...causes.map((cause) => ({
    name: names[cause],
    rules: everyRule.filter(({ id, causes: [first] }) => !isAxe(id) && first === cause),
  })),
  { name: settings.axeRules, rules: everyRule.filter(({ id }) => isAxe(id)) },
];

const fold = (text: string): string => text.trim().toLowerCase().replaceAll('’', "'");
