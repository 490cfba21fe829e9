import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import { hostStyles } from '#widgets/shared/host.styles';
import { Widget } from '#widgets/shared/widget';
import { MessageError } from '../messaging/messenger.ts';
import { emptyState, type PanelState } from './panel-state.ts';
import { panelStyles } from './panel.styles.ts';
import { panelWords, type PanelWords } from './panel-words.ts';
import type { Place } from './place.ts';
import './saving.ts';
import type { Surroundings } from './surroundings.ts';

/** How a change is told of when it is on disk. */
export interface Telling {
  /** What was done, where "Saved" would say too little. */
  readonly words?: string;
  /** Takes the change back. */
  readonly undo?: () => Promise<unknown>;
}

/**
 * What the parts of the panel share: they are given what to show and whom to ask, know no browser, and send
 * each change through `save`, so that "Saved" is said when it is true and not before.
 */
export abstract class PanelView extends Widget<PanelWords> {
  static override styles = [hostStyles, panelStyles];

  /** All that the panel shows. */
  @property({ attribute: false }) state: PanelState = emptyState;

  /** Whom to ask, and what the browser knows. Until it is here, nothing is shown. */
  @property({ attribute: false }) around!: Surroundings;

  protected override readonly catalogue = panelWords;

  #focusNext: string | null = null;

  /** Puts the focus on the first match of a selector once it is on the screen. */
  protected focusOn(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
  }

  protected override render(): TemplateResult {
    // The words can be here before the browser has told what it knows.
    return (this.around as Surroundings | undefined) === undefined ? html`<slot></slot>` : super.render();
  }

  /** Makes a change and tells how it went. Answers whether it is saved. */
  protected async save(work: () => Promise<unknown>, telling: Telling = {}): Promise<boolean> {
    this.emit('coprod-saving', { now: 'saving' });
    try {
      await work();
      const undo = telling.undo;
      this.emit('coprod-saving', { now: 'saved', words: telling.words ?? null, undo: undo ?? null });
      return true;
    } catch (error) {
      const trouble = error instanceof MessageError ? error.trouble : 'closed';
      const reason = error instanceof Error ? error.message : String(error);
      const again = () => void this.save(work, telling);
      this.emit('coprod-saving', { now: 'failed', trouble, reason, again });
      return false;
    }
  }

  /** Leads to another place in the panel. */
  protected go(place: Place): void {
    this.emit('coprod-go', place);
  }

  /** A fault in an answer to a press is told, and never thrown into the page. */
  protected quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.report('Something that was asked for failed.', error));
  }

  protected day(date: string, words: PanelWords): string {
    return writeDay(date, words.days);
  }

  /** The text of a field that is kept while it is written, by the name of its draft. */
  protected draft(place: string, or = ''): string {
    return this.around.drafts.read(place) ?? or;
  }

  /** Keeps what is typed into a field. */
  protected keepDraft(place: string): (event: Event) => void {
    return (event) => this.around.drafts.write(place, (event.target as HTMLTextAreaElement).value);
  }

  /** A button's words for everyone, and for screen readers what it is about. */
  protected about(
    text: string,
    what: string,
    places: Readonly<Record<string, string | number>>,
  ): TemplateResult {
    return html`${text}<span class="visually-hidden"> ${fill(what, places)}</span>`;
  }
}
