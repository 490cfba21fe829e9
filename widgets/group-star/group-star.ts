import { html, nothing, type PropertyValues } from 'lit';
import { releasesOf, releasesOfFeed, withShowings, type Collection } from '#core/groups/collection';
import { leastOf, leastPeople } from '#core/groups/release';
import type { Catalogue } from '#core/i18n/catalogue';
import { adoptStyles } from '#widgets/shared/adopt-styles';
import { hostStyles } from '#widgets/shared/host.styles';
import { importPart } from '#widgets/shared/import-part';
import { property, state as reactive } from '#widgets/shared/property';
import { webAddress } from '#widgets/shared/web-address';
import { Widget } from '#widgets/shared/widget';
import { guardAnswers } from '#widgets/star-check/guard-answers';
import { guarded } from '#widgets/star-check/guarded';
import type { Doing } from './doing.ts';
import { gather } from './gather.ts';
import { gatherActions, isUnsaved } from './gather-actions.ts';
import type { GroupRelease } from './gathered.ts';
import './group-events.ts';
import { groupStarStyles } from './group-star.styles.ts';
import type { LaterActions } from './results-view.ts';
import { laterWords, type LaterWords } from './later-words.ts';
import type { LaterPart } from './later-part.ts';
import { beginning, type GroupState } from './state.ts';
import { today } from './today.ts';
import type { GatherActions, GatherView } from './view.ts';
import { words, type GroupWords } from './words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-group-star': GroupStar;
  }
}

/**
 * Who sees what: the answers of several people about one service, side by side. A facilitator adds the codes of
 * their results, or the element shows a council's own feed. Nothing is stored or sent, and no group is shown of fewer
 * than five people.
 *
 * @fires coprod-collected - Answers were added or taken out; `detail.people` says how many are here.
 * @fires coprod-group-results - Results are shown; `detail.groups` holds what is on the screen, and nothing finer.
 * @slot - What is shown without JavaScript, before the element wakes up, and if it or its feed fails.
 * @slot intro - Words of your own above the form, such as how you treat the codes.
 * @csspart base - Everything.
 * @csspart heading - The heading of each screen.
 * @csspart subheading - The headings below it.
 * @csspart lead - The sentence that opens each screen.
 * @csspart form - The form by which answers are added.
 * @csspart input - The field for the day.
 * @csspart select - Each list to choose from.
 * @csspart textarea - The field for codes and links.
 * @csspart drop - The place for files.
 * @csspart paper - The form for answers from paper.
 * @csspart invite - The form that makes a QR code.
 * @csspart poster - The QR code with its address.
 * @csspart button - Each button.
 * @csspart error - The message beside a field.
 * @csspart error-summary - What is wrong, and what to do.
 * @csspart status - What came of the last action.
 * @csspart notice - A question to the person.
 * @csspart groups - The list of groups that are here.
 * @csspart legend - The list of the groups in the drawing.
 * @csspart figure - The drawing.
 * @csspart label - The label of each part in the drawing.
 * @csspart gaps - Where views differ.
 * @csspart next - The next step.
 * @csspart changes - What changed since an earlier round.
 * @csspart seen - What the answers showed, on the workshop sheet.
 * @csspart lab - The small test on the workshop sheet.
 * @csspart plan - The plan for the five steps.
 * @csspart harm - The check for harm.
 * @csspart hidden - What is not shown, and why.
 * @csspart table - The table of all views.
 * @csspart credit - The credit line.
 * @cssprop --coprod-group-1 - Colour of people who use services.
 * @cssprop --coprod-group-2 - Colour of frontline staff.
 * @cssprop --coprod-group-3 - Colour of top managers.
 * @cssprop --coprod-group-4 - Colour of communities.
 * @cssprop --coprod-group-5 - Colour of heads of services.
 * @cssprop --coprod-group-6 - Colour of councillors and politicians.
 */
export class GroupStar extends Widget<GroupWords> {
  static override styles = [hostStyles, groupStarStyles];

  /** The name of the service that people answered about. */
  @property() service: string | null = '';

  /** How many people a group must have to be shown. It can only be raised: nothing below 5 counts. */
  @property({ type: Number, attribute: 'min-group' }) minGroup = leastPeople;

  /** The address of a feed from your own store: then its results are shown, and nobody adds answers here. Whoever can see the page can read the feed. */
  @property() src: string | null = '';

  /** The address of the page with the self-check, for the QR code that invites people to it. */
  @property({ attribute: 'check-page' }) checkPage: string | null = '';

  /** Shows numbers beside the words from the start. */
  @property({ type: Boolean, attribute: 'show-numbers' }) showNumbers = false;

  @reactive() private state: GroupState = beginning;
  @reactive() private later: LaterPart | null = null;

  /** A language is shown once all of its words are here that are wanted, so that no screen mixes two. */
  protected override readonly catalogue: Catalogue<GroupWords> = {
    ...words,
    peek: (locale) => (this.#wantsLater && !laterWords.peek(locale) ? undefined : words.peek(locale)),
    load: async (locale) =>
      (await Promise.all([words.load(locale), this.#wantsLater ? laterWords.load(locale) : null]))[0],
  };

  #wantsLater = false;
  #focusNext: string | null = null;
  #releases: readonly GroupRelease[] = [];
  #feed: AbortController | null = null;

  constructor() {
    super();
    guardAnswers(this, () => isUnsaved(this.state));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.state.day === '') this.state = { ...this.state, day: today() };
    if (this.hasUpdated && this.src) void this.#followFeed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#feed?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('state') as GroupState | undefined;
    if (changed.has('minGroup') || before?.collection !== this.state.collection) {
      this.#releases = releasesOf(this.state.collection, this.#least);
    }
    if (!changed.has('src')) return;
    if (this.src) void this.#followFeed();
    else if (changed.get('src')) this.#leaveFeed();
  }

  protected override renderWith(messages: GroupWords): unknown {
    const { results, paper, invite, sheet } = this.state;
    const later = laterWords.peek(this.locale);
    if (this.src && results === null) return html`<slot></slot>`;
    const view = this.#view(messages);
    if (this.later === null || later === undefined) return gather(view, this.#releases);
    const whole = this.#resultsView(view, later);
    if (sheet?.isOpen) return this.later.sheetScreen(whole, sheet, results);
    if (results !== null) return this.later.resultsScreen(whole, results);
    const forms = {
      paper: paper === null ? nothing : this.later.paperForm(view, later, paper),
      invite: invite === null ? nothing : this.later.inviteForm(whole, invite),
    };
    return gather({ ...view, ...forms }, this.#releases);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = null;
    target.focus();
  }

  get #least(): number {
    return leastOf(this.minGroup);
  }

  #view(messages: GroupWords): GatherView {
    return {
      state: this.state,
      words: messages,
      locale: this.locale,
      service: (this.service ?? '').trim(),
      least: this.#least,
      act: this.#act,
      paper: nothing,
      invite: nothing,
      heading: (text, deeper, id) => this.heading(text, deeper, id),
    };
  }

  #resultsView(view: GatherView, later: LaterWords): Parameters<LaterPart['resultsScreen']>[0] {
    return {
      ...view,
      words: { ...view.words, ...later },
      act: { ...this.#act, ...this.#laterAct! },
      numbers: this.showNumbers,
      isFeed: Boolean(this.src),
      host: this,
      choose: (choice) => void (this.state = { ...this.state, choice: { ...this.state.choice, ...choice } }),
      setNumbers: (shown) => void (this.showNumbers = shown),
    };
  }

  /** Brings the screens that come later, and their words. */
  async #loadLater(): Promise<LaterPart> {
    this.#wantsLater = true;
    const [{ laterPart }] = await Promise.all([
      importPart(() => import('./later-part.ts'), 'laterPart'),
      laterWords.load(this.locale),
    ]);
    adoptStyles(this.renderRoot, laterPart.styles);
    this.#laterAct ??= guarded(laterPart.laterActions(this.#doing), this.#failed);
    this.later = laterPart;
    return laterPart;
  }

  /** Sums up what may be shown and shows it. False where there is nothing to show, or it is not wanted any more. */
  async #showResults(releases: readonly GroupRelease[], wanted: () => boolean): Promise<boolean> {
    const { sumUp } = await this.#loadLater();
    const results = await sumUp(releases, wanted);
    if (results === null || (results.shown.length === 0 && !this.src)) return false;
    // A feed is shown in a way that needs no memory.
    const collection = this.src ? this.state.collection : withShowings(this.state.collection, releases);
    this.state = { ...this.state, collection, results, busy: false, choice: beginning.choice };
    if (!this.src) this.#focusNext = '#heading-0';
    this.emit('coprod-group-results', { groups: results.shown, withheld: results.withheld });
    return true;
  }

  /** Where the feed's address is taken away, its results go too: answers are gathered here again. */
  #leaveFeed(): void {
    this.#feed?.abort();
    this.state = { ...this.state, results: null };
  }

  async #followFeed(): Promise<void> {
    this.#feed?.abort();
    const { signal } = (this.#feed = new AbortController());
    this.state = { ...this.state, results: null };
    try {
      const { fetchCollection } = await importPart(
        () => import('#widgets/group-star/fetch-collection'),
        'fetchCollection',
      );
      const collection: Collection = await fetchCollection(this.src!, today(), signal);
      if (signal.aborted) return;
      await this.#showResults(releasesOfFeed(collection, this.#least), () => !signal.aborted);
    } catch (error) {
      if (signal.aborted) return;
      this.report(
        `${(error as Error).message}\nVisitors see what stands between the element’s tags instead.`,
        error,
      );
    }
  }

  readonly #failed = (error: unknown): void => {
    this.state = { ...this.state, busy: false, notice: { about: 'failed' } };
    this.report('Something that a person asked for failed. Are all files beside the script?', error);
  };

  readonly #doing = this.#makeDoing();
  readonly #act = guarded<GatherActions>(gatherActions(this.#doing), this.#failed);
  #laterAct: LaterActions | null = null;

  #makeDoing(): Doing {
    // oxlint-disable-next-line typescript/no-this-alias -- a getter has a `this` of its own
    const element = this;
    return {
      get state() {
        return element.state;
      },
      set state(state) {
        element.state = state;
      },
      get fileName() {
        const { fileName } = element.messages!.group;
        return [fileName, today()].join('-');
      },
      go(state, focus) {
        element.state = state;
        if (focus) element.#focusNext = focus;
        // The focus may have to move where nothing else changes.
        element.requestUpdate();
      },
      tellCollected: (added) =>
        void element.emit('coprod-collected', {
          added,
          people: element.state.collection.contributions.length,
        }),
      showResults: (wanted) =>
        element.#showResults(releasesOf(element.state.collection, element.#least), wanted),
      get checkPage() {
        return webAddress(element.checkPage) ?? '';
      },
      firstSheet: () =>
        element.later!.firstSheet(
          element.#resultsView(element.#view(element.messages!), laterWords.peek(element.locale)!),
          element.state.results,
        ),
      async loadLater() {
        await element.#loadLater();
        return element.#laterAct!;
      },
    };
  }
}
