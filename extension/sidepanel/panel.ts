import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import { fill, plural } from '#core/i18n/fill';
import { axeId, axeNameOf, axeRules, type AxeName } from '#core/axe/axe-rules';
import { hostStyles } from '#widgets/shared/host.styles';
import type { PageRef } from '../messaging/protocol.ts';
import type { AxeRun } from './axe-run.ts';
import { everyRule } from './every-rule.ts';
import { nextThing } from './next-thing.ts';
import { frameStyles } from './panel-frame.styles.ts';
import { pageInTab } from './panel-state.ts';
import { PanelView } from './panel-view.ts';
import { panelStyles } from './panel.styles.ts';
import type { PanelWords } from './panel-words.ts';
import { viewNames, type Place, type ViewName } from './place.ts';
import type { Saving } from './saving.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-panel': Panel;
  }
}

/**
 * The extension's panel: on top where the reviewer is, what to do next and what is saved; below it one of seven
 * parts. It is given its state and passes it on.
 */
export class Panel extends PanelView {
  static override styles = [hostStyles, panelStyles, frameStyles];

  @reactive() private place: Place = { view: 'page' };
  @reactive() private saving: Saving | null = null;
  /** It goes on while another part of the panel is looked at. */
  @reactive() private axeRun: AxeRun | null = null;

  #stopAxe: AbortController | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('coprod-go', this.#onGo);
    this.addEventListener('coprod-saving', this.#onSaving);
    this.addEventListener('coprod-axe', this.#onAxe);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('coprod-go', this.#onGo);
    this.removeEventListener('coprod-saving', this.#onSaving);
    this.removeEventListener('coprod-axe', this.#onAxe);
    this.#stopAxe?.abort();
  }

  readonly #onGo = ({ detail }: CustomEvent<Place>) => this.#show(detail);
  readonly #onSaving = ({ detail }: CustomEvent<Saving>) => void (this.saving = detail);

  readonly #onAxe = ({ detail }: CustomEvent<PageRef | null>): void => {
    if (detail === null) this.#stopAxe?.abort();
    else this.quietly(this.#runAxe(detail));
  };

  async #runAxe(page: PageRef): Promise<void> {
    const stop = new AbortController();
    this.#stopAxe = stop;
    this.axeRun = { page, share: 0, end: null };
    const { offRules } = this.state.settings;
    const rules = axeRules.filter(({ id }) => !offRules.includes(id)).map(({ id }) => axeNameOf(id));
    const outcome = await this.around
      .checkAxe(rules as AxeName[], stop.signal, (share) => {
        this.axeRun = { page, share, end: null };
      })
      .catch(() => ({ ok: false as const, problem: 'failed' as const }));
    if (outcome.ok) {
      const { version, found, left } = outcome;
      const check = { version, checkedAt: this.around.now(), left: left.map(axeId) };
      await this.save(() => this.around.ask('axeChecked', { ...page, check, found }));
    }
    this.axeRun = { page, share: null, end: outcome.ok ? outcome.end : outcome.problem };
  }

  #show(place: Place): void {
    this.place = place;
    this.focusOn('main');
    // Each part begins at its top, wherever the last one was left.
    void this.updateComplete.then(() => this.renderRoot.querySelector('.scroll')?.scrollTo(0, 0));
  }

  protected override renderWith(words: PanelWords): unknown {
    return html`<nav aria-label=${words.panel.parts}>
        <ul role="list">
          ${viewNames.map(
            (view) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${view === this.place.view ? 'page' : nothing}
                  @click=${() => this.#show({ view })}
                >
                  ${words.panel.views[view]}
                </button>
              </li>`,
          )}
        </ul>
      </nav>
      <div class="scroll">${this.#frame(words)}</div>
      <footer>${this.#saved(words)}</footer>`;
  }

  #frame(words: PanelWords): TemplateResult {
    const { state, around, place } = this;
    const label = words.panel.views[place.view];
    if (state.trouble !== null && place.view !== 'settings') {
      return html`<main tabindex="-1" aria-label=${label}>
        <coprod-store-trouble .state=${state} .around=${around}></coprod-store-trouble>
      </main>`;
    }
    return html`${around.isPrivate ? html`<p class="hint private">${words.panel.privateWindow}</p>` : nothing}
      <coprod-loss-notice .state=${state} .around=${around}></coprod-loss-notice>
      ${state.trouble === null ? html`<header>${this.#where(words)} ${this.#next(words)}</header>` : nothing}
      <main tabindex="-1" aria-label=${label}>${this.#view(place.view)}</main>`;
  }

  #view(view: ViewName): TemplateResult {
    const { state, around, place } = this;
    switch (view) {
      case 'page':
        return html`<coprod-page-view
          .state=${state}
          .around=${around}
          .chosen=${place.pageId ?? null}
          .run=${this.axeRun}
        ></coprod-page-view>`;
      case 'journey':
        return html`<coprod-journey-view .state=${state} .around=${around}></coprod-journey-view>`;
      case 'people':
        return html`<coprod-people-view
          .state=${state}
          .around=${around}
          .begin=${place.conversation ?? null}
        ></coprod-people-view>`;
      case 'check':
        return html`<coprod-check-view .state=${state} .around=${around}></coprod-check-view>`;
      case 'case':
        return html`<coprod-case-view .state=${state} .around=${around}></coprod-case-view>`;
      case 'files':
        return html`<coprod-files-view .state=${state} .around=${around}></coprod-files-view>`;
      case 'settings':
        return html`<coprod-settings-view .state=${state} .around=${around}></coprod-settings-view>`;
    }
  }

  #where({ panel }: PanelWords): TemplateResult {
    const { audit } = this.state;
    const page = pageInTab(this.state);
    const text =
      audit === null
        ? panel.where.none
        : page === null
          ? plural(panel.where.review, audit.pages.length, this.locale, { review: audit.name })
          : fill(panel.where.page, {
              review: audit.name,
              n: audit.pages.indexOf(page) + 1,
              of: audit.pages.length,
            });
    return html`<h1>${text}</h1>`;
  }

  #next({ panel }: PanelWords): TemplateResult {
    const next = nextThing(this.state, everyRule);
    const step = 'n' in next ? plural(panel.steps[next.step], next.n, this.locale) : panel.steps[next.step];
    return html`<p class="next">
      <button type="button" class="plain" @click=${() => this.#show(next.at)}>
        ${fill(panel.next, { step })}
      </button>
    </p>`;
  }

  #saved({ panel }: PanelWords): TemplateResult {
    const { saving } = this;
    const failed = saving?.now === 'failed';
    return html`<div class="saving ${failed ? 'failed' : ''}">
      <p role="status">
        ${
          saving === null
            ? this.state.audit === null || this.state.losses.length > 0
              ? nothing
              : panel.saving.all
            : saving.now === 'saving'
              ? panel.saving.now
              : saving.now === 'saved'
                ? (saving.words ?? panel.saving.done)
                : nothing
        }
      </p>
      <p role="alert">${failed ? this.#whyNot(saving, panel) : nothing}</p>
      ${
        saving?.now === 'saved' && saving.undo !== null
          ? html`<button type="button" class="plain" @click=${() => this.#undo(saving.undo!, panel)}>
              ${panel.saving.undo}
            </button>`
          : nothing
      }
      ${
        failed
          ? html`<button type="button" class="plain" @click=${saving.again}>${panel.saving.again}</button>`
          : nothing
      }
    </div>`;
  }

  #whyNot({ trouble, reason }: Saving & { now: 'failed' }, panel: PanelWords['panel']): unknown {
    const { failed, because, reason: itSays } = panel.saving;
    const known =
      trouble !== null && Object.hasOwn(because, trouble) ? because[trouble as keyof typeof because] : null;
    return html`${failed} ${known ?? html`<span lang="en">${fill(itSays, { reason })}</span>`}`;
  }

  #undo(undo: () => Promise<unknown>, { saving }: PanelWords['panel']): void {
    this.quietly(this.save(undo, { words: saving.undone }));
    this.focusOn('main');
  }
}
