import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { axeSays } from '#core/axe/axe-evidence';
import { isAxe } from '#core/axe/axe-rules';
import { wordAxe } from '#core/i18n/axe-prompts';
import { fill, plural } from '#core/i18n/fill';
import type { Finding } from '#core/prompts/finding';
import { wordEvidence } from '#core/report/word-evidence';
import type { PromptWords } from '#core/report/words';
import type { PageRef } from '../messaging/protocol.ts';
import type { PagePrompt } from './page-prompts.ts';
import { PanelView } from './panel-view.ts';
import { promptCardStyles } from './prompt-card.styles.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-prompt-card': PromptCard;
  }
  interface HTMLElementEventMap {
    /** A card was opened or closed. */
    'coprod-card': CustomEvent<{ id: string; open: boolean }>;
    /** A rule was turned off: its card goes. */
    'coprod-turned-off': CustomEvent<{ id: string }>;
  }
}

/**
 * One prompt of a page: what was seen, the question to take to people, why it matters, and the decision on all
 * of its places or on those that are ticked.
 *
 * @fires coprod-card - It was opened or closed.
 * @fires coprod-turned-off - It is not asked any more.
 */
export class PromptCard extends PanelView {
  static override styles = [...PanelView.styles, promptCardStyles];

  @property({ attribute: false }) prompt!: PagePrompt;

  /** The page on which it was found. */
  @property({ attribute: false }) page!: PageRef;

  /** Whether all of it is shown. */
  @property({ type: Boolean }) open = false;

  /** Whether the page is in the tab with the overlay on it, so that places can be shown. */
  @property({ type: Boolean }) reachable = false;

  /** The keys of places that are not on the page as it is now. */
  @property({ attribute: false }) missing: readonly string[] = [];

  @reactive() private unticked: ReadonlySet<string> = new Set();
  /** What was said about the place that was to be shown: its key, and whether it was found. */
  @reactive() private shown: { readonly key: string; readonly found: boolean } | null = null;

  protected override renderWith(words: PanelWords): unknown {
    const { prompt, open } = this;
    const own = Object.hasOwn(words.prompts, prompt.id) ? words.prompts[prompt.id]! : null;
    const title = own?.title ?? fill(words.page.prompt.retired, { id: prompt.id });
    return html`<h4>
        <button
          type="button"
          class="opener"
          aria-expanded=${open}
          aria-controls="body"
          @click=${() => this.emit('coprod-card', { id: prompt.id, open: !open })}
        >
          <span class="title">${title}</span>
          <span class="facts">
            <span class="tag ${prompt.status === 'open' ? '' : 'done'}">${this.#status(words)}</span>
            ${prompt.rule?.strength === 1 ? html`<span class="tag">${words.page.roughHint}</span>` : nothing}
            ${
              prompt.places.length > 1
                ? html`<span>${plural(words.page.places, prompt.places.length, this.locale)}</span>`
                : nothing
            }
          </span>
        </button>
      </h4>
      <div id="body" ?hidden=${!open}>${open ? this.#body(own, words) : nothing}</div>`;
  }

  #status({ page, choices: names }: PanelWords): string {
    const { status } = this.prompt;
    if (status === 'open') return page.prompt.open;
    return status === 'mixed' ? page.prompt.mixed : names[status];
  }

  #body(own: PromptWords | null, words: PanelWords): TemplateResult {
    const { prompt } = this;
    const { rule } = prompt;
    const { prompt: names } = words.page;
    return html`<h5>${names.seen}</h5>
      ${this.#places(own, words)} ${this.#axe(words)}
      ${
        own === null
          ? html`<p>${names.retiredWhy}</p>`
          : html`<h5>${names.ask}</h5>
              <p class="question">${own.question}</p>
              <h5>${names.why}</h5>
              <p>${own.why}</p>
              ${rule === null ? nothing : this.#source(rule.source, words)}`
      }
      ${this.#related(words)}
      <coprod-prompt-decision
        .state=${this.state}
        .around=${this.around}
        .prompt=${prompt}
        .page=${this.page}
        .unticked=${this.unticked}
      ></coprod-prompt-decision>
      ${rule === null ? nothing : this.#turnOff(rule.id, words)}`;
  }

  #places(own: PromptWords | null, words: PanelWords): TemplateResult {
    const { places } = this.prompt;
    return html`<ul class="places" role="list">
      ${places.map((place, at) => html`<li>${this.#place(place, at, own, words)}</li>`)}
    </ul>`;
  }

  #place(place: Finding, at: number, own: PromptWords | null, words: PanelWords): TemplateResult {
    const { places } = this.prompt;
    const { prompt } = words.page;
    const evidence =
      own === null ? (place.evidence.quote ?? '') : wordEvidence(place.evidence, own, this.locale);
    const isMissing = this.missing.includes(place.key);
    const text =
      places.length === 1
        ? html`<p>${evidence}</p>`
        : html`<label class="choice">
            <input
              type="checkbox"
              .checked=${!this.unticked.has(place.key)}
              @change=${(event: Event) => this.#tick(place.key, (event.target as HTMLInputElement).checked)}
            />
            <span>${evidence} ${this.#ownDecision(place, words)}</span>
          </label>`;
    const where = fill(prompt.place, { n: at + 1, of: places.length });
    return html`${text}
    ${
      this.reachable && place.anchor !== null && !isMissing
        ? html`<button type="button" class="plain" @click=${() => this.quietly(this.#show(place.key))}>
            ${prompt.show}${
              places.length > 1 ? html`<span class="visually-hidden"> (${where})</span>` : nothing
            }
          </button>`
        : nothing
    }
    ${
      isMissing || (this.shown?.key === place.key && !this.shown.found)
        ? html`<p class="muted">${prompt.missing}</p>`
        : nothing
    }`;
  }

  /** Where places were decided in different ways, each says its own. */
  #ownDecision({ key }: Finding, { choices: names, page }: PanelWords): unknown {
    if (this.prompt.status !== 'mixed') return nothing;
    const decisions = this.state.audit?.pages.find(({ id }) => id === this.page.pageId)?.decisions ?? {};
    const decision = Object.hasOwn(decisions, key) ? decisions[key] : undefined;
    return html`<span class="tag ${decision ? 'done' : ''}"
      >${decision ? names[decision.choice] : page.prompt.open}</span
    >`;
  }

  /** What axe-core found is marked as its finding. */
  #axe({ axe }: PanelWords): TemplateResult | typeof nothing {
    const { id, places } = this.prompt;
    const seen = isAxe(id) ? axeSays(places) : null;
    return seen ? html`<p class="muted">${wordAxe(seen, places.length, axe, this.locale)}</p>` : nothing;
  }

  /** What came of it where others asked people. */
  #related({ cases, page, panel }: PanelWords): TemplateResult | typeof nothing {
    const { id } = this.prompt;
    const related = Object.hasOwn(cases, id) ? cases[id] : undefined;
    if (!related) return nothing;
    return html`<h5>${page.prompt.related}</h5>
      <p>
        <a href=${related.url} target="_blank" rel="noopener noreferrer"
          >${related.place}: ${related.title} <span class="visually-hidden">${panel.newTab}</span></a
        >
      </p>`;
  }

  #turnOff(id: string, words: PanelWords): TemplateResult {
    return html`<div class="row loose">
      <button type="button" class="plain" @click=${() => this.quietly(this.#neverAsk(id, words))}>
        ${words.page.prompt.turnOff}
      </button>
    </div>`;
  }

  async #neverAsk(id: string, { page, prompts }: PanelWords): Promise<void> {
    const { ask } = this.around;
    const before = this.state.settings;
    const settings = { ...before, offRules: [...before.offRules.filter((each) => each !== id), id] };
    const title = prompts[id]?.title ?? id;
    const isOff = await this.save(() => ask('saveSettings', settings), {
      words: fill(page.prompt.turnedOff, { title }),
      undo: () => ask('saveSettings', before),
    });
    if (isOff) this.emit('coprod-turned-off', { id });
  }

  #source(source: string, { page, panel }: PanelWords): TemplateResult {
    const site = URL.canParse(source) ? new URL(source).host : source;
    return html`<p>
      <a href=${source} target="_blank" rel="noopener noreferrer"
        >${fill(page.prompt.source, { site })} <span class="visually-hidden">${panel.newTab}</span></a
      >
    </p>`;
  }

  #tick(key: string, ticked: boolean): void {
    const unticked = new Set(this.unticked);
    if (ticked) unticked.delete(key);
    else unticked.add(key);
    this.unticked = unticked;
  }

  async #show(key: string): Promise<void> {
    try {
      this.shown = { key, ...(await this.around.overlay('show', { key })) };
    } catch {
      this.shown = { key, found: false };
    }
  }
}
