import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import type { Trouble } from '../store/trouble.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-store-trouble': StoreTrouble;
  }
}

/** Says why nothing that is kept can be shown, and what to do: never an empty list in its place. */
export class StoreTrouble extends PanelView {
  @reactive() private isStill = false;
  @reactive() private isSure = false;
  @reactive() private isStuck = false;

  protected override renderWith(words: PanelWords): unknown {
    const { trouble: said } = words.loss;
    const { trouble } = this.state;
    if (trouble === null) return nothing;
    return html`${this.heading(said.title)}
      <div class="box wrong">
        <p>${said.because[reasonOf(trouble)]}</p>
      </div>
      <button type="button" class="primary" @click=${() => this.quietly(this.#again())}>${said.again}</button>
      <p role="status">${this.isStill ? said.still : nothing}</p>
      ${reasonOf(trouble) === 'unopened' ? this.#afresh(words) : nothing}`;
  }

  #afresh({ loss: { afresh }, panel }: PanelWords): TemplateResult {
    if (this.isStuck) {
      return html`<div class="box wrong" role="alert"><p>${afresh.stuck}</p></div>`;
    }
    if (!this.isSure) {
      return html`<p>${afresh.lead}</p>
        <button type="button" id="start" @click=${() => this.#ask(true)}>${afresh.start}</button>`;
    }
    return html`<div class="box wrong">
      <p class="name" tabindex="-1" id="sure">${afresh.sure}</p>
      <div class="row">
        <button type="button" @click=${() => this.quietly(this.#startAfresh())}>${afresh.yes}</button>
        <button type="button" @click=${() => this.#ask(false)}>${panel.no}</button>
      </div>
    </div>`;
  }

  #ask(isSure: boolean): void {
    this.isSure = isSure;
    this.focusOn(isSure ? '#sure' : '#start');
  }

  async #again(): Promise<void> {
    this.isStill = false;
    await this.around.lookAgain();
    this.isStill = true;
  }

  async #startAfresh(): Promise<void> {
    try {
      await this.around.ask('startAfresh');
    } catch {
      // Some browsers will not even delete what they cannot open.
      this.isStuck = true;
      return;
    }
    await this.around.lookAgain();
    this.go({ view: 'files' });
  }
}

/** What cannot be read at all is to a person as what cannot be opened. */
const reasonOf = (trouble: Trouble): 'unopened' | 'blocked' | 'newer' =>
  trouble === 'blocked' || trouble === 'newer' ? trouble : 'unopened';
