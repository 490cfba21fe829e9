import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import type { AuditedPage, Note } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-note-list': NoteList;
  }
}

/** The notes of a page: those that are pinned to a place, those whose place is gone, and those about all of it. */
export class NoteList extends PanelView {
  @property({ attribute: false }) page!: AuditedPage;

  /** Whether the page is in the tab with the overlay on it. */
  @property({ type: Boolean }) reachable = false;

  /** The id of the note that is being written, or `new`. */
  @reactive() private writing: string | null = null;
  @reactive() private problem = false;
  @reactive() private pinning = false;
  @reactive() private lost: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('page');
    if (!changed.has('page') || before?.id === this.page.id) return;
    // Another page: what was begun about it is offered again.
    this.writing = this.draft(this.#draftPlace('new')) === '' ? null : 'new';
    this.problem = false;
    this.pinning = false;
  }

  #draftPlace(id: string): string {
    return `note:${this.page.id}:${id}`;
  }

  protected override renderWith(words: PanelWords): unknown {
    const { notes } = words.page;
    return html`<section>
      ${this.heading(notes.title, 1)}
      ${
        this.page.notes.length === 0
          ? html`<p>${notes.none}</p>`
          : html`<ul class="items" role="list">
              ${this.page.notes.map((note) => html`<li>${this.#note(note, words)}</li>`)}
            </ul>`
      }
      ${this.writing === 'new' ? this.#form(null, words) : nothing}
      <div class="row">
        ${
          this.reachable
            ? html`<button type="button" @click=${() => this.quietly(this.#pin())}>${notes.pin}</button>`
            : nothing
        }
        ${
          this.writing === 'new'
            ? nothing
            : html`<button type="button" id="write" @click=${() => this.#write('new')}>
                ${notes.write}
              </button>`
        }
      </div>
      <p role="status">${this.pinning ? notes.pinHow : nothing}</p>
    </section>`;
  }

  #note(note: Note, words: PanelWords): TemplateResult {
    if (this.writing === note.id) return this.#form(note, words);
    const { notes } = words.page;
    const isMissing =
      this.lost.has(note.id) || (this.reachable && this.state.tab.overlay!.missing.includes(note.id));
    const which = fill(notes.deleteWhich, { text: note.text.slice(0, 60) });
    return html`<p class="muted">
        ${
          note.anchor === null || note.quote === ''
            ? notes.whole
            : fill(notes.on, { quote: note.quote.length > 120 ? `${note.quote.slice(0, 120)}…` : note.quote })
        }
        ${isMissing ? html`<strong>${notes.missing}</strong>` : nothing}
      </p>
      <p class="written">${note.text}</p>
      <div class="row loose">
        ${
          this.reachable && note.anchor !== null && !isMissing
            ? html`<button type="button" class="plain" @click=${() => this.quietly(this.#show(note))}>
                ${words.page.prompt.show}<span class="visually-hidden"> ${which}</span>
              </button>`
            : nothing
        }
        <button type="button" class="plain" id="edit-${note.id}" @click=${() => this.#write(note.id)}>
          ${words.panel.edit}<span class="visually-hidden"> ${which}</span>
        </button>
        <button type="button" class="plain" @click=${() => this.quietly(this.#delete(note, words))}>
          ${words.panel.remove}<span class="visually-hidden"> ${which}</span>
        </button>
      </div>`;
  }

  #form(note: Note | null, words: PanelWords): TemplateResult {
    const { notes } = words.page;
    const place = this.#draftPlace(note?.id ?? 'new');
    return html`<form
      class="field"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.quietly(this.#save(note));
      }}
    >
      <label for="note">${notes.label}</label>
      ${this.problem ? html`<span class="error" id="note-error">${notes.empty}</span>` : nothing}
      <textarea
        id="note"
        maxlength="10000"
        aria-invalid=${this.problem ? 'true' : nothing}
        aria-describedby=${this.problem ? 'note-error' : nothing}
        .value=${this.draft(place, note?.text ?? '')}
        @input=${this.keepDraft(place)}
      ></textarea>
      <div class="row">
        <button class="primary">${notes.save}</button>
        <button type="button" class="plain" @click=${() => this.#close(note)}>${words.panel.cancel}</button>
      </div>
    </form>`;
  }

  #write(id: string): void {
    this.writing = id;
    this.problem = false;
    this.pinning = false;
    this.focusOn('#note');
  }

  #close(note: Note | null): void {
    this.around.drafts.write(this.#draftPlace(note?.id ?? 'new'), null);
    this.writing = null;
    this.problem = false;
    this.focusOn(note === null ? '#write' : `#edit-${note.id}`);
  }

  async #save(note: Note | null): Promise<void> {
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>('#note')!.value.trim();
    this.problem = text === '';
    if (this.problem) return this.focusOn('#note');
    const now = this.around.now();
    const written: Note = note
      ? { ...note, text, changedAt: now }
      : { id: this.around.newId(), anchor: null, quote: '', text, writtenAt: now, changedAt: now };
    const saved = await this.save(() => this.around.ask('writeNote', { ...this.#ref, note: written }));
    if (saved) this.#close(note);
  }

  async #delete(note: Note, { page }: PanelWords): Promise<void> {
    const deleted = await this.save(() => this.around.ask('deleteNote', { ...this.#ref, noteId: note.id }), {
      words: page.notes.deleted,
      undo: () => this.around.ask('writeNote', { ...this.#ref, note }),
    });
    if (deleted) this.focusOn('.heading');
  }

  get #ref() {
    return { auditId: this.state.audit!.id, pageId: this.page.id };
  }

  async #show(note: Note): Promise<void> {
    try {
      const { found } = await this.around.overlay('show', { key: note.id });
      if (!found) this.lost = new Set([...this.lost, note.id]);
    } catch {
      this.lost = new Set([...this.lost, note.id]);
    }
  }

  async #pin(): Promise<void> {
    await this.around.overlay('startNote');
    this.pinning = true;
  }
}
