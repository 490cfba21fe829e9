import type { CaseStudy } from '#core/case-studies/case-study';
import type { Approach } from '#core/star/star';
import { adoptStyles, html, type PropertyValues } from 'lit';
import { hostStyles } from '../shared/host.styles.ts';
import { localeFor } from '../shared/language.ts';
import { property, state } from '../shared/property.ts';
import { Widget } from '../shared/widget.ts';
import type { CaseShown, CasesFiltered } from './carousel-events.ts';
import { caseInFragment } from './case-link.ts';
import { CaseLoading } from './case-loading.ts';
import { everything, type Filter } from './filter.ts';
import type { TrackChange } from './follow-track.ts';
import { hostSpaceStyles } from './host-space.styles.ts';
import type { JoinedTrack } from './join-track.ts';
import type { LoadedCases } from './load-cases.ts';
import type { Actions } from './view.ts';
import { words, type CarouselWords } from './words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-case-carousel': CaseCarousel;
  }
  interface HTMLElementEventMap {
    /** A visitor moved to a case. */
    'coprod-case': CustomEvent<CaseShown>;
    /** A visitor set or cleared a filter. */
    'coprod-filter': CustomEvent<CasesFiltered>;
  }
}

/**
 * Cases of co-production as a carousel or a list: the kit's own, or a council's.
 *
 * @fires coprod-case - A visitor moved to another case.
 * @fires coprod-filter - A visitor set or cleared a filter.
 * @fires coprod-error - The cases could not be shown; the detail says why, for the web team.
 * @slot - What is shown until the cases are here, and if they cannot be shown. A script of type application/json here is a feed.
 * @csspart base - Everything.
 * @csspart heading - The main heading.
 * @csspart bar - The row of buttons and the status.
 * @csspart button - Each button.
 * @csspart status - The words that say which case is in view.
 * @csspart filters - The disclosure of filters.
 * @csspart select - Each filter.
 * @csspart track - What the slides stand in.
 * @csspart slide - Each slide.
 * @csspart card - Each card.
 * @csspart subheading - The heading of each card.
 * @csspart image - The picture of a card.
 * @csspart approach - Each approach that a card names.
 * @csspart figure - Each figure.
 * @csspart number - The number of a figure.
 * @csspart caution - Each caution.
 * @csspart evidence - The evidence label.
 * @cssprop --coprod-case-carousel-height - The height that is kept free until the cases are here.
 */
export class CaseCarousel extends Widget<CarouselWords> {
  static override styles = [hostStyles, hostSpaceStyles];

  /** The heading; an own one says what these cases have in common. */
  @property() label: string | null = '';

  /** The address of a council's own feed of cases. It is fetched without cookies from other sites. */
  @property() src: string | null = '';

  /** A council's own cases, as a feed holds them. They take precedence over `src`. */
  @property({ attribute: false }) cases: unknown;

  /** The ids of the cases to show, in that order, with spaces or commas between them. */
  @property() ids: string | null = '';

  /** One approach, such as "co-design": only its cases are shown. */
  @property() approach: Approach | '' | null = '';

  /** The most cases to show; 0 for all. */
  @property({ type: Number }) limit = 0;

  /** How the cases are shown: "carousel" or "list". A visitor can change it. */
  @property({ reflect: true }) view: 'carousel' | 'list' = 'carousel';

  protected override catalogue = words;

  @state() private loaded: LoadedCases | null = null;
  @state() private failed = false;
  @state() private filter = everything;
  /** The first case in view, counted from 0, and how many are in view beside each other. */
  @state() private at = 0;
  @state() private visible = 1;
  @state() private end: 'first' | 'last' | null = null;
  @state() private printing = false;
  /** Where the track is while a visitor scrolls it. */
  @state() private near = 0;

  /** The cases that the web team chose, and those of them that pass the visitor's filters. */
  #chosen: readonly CaseStudy[] = [];
  #shown: readonly CaseStudy[] = [];
  /** The slide to bring into view after the next update, and the one to come from. */
  #goal: { readonly to: number; readonly from: number } | null = null;
  readonly #loading = new CaseLoading(
    (loaded) => this.#show(loaded),
    (error) => this.#fail(error),
  );
  #connection: AbortController | undefined;
  #track: JoinedTrack | null = null;
  /** How many slides the joined track has. */
  #joined = 0;
  #pageTop = 0;
  /** The id of a case that the address named and that is not here: it is reported once. */
  #unknown: string | null = null;
  readonly #actions: Actions = {
    move: (at) => this.#move(at, true),
    setFilter: (part) => this.#setFilter({ ...this.filter, ...part }),
    changeView: () => (this.view = this.view === 'list' ? 'carousel' : 'list'),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageTop = scrollY;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // Following a link to the case that is in the address already fires popstate alone.
    for (const moved of ['hashchange', 'popstate']) {
      addEventListener(moved, () => void this.#followAddress(true), { signal });
    }
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
    this.#loading.stop();
    this.#leaveTrack();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.isConnected) this.#loading.follow(this, localeFor(this));
    const { loaded } = this;
    this.#chosen = loaded?.stage.chooseCases(loaded.cases, this, this.locale) ?? [];
    this.#shown = loaded?.stage.filterCases(this.#chosen, this.filter) ?? [];
    const last = this.#last;
    if (this.at > last) this.at = last;
    if (changed.has('view')) this.#goal = { to: this.at, from: this.at };
  }

  protected override renderWith(messages: CarouselWords) {
    const { loaded } = this;
    if (this.failed || (loaded && this.#chosen.length === 0)) return html`<slot></slot>`;
    if (!loaded) return html`<div class="waiting"><slot></slot></div>`;
    const { at, visible, end, filter, label, locale } = this;
    const whereabouts = { all: this.#isList, visible, near: [at, this.near] };
    return loaded.stage.carouselView(
      {
        at,
        visible,
        end,
        filter,
        label,
        locale,
        chosen: this.#chosen,
        shown: this.#shown,
        list: this.#isList,
        last: this.#last,
        words: messages,
        caseWords: loaded.caseWords,
        isMade: (study, place) => loaded.isMade(study, place, whereabouts),
        heading: (text, deeper, id) => this.heading(text, deeper, id),
      },
      this.#actions,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#joinTrack();
    if (this.#goal) this.#track?.move(this.#goal.to, this.#goal.from);
    this.#goal = null;
    if (['loaded', 'ids', 'approach', 'limit'].some((name) => changed.has(name))) this.#checkChoice();
    if (this.loaded && changed.has('loaded') && !changed.get('loaded')) {
      // Whoever has begun to read elsewhere by now is left there.
      void this.#followAddress(scrollY === this.#pageTop);
    }
  }

  get #isList(): boolean {
    return this.view === 'list' || this.printing;
  }

  /** The furthest that the track goes: the last cases are in view then. */
  get #last(): number {
    return Math.max(0, this.#shown.length - this.visible);
  }

  /** Moves by a wish; past an end it says so and stays. `here` is whether the visitor is at the track. */
  #move(wish: number, here = false): void {
    const to = Math.min(Math.max(0, wish), this.#last);
    this.end = to !== this.at ? null : wish < 0 ? 'first' : wish > to ? 'last' : null;
    if (to === this.at) return;
    this.#goal = { to, from: this.at };
    this.#arriveAt(to, here);
  }

  #arriveAt(at: number, here: boolean): void {
    this.at = this.near = at;
    if (here) void this.updateComplete.then(() => this.#track?.keepInView(at));
    const study = this.#shown[at];
    if (study) this.emit('coprod-case', { id: study.id, position: at + 1, of: this.#shown.length });
  }

  #setFilter(filter: Filter): void {
    this.filter = filter;
    this.end = null;
    this.at = this.near = 0;
    this.#goal = { to: 0, from: 0 };
    const matches = this.loaded?.stage.filterCases(this.#chosen, filter).length ?? 0;
    const detail: CasesFiltered = { ...filter, matches, of: this.#chosen.length };
    this.emit('coprod-filter', detail);
    // The button that cleared the filters is gone then, and the focus must not go with it.
    if (Object.values(filter).every((value) => value === null))
      void this.updateComplete.then(() => this.#focusFilters());
  }

  #focusFilters(): void {
    if (this.shadowRoot!.activeElement === null)
      this.renderRoot.querySelector<HTMLElement>('#filters')?.focus();
  }

  /** Opens the case that the address names, if any; `bring` brings the visitor to it as well. */
  async #followAddress(bring: boolean): Promise<void> {
    const id = caseInFragment(location.hash);
    if (id === null || !this.loaded || this.#chosen.length === 0) return;
    const carousel = {
      element: this,
      cases: () => ({ chosen: this.#chosen, shown: this.#shown }),
      act: { ...this.#actions, move: (at: number) => this.#move(Math.min(at, this.#last)) },
    };
    const fault = await this.loaded.stage.openCase(id, carousel, bring);
    if (fault === null || this.#unknown === id) return;
    this.#unknown = id;
    this.report(fault);
  }

  /** Paper cannot be swiped: it gets the list, with every card made. */
  #print(printing: boolean): void {
    this.printing = printing;
    this.#goal = { to: this.at, from: this.at };
    if (this.isUpdatePending) this.performUpdate();
  }

  #joinTrack(): void {
    const element = this.renderRoot.querySelector<HTMLElement>('.track:not(.list)');
    const slides = this.#shown.length;
    if (element === (this.#track?.element ?? null) && slides === this.#joined) return;
    this.#leaveTrack();
    if (!element || !this.loaded) return;
    this.#joined = slides;
    this.#track = this.loaded.stage.joinTrack(element, (change) => this.#readPosition(change));
    this.#readPosition('resized');
  }

  #leaveTrack(): void {
    this.#track?.leave();
    this.#track = null;
  }

  #readPosition(change: TrackChange): void {
    const position = this.#track?.read();
    if (!position) return;
    this.near = position.at;
    if (change === 'scrolling') return;
    this.visible = position.visible;
    if (change === 'resized') {
      this.#goal ??= { to: this.at, from: this.at };
      this.requestUpdate();
    } else if (position.at !== this.at) {
      this.end = null;
      this.#arriveAt(position.at, true);
    }
  }

  #show(loaded: LoadedCases): void {
    adoptStyles(this.renderRoot as ShadowRoot, [...CaseCarousel.elementStyles, ...loaded.stage.styles]);
    this.filter = everything;
    this.loaded = loaded;
    this.failed = false;
  }

  #fail(error: Error): void {
    this.failed = true;
    this.report(`${error.message}\nVisitors see what stands between the element’s tags instead.`, error);
  }

  #checkChoice(): void {
    const fault = this.loaded?.stage.choiceFault(this.loaded.cases, this.#chosen, this);
    if (fault) this.report(fault);
  }
}
