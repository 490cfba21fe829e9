import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state as reactive } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Conversation } from '#core/audit/audit';
import { fill, plural } from '#core/i18n/fill';
import { questionOf, titleOf } from '#core/report/pages';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';
import type { Place } from './place.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-people-view': PeopleView;
  }
}

/** What people said: a short record of each conversation, without names. */
export class PeopleView extends PanelView {
  /** Begin with this prompt and page. */
  @property({ attribute: false }) begin: Place['conversation'] | null = null;

  /** The id of the conversation that is being changed, or `new`. */
  @reactive() private writing: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.begin === null && this.draft('conversation') !== '') this.writing = 'new';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('begin') && this.begin) {
      this.writing = 'new';
    }
  }

  protected override renderWith(words: PanelWords): unknown {
    const { people, journey } = words;
    const { audit } = this.state;
    if (audit === null) {
      return html`${this.heading(people.title)}
        <p>${people.lead}</p>
        <p>${journey.none.lead}</p>
        <button type="button" @click=${() => this.go({ view: 'journey' })}>${journey.start}</button>`;
    }
    const { conversations } = audit;
    return html`${this.heading(people.title)}
      <p>${people.lead}</p>
      ${
        this.writing === 'new'
          ? this.#form(null)
          : html`<button type="button" class="primary" id="add" @click=${() => this.#write('new')}>
              ${people.add}
            </button>`
      }
      ${
        conversations.length === 0
          ? html`<section>
              ${this.heading(people.none.title, 1)}
              <ol class="how">
                ${people.none.how.map((step) => html`<li>${step}</li>`)}
              </ol>
            </section>`
          : html`<section>
              ${this.heading(people.list, 1, 'list')}
              <ul class="items" role="list">
                ${repeat(
                  conversations.toSorted((a, b) => b.heldOn.localeCompare(a.heldOn, 'en')),
                  ({ id }) => id,
                  (each) =>
                    html`<li>
                      ${this.writing === each.id ? this.#form(each) : this.#conversation(each, words)}
                    </li>`,
                )}
              </ul>
            </section>`
      }
      <coprod-walk-list .state=${this.state} .around=${this.around}></coprod-walk-list>`;
  }

  #form(conversation: Conversation | null): TemplateResult {
    return html`<coprod-conversation-form
      .state=${this.state}
      .around=${this.around}
      .conversation=${conversation}
      .begin=${conversation === null ? this.begin : null}
      @coprod-written=${() => this.#close(conversation)}
    ></coprod-conversation-form>`;
  }

  #conversation(each: Conversation, words: PanelWords): TemplateResult {
    const { people, panel } = words;
    const asked = questionOf(each.prompt, words);
    const page = this.state.audit!.pages.find(({ id }) => id === each.pageId);
    const date = this.day(each.heldOn, words);
    const which = fill(people.which, { who: each.who, date });
    return html`<p class="name">${asked?.title ?? fill(words.page.prompt.retired, { id: each.prompt })}</p>
      <p class="muted">
        ${plural(people.peopleCount, each.howMany, this.locale, { who: each.who })}. ${date},
        ${page ? fill(people.aboutPage, { page: titleOf(page, words) }) : people.wholeJourney}
      </p>
      <dl>
        <dt>${people.saidLabel}</dt>
        <dd class="written">${each.said}</dd>
        <dt>${people.changedLabel}</dt>
        <dd class="written">${each.changed.trim() === '' ? people.notYet : each.changed}</dd>
      </dl>
      <div class="row loose">
        <button type="button" class="plain" id="edit-${each.id}" @click=${() => this.#write(each.id)}>
          ${panel.edit}<span class="visually-hidden"> ${which}</span>
        </button>
        <button type="button" class="plain" @click=${() => this.quietly(this.#delete(each, words))}>
          ${panel.remove}<span class="visually-hidden"> ${which}</span>
        </button>
      </div>`;
  }

  #write(id: string): void {
    this.writing = id;
  }

  #close(conversation: Conversation | null): void {
    this.writing = null;
    this.begin = null;
    this.focusOn(conversation === null ? '#add' : `#edit-${conversation.id}`);
  }

  async #delete(conversation: Conversation, { people }: PanelWords): Promise<void> {
    const auditId = this.state.audit!.id;
    const { ask } = this.around;
    const deleted = await this.save(
      () => ask('deleteConversation', { auditId, conversationId: conversation.id }),
      { words: people.deleted, undo: () => ask('writeConversation', { auditId, conversation }) },
    );
    if (deleted) this.focusOn('.heading');
  }
}
