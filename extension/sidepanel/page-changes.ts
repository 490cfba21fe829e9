import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import type { AuditedPage, Reading } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { comparedNow, compareInWords, type ComparedWords } from '#core/report/before-after';
import { everyRule } from './every-rule.ts';
import { notAsked } from './not-asked.ts';
import { PanelView } from './panel-view.ts';
import { pageChangesStyles } from './page-changes.styles.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-page-changes': PageChanges;
  }
}

/** What became of a page: a question when it reads differently, and its earlier reviews beside the latest one. */
export class PageChanges extends PanelView {
  static override styles = [...PanelView.styles, pageChangesStyles];

  @property({ attribute: false }) page!: AuditedPage;

  /** The reading that is asked about before it is deleted, by its moment. */
  @reactive() private removing: string | null = null;

  protected override renderWith(words: PanelWords): unknown {
    return html`${this.#question(words)} ${this.#kept(words)}`;
  }

  #question(words: PanelWords): TemplateResult | typeof nothing {
    const { previous } = this.page;
    if (previous === undefined || !this.#isOther(previous)) return nothing;
    const { changes } = words.walk;
    const { counts } = this.#compared(previous, words);
    return html`<section class="box">
      ${this.heading(changes.title, 1)}
      <p>${fill(changes.changed, { date: this.day(previous.readAt, words) })} ${counts}</p>
      <p>${changes.ask}</p>
      <div class="row">
        <button type="button" id="keep" @click=${() => this.quietly(this.#answer(true, changes.kept))}>
          ${changes.keep}
        </button>
        <button type="button" class="plain" @click=${() => this.quietly(this.#answer(false, changes.left))}>
          ${changes.leave}
        </button>
      </div>
    </section>`;
  }

  #kept(words: PanelWords): TemplateResult | typeof nothing {
    const { earlier = [] } = this.page;
    if (earlier.length === 0) return nothing;
    const { changes } = words.journeyReport;
    return html`<section>
      ${this.heading(changes.title, 1, 'before-after')}
      <p class="muted">${changes.lead}</p>
      ${earlier.map((reading) => this.#earlier(reading, words))}
    </section>`;
  }

  #earlier(reading: Reading, words: PanelWords): TemplateResult {
    const { changes } = words.walk;
    const date = this.day(reading.readAt, words);
    const { counts, prompts } = this.#compared(reading, words);
    return html`<details>
      <summary>${fill(changes.since, { date })}: ${counts}</summary>
      <ul class="items" role="list">
        ${prompts.map((prompt) => this.#prompt(prompt, words))}
      </ul>
      ${this.removing === reading.readAt ? this.#sure(reading, date, words) : this.#remove(reading, words)}
    </details>`;
  }

  #prompt({ title, change, became, places }: ComparedWords, words: PanelWords): TemplateResult {
    const { before, after } = words.journeyReport.changes;
    return html`<li>
      <p class="name">${title} <span class="tag ${change === 'gone' ? 'done' : ''}">${became}</span></p>
      ${places.map(
        (place) =>
          html`<dl class="sides">
            <div>
              <dt>${before}</dt>
              <dd>${place.before}</dd>
            </div>
            <div>
              <dt>${after}</dt>
              <dd>${place.after}</dd>
            </div>
          </dl>`,
      )}
    </li>`;
  }

  #remove({ readAt }: Reading, { walk }: PanelWords): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      @click=${() => {
        this.removing = readAt;
        this.focusOn('#sure');
      }}
    >
      ${walk.changes.remove}
    </button>`;
  }

  #sure(reading: Reading, date: string, words: PanelWords): TemplateResult {
    const { changes } = words.walk;
    return html`<div class="box wrong">
      <p id="sure" tabindex="-1">${fill(changes.sure, { date })}</p>
      <div class="row">
        <button type="button" @click=${() => this.quietly(this.#delete(reading, words))}>
          ${changes.yes}
        </button>
        <button
          type="button"
          @click=${() => {
            this.removing = null;
            this.focusOn('summary');
          }}
        >
          ${words.panel.no}
        </button>
      </div>
    </div>`;
  }

  #compared(reading: Reading, words: PanelWords) {
    const { locale, page } = this;
    return compareInWords(page, reading, { words, locale, rules: everyRule, notAsked: this.#notAsked });
  }

  get #notAsked(): ReadonlySet<string> {
    return notAsked(this.state.settings);
  }

  /** It may differ only in what is no longer looked for. */
  #isOther(previous: Reading): boolean {
    return comparedNow(this.page, previous, { rules: everyRule, notAsked: this.#notAsked }).some(
      ({ places }) => places.some(({ before, after }) => before === null || after === null),
    );
  }

  async #answer(keep: boolean, words: string): Promise<void> {
    const change = { auditId: this.state.audit!.id, pageId: this.page.id, keep };
    const saved = await this.save(() => this.around.ask('answerChange', change), { words });
    // The question goes: what it was answered with is read on.
    if (saved && keep) this.focusOn('#before-after');
  }

  async #delete({ readAt }: Reading, { walk }: PanelWords): Promise<void> {
    const change = { auditId: this.state.audit!.id, pageId: this.page.id, readAt };
    if (await this.save(() => this.around.ask('deleteEarlier', change), { words: walk.changes.removed })) {
      this.removing = null;
    }
  }
}
