import { html, nothing } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import { fill } from '#core/i18n/fill';
import type { Loss } from '../store/inventory.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-loss-notice': LossNotice;
  }
}

/** Says which reviews the browser has lost, whole or in part, and what to do. */
export class LossNotice extends PanelView {
  /** What cannot be read stays so: here it is remembered, until the panel is closed, that a person knows it. */
  @reactive() private seen: ReadonlySet<string> = new Set();

  protected override renderWith({ loss: { lost } }: PanelWords): unknown {
    const losses = this.state.losses.filter(({ id }) => !this.seen.has(id));
    if (losses.length === 0) return nothing;
    return html`<section class="box wrong" role="alert">
      <p class="name">${lost.title}</p>
      <ul>
        ${losses.map((loss) => html`<li>${wordLoss(loss, lost)}</li>`)}
      </ul>
      <p>${lost.lead}</p>
      <p>${lost.what}</p>
      <div class="row">
        <button type="button" @click=${() => this.go({ view: 'files' })}>${lost.files}</button>
        <button type="button" class="plain" @click=${() => this.quietly(this.#accept(losses))}>
          ${lost.seen}
        </button>
      </div>
    </section>`;
  }

  async #accept(losses: readonly Loss[]): Promise<void> {
    if (!(await this.save(() => this.around.ask('acceptLoss')))) return;
    this.seen = new Set([...this.seen, ...losses.filter(({ how }) => how === 'unread').map(({ id }) => id)]);
    await this.around.lookAgain();
  }
}

const wordLoss = ({ how, name }: Loss, lost: PanelWords['loss']['lost']): string =>
  how === 'unread' && name === '' ? lost.unnamed : fill(lost[how], { review: name });
