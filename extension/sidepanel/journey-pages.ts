import { html, nothing, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Audit, AuditedPage } from '#core/audit/audit';
import { fill, plural } from '#core/i18n/fill';
import { titleOf } from '#core/report/pages';
import { progressOf } from './count-audit.ts';
import { everyRule } from './every-rule.ts';
import { journeyStyles } from './journey-view.styles.ts';
import { pageInTab } from './panel-state.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-journey-pages': JourneyPages;
  }
}

/** The pages of a review in the order of the journey: each can be looked at, opened, moved and taken out. */
export class JourneyPages extends PanelView {
  static override styles = [...PanelView.styles, journeyStyles];

  @property({ attribute: false }) audit!: Audit;

  /** The id of the page that is asked about before it is taken out. */
  @reactive() private removing: string | null = null;
  /** The id of the page whose name and kind are written. */
  @reactive() private describing: string | null = null;
  /** What happened last to a page: a person who cannot see the list move hears it. */
  @reactive() private said = '';

  protected override renderWith(words: PanelWords): unknown {
    const { audit } = this;
    const { journey } = words;
    return html`<section>
      ${this.heading(journey.pages, 1, 'pages')}
      <p role="status" class="visually-hidden">${this.said}</p>
      ${
        audit.pages.length === 0
          ? html`<p>${journey.noPages}</p>`
          : html`<ol class="items numbered">
              ${repeat(
                audit.pages,
                ({ id }) => id,
                (page, at) => html`<li>${this.#page(audit, page, at, words)}</li>`,
              )}
            </ol>`
      }
    </section>`;
  }

  #page(audit: Audit, page: AuditedPage, at: number, words: PanelWords): TemplateResult {
    const { journey } = words;
    const title = titleOf(page, words);
    const { decided, of } = progressOf(page, everyRule, this.state.settings);
    const which = { page: title };
    if (this.removing === page.id) {
      return html`<div class="box wrong">
        <p id="sure" tabindex="-1">${fill(journey.sureRemove, which)}</p>
        <div class="row">
          <button type="button" @click=${() => this.quietly(this.#remove(page, title, words))}>
            ${journey.yesRemove}
          </button>
          <button type="button" @click=${() => this.#keep(`#remove-${page.id}`)}>${words.panel.no}</button>
        </div>
      </div>`;
    }
    if (this.describing === page.id) {
      return html`<coprod-journey-page-form
        .state=${this.state}
        .around=${this.around}
        .auditId=${audit.id}
        .page=${page}
        @coprod-written=${() => {
          this.describing = null;
          this.focusOn(`#describe-${page.id}`);
        }}
      ></coprod-journey-page-form>`;
    }
    return html`<p class="name">
        ${title}
        ${pageInTab(this.state)?.id === page.id ? html`<span class="tag">${journey.here}</span>` : nothing}
      </p>
      <p class="muted address">${addressOf(page.url)}</p>
      ${page.kind === undefined ? nothing : html`<p class="muted">${words.journeyReport.kinds[page.kind]}</p>`}
      <p class="muted">
        ${of === 0 ? journey.noPrompts : plural(words.page.progress, of, this.locale, { decided })}${
          page.notes.length > 0 ? html`, ${plural(journey.notes, page.notes.length, this.locale)}` : nothing
        }
      </p>
      <div class="row loose">
        <button type="button" class="plain" @click=${() => this.go({ view: 'page', pageId: page.id })}>
          ${this.about(journey.look, journey.which, which)}
        </button>
        <button type="button" class="plain" @click=${() => this.quietly(this.around.openAddress(page.url))}>
          ${this.about(journey.open, journey.which, which)}
        </button>
        <button
          type="button"
          class="plain"
          id="describe-${page.id}"
          @click=${() => {
            this.describing = page.id;
          }}
        >
          ${this.about(words.walk.page.change, journey.which, which)}
        </button>
        ${
          at === 0
            ? nothing
            : html`<button
                type="button"
                class="plain"
                id="up-${page.id}"
                @click=${() => this.quietly(this.#move(audit, page, at - 1, title, words))}
              >
                ${this.about(journey.up, journey.which, which)}
              </button>`
        }
        ${
          at === audit.pages.length - 1
            ? nothing
            : html`<button
                type="button"
                class="plain"
                id="down-${page.id}"
                @click=${() => this.quietly(this.#move(audit, page, at + 1, title, words))}
              >
                ${this.about(journey.down, journey.which, which)}
              </button>`
        }
        <button
          type="button"
          class="plain"
          id="remove-${page.id}"
          @click=${() => {
            this.removing = page.id;
            this.focusOn('#sure');
          }}
        >
          ${this.about(journey.remove, journey.which, which)}
        </button>
      </div>`;
  }

  #keep(focus: string): void {
    this.removing = null;
    this.focusOn(focus);
  }

  async #move(
    audit: Audit,
    page: AuditedPage,
    to: number,
    title: string,
    { journey }: PanelWords,
  ): Promise<void> {
    const isUp = to < audit.pages.indexOf(page);
    const change = { auditId: audit.id, pageId: page.id, to };
    if (!(await this.save(() => this.around.ask('movePage', change)))) return;
    this.said = fill(journey.moved, { page: title, n: to + 1, of: audit.pages.length });
    const isAtEnd = isUp ? to === 0 : to === audit.pages.length - 1;
    // At an end of the list the button that was pressed is gone: its neighbour gets the focus.
    this.focusOn(`#${isUp === isAtEnd ? 'down' : 'up'}-${page.id}`);
  }

  async #remove(page: AuditedPage, title: string, { journey }: PanelWords): Promise<void> {
    const change = { auditId: this.audit.id, pageId: page.id };
    const words = fill(journey.removed, { page: title });
    if (await this.save(() => this.around.ask('removePage', change), { words })) this.#keep('#pages');
  }
}

/** The site and path of a page: what tells pages of a journey apart. An address of another kind is shown whole. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname, search } = new URL(url);
  return /^https?:$/.test(protocol) ? `${host}${pathname}${search}` : url;
}
