import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { WalkThrough } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { reportWalk } from '#core/report/walk-throughs';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-walk-list': WalkList;
  }
}

/** The walk-throughs of a review: what each person wanted, did and said. */
export class WalkList extends PanelView {
  /** The id of the walk-through that is being changed, or `new`. */
  @reactive() private writing: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft('walk') !== '') this.writing = 'new';
  }

  protected override renderWith(words: PanelWords): unknown {
    const { walks } = words.walk;
    const { walkThroughs } = this.state.audit!;
    return html`<section>
      ${this.heading(words.journeyReport.walks.title, 1, 'walks')}
      <p>${walks.lead}</p>
      ${
        this.writing === 'new'
          ? this.#form(null)
          : html`<button
              type="button"
              id="add-walk"
              @click=${() => {
                this.writing = 'new';
              }}
            >
              ${walks.add}
            </button>`
      }
      ${
        walkThroughs.length === 0
          ? nothing
          : html`<ul class="items" role="list">
              ${repeat(
                walkThroughs.toSorted((a, b) => b.heldOn.localeCompare(a.heldOn, 'en')),
                ({ id }) => id,
                (each) =>
                  html`<li>${this.writing === each.id ? this.#form(each) : this.#walk(each, words)}</li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #form(walk: WalkThrough | null): TemplateResult {
    return html`<coprod-walk-form
      .state=${this.state}
      .around=${this.around}
      .walk=${walk}
      @coprod-written=${() => {
        this.writing = null;
        this.focusOn(walk === null ? '#add-walk' : `#edit-${walk.id}`);
      }}
    ></coprod-walk-form>`;
  }

  #walk(walk: WalkThrough, words: PanelWords): TemplateResult {
    const { panel, journeyReport } = words;
    const { walks } = journeyReport;
    const told = reportWalk(walk, this.state.audit!, words);
    const which = fill(words.walk.walks.which, { who: walk.who, date: this.day(walk.heldOn, words) });
    return html`<p class="name">${told.heading}</p>
      <p>${told.task}</p>
      <dl>
        ${told.start === null ? nothing : fact(walks.start, told.start)}
        ${
          told.steps.length === 0
            ? nothing
            : html`<dt>${walks.steps}</dt>
                <dd>
                  <ol class="how">
                    ${told.steps.map((step) => html`<li>${step}</li>`)}
                  </ol>
                </dd>`
        }
        ${fact(walks.stopped, told.end)} ${fact(walks.phone, told.phone)}
        ${told.words === null ? nothing : fact(walks.words, told.words)}
      </dl>
      <div class="row loose">
        <button
          type="button"
          class="plain"
          id="edit-${walk.id}"
          @click=${() => {
            this.writing = walk.id;
          }}
        >
          ${panel.edit}<span class="visually-hidden"> ${which}</span>
        </button>
        <button type="button" class="plain" @click=${() => this.quietly(this.#delete(walk, words))}>
          ${panel.remove}<span class="visually-hidden"> ${which}</span>
        </button>
      </div>`;
  }

  async #delete(walkThrough: WalkThrough, { walk }: PanelWords): Promise<void> {
    const auditId = this.state.audit!.id;
    const { ask } = this.around;
    const deleted = await this.save(
      () => ask('deleteWalkThrough', { auditId, walkThroughId: walkThrough.id }),
      { words: walk.walks.deleted, undo: () => ask('writeWalkThrough', { auditId, walkThrough }) },
    );
    if (deleted) this.focusOn('#add-walk');
  }
}

const fact = (label: string, text: string): TemplateResult =>
  html`<dt>${label}</dt>
    <dd class="written">${text}</dd>`;
