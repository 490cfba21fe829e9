import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { choices, type Audit } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { questionOf, titleOf } from '#core/report/pages';
import { leftToAsk, openQuestionAsked } from './count-audit.ts';
import { everyRule } from './every-rule.ts';
import { allPrompts, promptsOf } from './page-prompts.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-journey-record': JourneyRecord;
  }
}

/** What is on record in a review: what is left to ask, what was decided, what was noted. */
export class JourneyRecord extends PanelView {
  @property({ attribute: false }) audit!: Audit;

  protected override renderWith(words: PanelWords): unknown {
    const { audit } = this;
    return html`${this.#left(audit, words)} ${this.#decisions(audit, words)} ${this.#notes(audit, words)}`;
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
}
