import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { choices, type Audit, type AuditedPage } from '#core/audit/audit';
import { fill, plural } from '#core/i18n/fill';
import { questionOf, titleOf } from '#core/report/pages';
import { countAudit, leftToAsk, openQuestionAsked, progressOf } from './count-audit.ts';
import { everyRule } from './every-rule.ts';
import { journeyStyles } from './journey-view.styles.ts';
import { allPrompts, promptsOf } from './page-prompts.ts';
import { pageInTab } from './panel-state.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-journey-view': JourneyView;
  }
}

/** The whole review: its name, its pages in the order of the journey, what is decided, noted and left to ask. */
export class JourneyView extends PanelView {
  static override styles = [...PanelView.styles, journeyStyles];

  /** What is open: a form for a name, or a question before something is deleted. */
  @reactive() private doing: 'rename' | 'start' | 'delete' | { readonly remove: string } | null = null;
  @reactive() private problem = false;
  /** What happened last to a page: a person who cannot see the list move hears it. */
  @reactive() private said = '';

  /** An audit that was asked for, and of which nobody said yet that it is there. */
  #starting: { readonly auditId: string; readonly name: string } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.draft('start') !== '') this.doing = 'start';
  }

  protected override renderWith(words: PanelWords): unknown {
    const { audit } = this.state;
    return html`${this.heading(words.journey.title)}
    ${audit === null ? this.#none(words) : html`${this.#whole(audit, words)}`} ${this.#others(words)}`;
  }

  #none(words: PanelWords): TemplateResult {
    const { none } = words.journey;
    return html`<p class="name">${none.title}</p>
      <p>${none.lead}</p>
      ${this.#nameForm('start', words)}`;
  }

  #whole(audit: Audit, words: PanelWords): TemplateResult {
    const { journey } = words;
    return html`${
      this.doing === 'rename'
        ? this.#nameForm('rename', words)
        : html`<p class="name" id="name">${audit.name}</p>
            <button type="button" class="plain" id="rename" @click=${() => this.#begin('rename')}>
              ${journey.rename}
            </button>`
    }
    ${this.#counts(audit, words)} ${this.#pages(audit, words)} ${this.#left(audit, words)}
    ${this.#decisions(audit, words)} ${this.#notes(audit, words)} ${this.#delete(audit, words)}`;
  }

  #counts(audit: Audit, { journey: { counts: names } }: PanelWords): TemplateResult {
    const counts = countAudit(audit, everyRule, this.state.settings);
    const rows = [
      [names.pages, counts.pages],
      [names.prompts, counts.of],
      [names.decided, counts.decided],
      [names.notes, counts.notes],
      [names.conversations, counts.conversations],
      [names.people, counts.people],
      [names.changes, counts.changes],
    ] as const;
    return html`<section>
      ${this.heading(names.title, 1)}
      <dl class="counts">
        ${rows.map(
          ([name, n]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${n.toLocaleString(this.locale)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #pages(audit: Audit, words: PanelWords): TemplateResult {
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
    if (typeof this.doing === 'object' && this.doing?.remove === page.id) {
      return html`<div class="box wrong">
        <p id="sure" tabindex="-1">${fill(journey.sureRemove, which)}</p>
        <div class="row">
          <button type="button" @click=${() => this.quietly(this.#remove(page, title, words))}>
            ${journey.yesRemove}
          </button>
          <button type="button" @click=${() => this.#stop(`#remove-${page.id}`)}>${words.panel.no}</button>
        </div>
      </div>`;
    }
    return html`<p class="name">
        ${title}
        ${pageInTab(this.state)?.id === page.id ? html`<span class="tag">${journey.here}</span>` : nothing}
      </p>
      <p class="muted address">${addressOf(page.url)}</p>
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
            this.doing = { remove: page.id };
            this.focusOn('#sure');
          }}
        >
          ${this.about(journey.remove, journey.which, which)}
        </button>
      </div>`;
  }

  #left(audit: Audit, words: PanelWords): TemplateResult {
    const { left } = words.journey;
    const prompts = leftToAsk(audit);
    return html`<section>
      ${this.heading(left.title, 1)} ${prompts.length === 0 ? html`<p>${left.none}</p>` : nothing}
      ${
        prompts.length === 0
          ? nothing
          : html`<ul class="items" role="list">
              ${prompts.map(({ prompt, pageId }) => {
                const asked = questionOf(prompt, words);
                const page = audit.pages.find(({ id }) => id === pageId)!;
                return html`<li>
                  <p class="name">${asked?.question ?? fill(words.page.prompt.retired, { id: prompt })}</p>
                  <p class="muted">${fill(words.journey.decisions.on, { page: titleOf(page, words) })}</p>
                  <button
                    type="button"
                    class="plain"
                    @click=${() => this.go({ view: 'people', conversation: { prompt, pageId } })}
                  >
                    ${this.about(left.writeDown, left.about, { prompt: asked?.title ?? prompt })}
                  </button>
                </li>`;
              })}
            </ul>`
      }
      ${openQuestionAsked(audit) ? nothing : html`<p class="muted">${left.always}</p>`}
    </section>`;
  }

  #decisions(audit: Audit, words: PanelWords): TemplateResult {
    const { decisions } = words.journey;
    const made = audit.pages.flatMap((page) =>
      allPrompts(promptsOf(page, everyRule, { ...this.state.settings, roughHints: true })).flatMap(
        (prompt) => (prompt.status === 'open' ? [] : [{ page, prompt }]),
      ),
    );
    const groups = [...choices, 'mixed' as const].map((status) => ({
      status,
      of: made.filter(({ prompt }) => prompt.status === status),
    }));
    return html`<section>
      ${this.heading(decisions.title, 1)} ${made.length === 0 ? html`<p>${decisions.none}</p>` : nothing}
      ${groups
        .filter(({ of }) => of.length > 0)
        .map(
          ({ status, of }) =>
            html`<details>
              <summary>
                ${status === 'mixed' ? words.page.prompt.mixed : words.choices[status]} (${of.length})
              </summary>
              <ul class="items" role="list">
                ${of.map(
                  ({ page, prompt }) =>
                    html`<li>
                      <p>
                        ${
                          questionOf(prompt.id, words)?.title ??
                          fill(words.page.prompt.retired, { id: prompt.id })
                        }
                        <span class="muted">${fill(decisions.on, { page: titleOf(page, words) })}</span>
                      </p>
                      ${
                        prompt.decision?.reason
                          ? html`<p class="written">
                              ${fill(words.page.prompt.because, { reason: prompt.decision.reason })}
                            </p>`
                          : nothing
                      }
                    </li>`,
                )}
              </ul>
            </details>`,
        )}
    </section>`;
  }

  #notes(audit: Audit, words: PanelWords): TemplateResult {
    const { journey, page: own } = words;
    const withNotes = audit.pages.filter(({ notes }) => notes.length > 0);
    return html`<section>
      ${this.heading(journey.allNotes, 1)}
      ${withNotes.length === 0 ? html`<p>${journey.noNotes}</p>` : nothing}
      ${withNotes.map(
        (page) =>
          html`<details>
            <summary>${titleOf(page, words)} (${page.notes.length})</summary>
            <ul class="items" role="list">
              ${page.notes.map(
                (note) =>
                  html`<li>
                    <p class="muted">
                      ${
                        note.anchor === null || note.quote === ''
                          ? own.notes.whole
                          : fill(own.notes.on, { quote: note.quote })
                      }
                    </p>
                    <p class="written">${note.text}</p>
                  </li>`,
              )}
            </ul>
            <button type="button" class="plain" @click=${() => this.go({ view: 'page', pageId: page.id })}>
              ${this.about(journey.look, journey.which, { page: titleOf(page, words) })}
            </button>
          </details>`,
      )}
    </section>`;
  }

  #delete(audit: Audit, words: PanelWords): TemplateResult {
    const { journey, panel } = words;
    if (this.doing !== 'delete') {
      return html`<section>
        <button type="button" class="plain" id="delete" @click=${() => this.#begin('delete', '#sure')}>
          ${journey.delete}
        </button>
      </section>`;
    }
    const pages = plural(journey.pageCount, audit.pages.length, this.locale);
    return html`<section class="box wrong">
      <p id="sure" tabindex="-1">${fill(journey.sure, { review: audit.name, pages })}</p>
      <div class="row">
        <button type="button" @click=${() => this.quietly(this.#deleteAudit(audit, words))}>
          ${journey.yesDelete}
        </button>
        <button type="button" @click=${() => this.#stop('#delete')}>${panel.no}</button>
      </div>
    </section>`;
  }

  #others(words: PanelWords): TemplateResult | typeof nothing {
    const { journey } = words;
    const { audit, audits } = this.state;
    const others = audits.filter(({ id }) => id !== audit?.id);
    return html`<section>
      ${others.length === 0 ? nothing : this.heading(journey.others, 1)}
      ${
        others.length === 0
          ? nothing
          : html`<ul class="items" role="list">
              ${others.map(
                ({ id, name, changedAt, pages }) =>
                  html`<li>
                    <p class="name">${name}</p>
                    <p class="muted">
                      ${plural(journey.pageCount, pages, this.locale)}.
                      ${fill(journey.changed, { date: this.day(changedAt, words) })}
                    </p>
                    <button type="button" class="plain" @click=${() => this.quietly(this.#openAudit(id))}>
                      ${this.about(journey.openOther, journey.openWhich, { review: name })}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      ${
        audit === null
          ? nothing
          : this.doing === 'start'
            ? this.#nameForm('start', words)
            : html`<div class="row">
                <button type="button" id="start" @click=${() => this.#begin('start')}>
                  ${journey.startAnother}
                </button>
              </div>`
      }
    </section>`;
  }

  #nameForm(what: 'rename' | 'start', words: PanelWords): TemplateResult {
    const { journey, panel } = words;
    const hasProblem = this.problem;
    const now = what === 'rename' ? (this.state.audit?.name ?? '') : '';
    return html`<form
      class="field"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(what === 'rename' ? this.#rename() : this.#start());
      }}
    >
      <label for="new-name">${journey.name}</label>
      <span class="hint" id="name-hint">${journey.nameHint}</span>
      ${hasProblem ? html`<span class="error" id="name-error">${journey.nameMissing}</span>` : nothing}
      <input
        id="new-name"
        maxlength="200"
        autocomplete="off"
        aria-describedby="name-hint ${hasProblem ? 'name-error' : ''}"
        aria-invalid=${hasProblem ? 'true' : nothing}
        .value=${this.draft(what, now)}
        @input=${this.keepDraft(what)}
      />
      <div class="row">
        <button class="primary">${what === 'rename' ? journey.saveName : journey.start}</button>
        ${
          what === 'start' && this.state.audit === null
            ? nothing
            : html`<button type="button" class="plain" @click=${() => this.#stop(`#${what}`, what)}>
                ${panel.cancel}
              </button>`
        }
      </div>
    </form>`;
  }

  #begin(doing: 'rename' | 'start' | 'delete', focus = '#new-name'): void {
    this.doing = doing;
    this.problem = false;
    this.focusOn(focus);
  }

  #stop(focus: string, draft?: string): void {
    if (draft) this.around.drafts.write(draft, null);
    this.doing = null;
    this.problem = false;
    this.focusOn(focus);
  }

  #nameTyped(): string | null {
    const name = this.renderRoot.querySelector<HTMLInputElement>('#new-name')!.value.trim();
    this.problem = name === '';
    if (!this.problem) return name;
    this.focusOn('#new-name');
    return null;
  }

  async #rename(): Promise<void> {
    const name = this.#nameTyped();
    if (name === null) return;
    const { id: auditId, name: before } = this.state.audit!;
    const { ask } = this.around;
    const saved = await this.save(() => ask('renameAudit', { auditId, name }), {
      undo: () => ask('renameAudit', { auditId, name: before }),
    });
    if (saved) this.#stop('#rename', 'rename');
  }

  async #start(): Promise<void> {
    const name = this.#nameTyped();
    if (name === null) return;
    // The same id when it is tried again: the first try may have come through, and only its answer was lost.
    if (this.#starting?.name !== name) this.#starting = { auditId: this.around.newId(), name };
    const wanted = this.#starting;
    if (!(await this.save(() => this.around.ask('startAudit', wanted)))) return;
    this.#starting = null;
    this.#stop('.heading', 'start');
  }

  async #openAudit(auditId: string): Promise<void> {
    if (await this.save(() => this.around.ask('openAudit', { auditId }))) this.focusOn('.heading');
  }

  async #deleteAudit(audit: Audit, { journey }: PanelWords): Promise<void> {
    const { ask } = this.around;
    const deleted = await this.save(() => ask('deleteAudit', { auditId: audit.id }), {
      words: fill(journey.deleted, { review: audit.name }),
      undo: async () => {
        await ask('importAudits', { audits: [audit] });
        await ask('openAudit', { auditId: audit.id });
      },
    });
    if (deleted) this.#stop('.heading');
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
    const change = { auditId: this.state.audit!.id, pageId: page.id };
    const words = fill(journey.removed, { page: title });
    if (await this.save(() => this.around.ask('removePage', change), { words })) this.#stop('#pages');
  }
}

/** The site and path of a page: what tells pages of a journey apart. */
function addressOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname}${search}`;
}
