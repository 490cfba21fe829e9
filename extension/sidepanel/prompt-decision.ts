import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { choices, type Choice, type Decision } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import type { PageRef } from '../messaging/protocol.ts';
import type { PagePrompt } from './page-prompts.ts';
import { PanelView } from './panel-view.ts';
import { promptCardStyles } from './prompt-card.styles.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-prompt-decision': PromptDecision;
  }
}

/** What is done about one prompt of a page: the decision on all of its places or on those that are ticked, and why. */
export class PromptDecision extends PanelView {
  static override styles = [...PanelView.styles, promptCardStyles];

  @property({ attribute: false }) prompt!: PagePrompt;

  /** The page on which it was found. */
  @property({ attribute: false }) page!: PageRef;

  /** The keys of places that the decision leaves out. */
  @property({ attribute: false }) unticked: ReadonlySet<string> = new Set();

  /** The choice for which a reason is being written. */
  @reactive() private reasonFor: Choice | null = null;
  @reactive() private problem: 'reason' | 'none-ticked' | null = null;

  get #draftPlace(): string {
    return `reason:${this.page.pageId}:${this.prompt.id}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A reason that was begun before the panel closed is offered again.
    if (this.draft(this.#draftPlace) !== '') this.reasonFor = this.prompt.decision?.choice ?? 'not-here';
  }

  protected override renderWith(words: PanelWords): unknown {
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
}
