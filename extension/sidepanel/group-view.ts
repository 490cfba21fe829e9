import { css, html, nothing, type TemplateResult } from 'lit';
import type { Audit } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import type { GroupResults } from '#widgets/group-star/group-events';
import { deskOf, groupsInReport } from './group-desk.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-group-view': GroupView;
  }
}

/** Who sees what of the service under review: several people's answers side by side, and the way into the report. */
export class GroupView extends PanelView {
  static override styles = [
    ...PanelView.styles,
    css`
      .star {
        margin-block-start: 1.5rem;
      }
    `,
  ];

  protected override renderWith(words: PanelWords): unknown {
    const text = words.check.groups;
    const { star, isOpen } = deskOf(this.around);
    return html`<section>
      ${this.heading(text.title, 1, 'groups-title')}
      <p>${text.lead}</p>
      ${
        isOpen && star
          ? html`<button type="button" class="plain" @click=${this.#close}>${text.close}</button>
              <p class="hint">${text.notKept}</p>
              ${this.#offer(words)}
              <div class="star" @coprod-group-results=${this.#onResults}>${star}</div>`
          : html`<button type="button" id="open-groups" @click=${() => this.quietly(this.#show())}>
              ${star === null ? text.open : text.openAgain}
            </button>`
      }
    </section>`;
  }

  /** The way into the report of the review, and out of it. */
  #offer({ check }: PanelWords): TemplateResult | typeof nothing {
    const text = check.groups;
    const { audit } = this.state;
    const { shown } = deskOf(this.around);
    if (shown.length === 0) return nothing;
    if (audit === null) return html`<p class="box" role="status">${text.needReview}</p>`;
    const inReport = groupsInReport(this.around, audit.id);
    const isIn = inReport.length > 0;
    const isNew = inReport !== shown;
    return html`<div class="box" role="status">
      <p>${fill(isIn ? (isNew ? text.older : text.isIn) : text.ready, { review: audit.name })}</p>
      ${
        isNew
          ? html`<button type="button" class="primary" @click=${() => this.#put(audit)}>
              ${text.putIn}
            </button>`
          : nothing
      }
      ${isIn ? html`<button type="button" @click=${() => this.#put(null)}>${text.takeOut}</button>` : nothing}
    </div>`;
  }

  protected override willUpdate(): void {
    const { star } = deskOf(this.around);
    if (star) star.service = this.state.audit?.name ?? '';
  }

  async #show(): Promise<void> {
    const desk = deskOf(this.around);
    try {
      await import('#widgets/group-star/define');
    } catch (error) {
      this.report('The view of groups could not be loaded. Close the panel and open it again.', error);
      return;
    }
    if (desk.star === null) {
      desk.star = document.createElement('coprod-group-star');
      desk.star.headingLevel = 4;
    }
    desk.isOpen = true;
    this.focusOn('#groups-title');
  }

  readonly #close = (): void => {
    deskOf(this.around).isOpen = false;
    this.focusOn('#open-groups');
  };

  readonly #onResults = ({ detail }: CustomEvent<GroupResults>): void => {
    deskOf(this.around).shown = detail.groups;
    this.requestUpdate();
  };

  #put(audit: Audit | null): void {
    const desk = deskOf(this.around);
    desk.report = audit && { auditId: audit.id, groups: desk.shown };
    this.requestUpdate();
  }
}
