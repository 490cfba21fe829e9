import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { choices, type Choice, type Decision } from '#core/audit/audit';
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
  }
}

/**
 * One prompt of a page: what was seen, the question to take to people, why it matters, and the decision on all
 * of its places or on those that are ticked.
 *
 * @fires coprod-card - It was opened or closed.
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
  /** The choice for which a reason is being written. */
  @reactive() private reasonFor: Choice | null = null;
  @reactive() private problem: 'reason' | 'none-ticked' | null = null;
  /** What was said about the place that was to be shown: its key, and whether it was found. */
  @reactive() private shown: { readonly key: string; readonly found: boolean } | null = null;

  get #draftPlace(): string {
    return `reason:${this.page.pageId}:${this.prompt.id}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A reason that was begun before the panel closed is offered again.
    if (this.draft(this.#draftPlace) !== '') this.reasonFor = this.prompt.decision?.choice ?? 'not-here';
  }

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
    const { rule } = this.prompt;
    const { prompt } = words.page;
    return html`<h5>${prompt.seen}</h5>
      ${this.#places(own, words)}
      ${
        own === null
          ? html`<p>${prompt.retiredWhy}</p>`
          : html`<h5>${prompt.ask}</h5>
              <p class="question">${own.question}</p>
              <h5>${prompt.why}</h5>
              <p>${own.why}</p>
              ${rule === null ? nothing : this.#source(rule.source, words)}`
      }
      ${this.#decision(words)}`;
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

  #source(source: string, { page, panel }: PanelWords): TemplateResult {
    const site = URL.canParse(source) ? new URL(source).host : source;
    return html`<p>
      <a href=${source} target="_blank" rel="noopener noreferrer"
        >${fill(page.prompt.source, { site })} <span class="visually-hidden">${panel.newTab}</span></a
      >
    </p>`;
  }

  #decision(words: PanelWords): TemplateResult {
    const { prompt } = words.page;
    const { decision, status, places } = this.prompt;
    return html`<fieldset>
        <legend>${prompt.decide}</legend>
        ${places.length > 1 ? html`<p class="hint">${prompt.tick}</p>` : nothing}
        ${
          this.problem === 'none-ticked'
            ? html`<p class="error" role="alert">${prompt.noneTicked}</p>`
            : nothing
        }
        <div class="choices">
          ${choices.map(
            (choice) =>
              html`<button
                type="button"
                id=${choice}
                aria-pressed=${status === choice}
                @click=${() => this.quietly(this.#choose(choice, words))}
              >
                ${words.choices[choice]}
              </button>`,
          )}
        </div>
      </fieldset>
      ${this.reasonFor === null ? nothing : this.#reasonForm(this.reasonFor, words)}
      ${
        decision?.reason && this.reasonFor === null
          ? html`<p class="written">${fill(prompt.because, { reason: decision.reason })}</p>`
          : nothing
      }
      <div class="row loose">
        ${
          decision && this.reasonFor === null
            ? html`<button type="button" class="plain" @click=${() => this.#writeReason(decision.choice)}>
                ${decision.reason ? prompt.changeReason : prompt.addReason}
              </button>`
            : nothing
        }
        ${
          status === 'open'
            ? nothing
            : html`<button type="button" class="plain" @click=${() => this.quietly(this.#takeBack())}>
                ${prompt.takeBack}
              </button>`
        }
        ${
          status === 'ask' || status === 'mixed'
            ? html`<button
                type="button"
                class="plain"
                @click=${() =>
                  this.go({
                    view: 'people',
                    conversation: { prompt: this.prompt.id, pageId: this.page.pageId },
                  })}
              >
                ${prompt.writeDown}
              </button>`
            : nothing
        }
      </div>`;
  }

  #reasonForm(choice: Choice, words: PanelWords): TemplateResult {
    const { prompt } = words.page;
    const isNeeded = choice === 'not-here';
    const hasProblem = this.problem === 'reason';
    return html`<form class="field" novalidate @submit=${(event: Event) => this.#onSubmit(event, choice)}>
      <label for="reason">${isNeeded ? prompt.reasonNeeded : prompt.reason}</label>
      <span class="hint" id="reason-hint">${prompt.reasonHint}</span>
      ${hasProblem ? html`<span class="error" id="reason-error">${prompt.reasonMissing}</span>` : nothing}
      <textarea
        id="reason"
        maxlength="1000"
        aria-describedby="reason-hint ${hasProblem ? 'reason-error' : ''}"
        aria-invalid=${hasProblem ? 'true' : nothing}
        .value=${this.draft(this.#draftPlace, this.prompt.decision?.reason ?? '')}
        @input=${this.keepDraft(this.#draftPlace)}
      ></textarea>
      <div class="row">
        <button class="primary">
          ${isNeeded && this.prompt.status !== 'not-here' ? prompt.saveNotHere : prompt.saveReason}
        </button>
        <button type="button" class="plain" @click=${() => this.#closeReason(choice)}>
          ${words.panel.cancel}
        </button>
      </div>
    </form>`;
  }

  #tick(key: string, ticked: boolean): void {
    const unticked = new Set(this.unticked);
    if (ticked) unticked.delete(key);
    else unticked.add(key);
    this.unticked = unticked;
  }

  get #keys(): readonly string[] {
    return this.prompt.places.map(({ key }) => key).filter((key) => !this.unticked.has(key));
  }

  async #choose(choice: Choice, { page }: PanelWords): Promise<void> {
    this.problem = this.#keys.length === 0 ? 'none-ticked' : null;
    if (this.problem !== null) return;
    if (choice === 'not-here') return this.#writeReason(choice);
    this.reasonFor = null;
    const words = fill(page.prompt.decided, { choice: this.messages!.choices[choice] });
    await this.#decide({ choice, decidedAt: this.around.now() }, words);
  }

  #writeReason(choice: Choice): void {
    this.problem = null;
    this.reasonFor = choice;
    this.focusOn('#reason');
  }

  #closeReason(choice: Choice): void {
    this.reasonFor = null;
    this.problem = null;
    this.around.drafts.write(this.#draftPlace, null);
    this.focusOn(`#${choice}`);
  }

  #onSubmit(event: Event, choice: Choice): void {
    event.preventDefault();
    this.quietly(this.#saveReason(choice));
  }

  async #saveReason(choice: Choice): Promise<void> {
    const reason = this.renderRoot.querySelector<HTMLTextAreaElement>('#reason')!.value.trim();
    if (reason === '' && choice === 'not-here') {
      this.problem = 'reason';
      this.focusOn('#reason');
      return;
    }
    if (this.#keys.length === 0) {
      this.problem = 'none-ticked';
      return;
    }
    const decision = { choice, ...(reason === '' ? {} : { reason }), decidedAt: this.around.now() };
    if (await this.#decide(decision)) this.#closeReason(choice);
  }

  async #takeBack(): Promise<void> {
    await this.#decide(null);
    this.focusOn('#ask');
  }

  #decide(decision: Decision | null, words?: string): Promise<boolean> {
    const { page, around } = this;
    const keys = this.#keys.length === 0 ? this.prompt.places.map(({ key }) => key) : this.#keys;
    const before = this.prompt.decision;
    const undo = () => around.ask('decide', { ...page, keys, decision: before });
    return this.save(() => around.ask('decide', { ...page, keys, decision }), {
      ...(words === undefined ? {} : { words }),
      // What was decided in different ways cannot be put back in one step.
      ...(this.prompt.status === 'mixed' ? {} : { undo }),
    });
  }

  async #show(key: string): Promise<void> {
    try {
      this.shown = { key, ...(await this.around.overlay('show', { key })) };
    } catch {
      this.shown = { key, found: false };
    }
  }
}
