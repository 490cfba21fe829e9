import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readAnswers, type Answer, type Answers, type AnswerSet } from '#core/star/answers';
import { encodeResult } from '#core/star/result-code';
import type { Score } from '#core/star/score';
import {
  instrumentVersion,
  statementsOf,
  type Mode,
  type StatementId,
  type Voice,
} from '#core/star/statements';
import { adoptStyles } from '#widgets/shared/adopt-styles';
import { hostStyles } from '#widgets/shared/host.styles';
import { property, state as reactive } from '#widgets/shared/property';
import { Widget } from '#widgets/shared/widget';
import type { Doing } from './doing.ts';
import * as flow from './flow.ts';
import { intro } from './intro.ts';
import { guarded } from './guarded.ts';
import { openLink } from './open-link.ts';
import { question } from './question.ts';
import { questionActions } from './question-actions.ts';
import type { ResultPart } from './result-part.ts';
import { resultWords, type ResultWords } from './result-words.ts';
import { reviewAnswers } from './review-answers.ts';
import type { Shelf } from './shelf.ts';
import { checkStyles } from './star-check.styles.ts';
import { beginning, type CheckState, type Notice, type Opened } from './state.ts';
import { contactAddress, contactForm } from './talk-target.ts';
import type { CheckView, KeptActions, QuestionActions, ResultActions, ResultView } from './view.ts';
import { wholePage } from './whole-page.ts';
import { words, type CheckWords } from './words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-star-check': StarCheck;
  }
  interface HTMLElementEventMap {
    /** A question was answered, or its answer changed. */
    'coprod-answer': CustomEvent<{ id: StatementId; answer: Answer; answered: number; of: number }>;
    /** A person reached the result of their own answers. */
    'coprod-result': CustomEvent<{ set: AnswerSet; score: Score; code: string }>;
    /** A person wants to talk about their result. Cancel it to take over. */
    'coprod-talk': CustomEvent<{ code: string; mode: Mode; voice: Voice }>;
    /** A result was kept on this device, or forgotten. */
    'coprod-keep': CustomEvent<{ kept: boolean }>;
  }
}

const screens = {
  intro,
  question,
  'whole-page': wholePage,
  review: reviewAnswers,
} satisfies Record<Exclude<CheckState['view'], 'result'>, (view: CheckView) => unknown>;

/**
 * A self-check of one service by the Co-Production Star: questions, and a result in words that can be kept,
 * shared by a link, printed and downloaded. Nothing is stored or sent before the person asks for it.
 *
 * @fires coprod-answer - A question was answered, or its answer changed.
 * @fires coprod-result - A person reached the result of their own answers.
 * @fires coprod-talk - A person wants to talk about their result; cancel it to take over.
 * @fires coprod-keep - A result was kept on this device, or forgotten.
 * @csspart base - The whole.
 * @csspart heading - The heading of each screen.
 * @csspart subheading - The headings below it.
 * @csspart lead - The sentence that opens the start page and the result.
 * @csspart button - Each button.
 * @csspart back - The button that leads one step back.
 * @csspart progress - The bar that shows how far the person is.
 * @csspart question - One question with its answers.
 * @csspart choice - One answer.
 * @csspart voice - The choice of whose wording is shown.
 * @csspart error - The message beside a question.
 * @csspart error-summary - What is missing, and the ways on.
 * @csspart answers - The list of answers before the result.
 * @csspart change - The button that changes one answer.
 * @csspart already - The list of what already happens.
 * @csspart next - The next step.
 * @csspart table - The star as a table.
 * @csspart numbers - The switch that shows numbers.
 * @csspart advice - The advice for each part of the star.
 * @csspart actions - What a person can do with the result.
 * @csspart talk - The button or link that leads to a conversation.
 * @csspart link - The field with the link, where it must be copied by hand.
 * @csspart status - What came of the last action.
 * @csspart kept - The list of what is kept on this device.
 * @csspart comparison - Two results beside each other.
 * @csspart notice - A message about where a result came from, or a question to the person.
 * @csspart credit - The credit at the end of the result.
 */
export class StarCheck extends Widget<CheckWords> {
  static override styles = [hostStyles, checkStyles];

  /** `quick` asks nine questions, one for each part of the star; `full` asks all 22. */
  @property() mode: Mode = 'quick';

  /** Whose wording is shown at first: `resident` or `team`. Left out, the quick check speaks to residents and the full one to teams. */
  @property() voice: Voice | null = null;

  /** `one` shows one question at a time; `all` shows the whole page. */
  @property() layout: flow.Layout = 'one';

  /** The name of the service that people are asked about. */
  @property() service = '';

  /** Shows scores as numbers from the start. Only the full check has numbers. */
  @property({ type: Boolean, attribute: 'show-numbers' }) showNumbers = false;

  /** The address of the page on which people can talk to you. Not needed where this page has a contact form of the kit. */
  @property({ attribute: 'contact-href' }) contactHref: string | null = null;

  @reactive() private state: CheckState = beginning;
  @reactive() private shelf: Shelf | null = null;
  @reactive() private cases: readonly TemplateResult[] = [];

  protected override readonly catalogue = words;

  /** For which language and which parts of the star words and cases were last asked for. */
  #wordsAsked = '';
  #casesAsked = '';
  /** What gets the focus once it is on the screen. */
  #focusNext: string | null = null;
  /** The words of the result that were shown last: they stay until those of another language are here. */
  #lastWords: ResultWords | undefined;
  /** What a result needs, once it is loaded. */
  #resultPart: ResultPart | null = null;
  #resultActions: (ResultActions & KeptActions) | null = null;

  /** The person's own answers so far. Setting it puts others in their place; what is no answer is left out. */
  @property({ attribute: false })
  get answers(): Answers {
    return this.state.answers;
  }
  set answers(answers: Answers) {
    this.state = { ...this.state, answers: readAnswers(answers, 'full') };
  }

  /** The code of the result that is shown, or of the person's own answers so far. */
  get code(): string {
    return encodeResult(this.#shown);
  }

  /** Leaves the start page for the questions. */
  start(): void {
    this.#questionActions.start();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow.address);
    if (!this.hasUpdated) this.#follow.address();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow.address);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('mode')) {
      const at = Math.min(this.state.at, statementsOf(this.#mode).length - 1);
      this.state = { ...this.state, at, missed: [] };
    }
    if (this.state.view !== 'result' || this.messages === undefined) return;
    this.#follow.language();
    this.#follow.cases();
  }

  protected override renderWith(messages: CheckWords): unknown {
    const view = this.#view(messages);
    const resultView = this.#resultView(view);
    if (this.state.view === 'result') {
      return resultView
        ? this.#resultPart!.screen(resultView)
        : html`<p role="status">${messages.check.moment}</p>`;
    }
    const keptList = resultView ? this.#resultPart!.keptList(resultView) : nothing;
    return screens[this.state.view]({ ...(resultView ?? view), keptList });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focusNext === null) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (target === null) return;
    this.#focusNext = null;
    target.focus();
    if (target instanceof HTMLInputElement && target.readOnly) target.select();
  }

  // What a page sets may be anything, so each is read as one of what we know.
  get #mode(): Mode {
    return this.mode === 'full' ? 'full' : 'quick';
  }
  get #layout(): flow.Layout {
    return this.layout === 'all' ? 'all' : 'one';
  }
  get #voice(): Voice {
    if (this.voice === 'team' || this.voice === 'resident') return this.voice;
    return this.#mode === 'full' ? 'team' : 'resident';
  }
  get #shown(): AnswerSet {
    const { opened, answers } = this.state;
    if (opened) return opened.set;
    const mode = this.#mode;
    return { version: instrumentVersion, mode, voice: this.#voice, answers: readAnswers(answers, mode) };
  }
  get #serviceShown(): string {
    return this.state.opened ? this.state.opened.service : this.service;
  }

  #view(messages: CheckWords): CheckView {
    return {
      state: this.state,
      words: messages,
      locale: this.locale,
      mode: this.#mode,
      voice: this.#voice,
      service: this.#serviceShown,
      shelf: this.shelf,
      keptList: nothing,
      act: this.#questionActions,
      heading: (text, deeper, id) => this.heading(text, deeper, id),
    };
  }

  #resultView(view: CheckView): ResultView | null {
    const more = (this.#lastWords = resultWords.peek(this.locale) ?? this.#lastWords);
    if (more === undefined || this.#resultActions === null) return null;
    const shown = this.#shown;
    return {
      ...view,
      words: { ...view.words, ...more },
      shown,
      code: this.code,
      numbers: this.showNumbers && shown.mode === 'full',
      cases: this.cases,
      talk: contactForm() ? 'form' : contactAddress(this.contactHref, this.code),
      act: { ...this.#questionActions, ...this.#resultActions },
    };
  }

  /** Shows what comes next, and moves the focus there. */
  #go(state: CheckState, focus = '#heading-0'): void {
    this.state = state;
    this.#focusNext = focus;
  }

  #say(notice: Notice | null, focus: string | null = null): void {
    this.state = { ...this.state, notice };
    this.#focusNext = focus;
  }

  /** A fault in an answer to a press is told to the person and to the web team. */
  readonly #failed = (error: unknown): void => {
    this.#say({ about: 'failed' });
    this.report('Something that a person asked for failed. Are all files beside the script?', error);
  };

  /** What the actions may see of this element, and do to it. */
  readonly #doing: Doing = this.#makeDoing();

  readonly #questionActions: QuestionActions = guarded(questionActions(this.#doing), this.#failed);

  /** What the element does by itself, as the address or the language of the page changes. */
  readonly #follow = guarded(
    {
      address: () => openLink(this.#doing),
      language: () => this.#fetchWords(),
      cases: () => this.#fetchCases(),
    },
    this.#failed,
  );

  #makeDoing(): Doing {
    // oxlint-disable-next-line typescript/no-this-alias -- a getter has a `this` of its own
    const check = this;
    return {
      element: check,
      get root() {
        return check.renderRoot;
      },
      get mode() {
        return check.#mode;
      },
      get layout() {
        return check.#layout;
      },
      get shown() {
        return check.#shown;
      },
      get service() {
        return check.#serviceShown;
      },
      get resultView() {
        return check.messages ? check.#resultView(check.#view(check.messages)) : null;
      },
      get state() {
        return check.state;
      },
      set state(state) {
        check.state = state;
      },
      get shelf() {
        return check.shelf;
      },
      set shelf(shelf) {
        check.shelf = shelf;
      },
      setVoice: (voice) => void (check.voice = voice),
      setNumbers: (numbers) => void (check.showNumbers = numbers),
      go: (state, focus) => check.#go(state, focus),
      say: (notice, focus) => check.#say(notice, focus),
      open: (opened) => check.#open(opened),
      loadResult: () => check.#loadResult(),
      emit: (type, detail, cancelable) => check.emit(type, detail, cancelable),
    };
  }

  /** The result is a part of its own, so that a page with a self-check on it stays light. */
  async #loadResult(): Promise<ResultActions & KeptActions> {
    const [{ resultPart }] = await Promise.all([import('./result-part.ts'), resultWords.load(this.locale)]);
    if (this.#resultActions === null) {
      adoptStyles(this.renderRoot, resultPart.styles);
      this.#resultPart = resultPart;
      this.#resultActions = guarded(resultPart.actions(this.#doing), this.#failed);
    }
    this.requestUpdate();
    return this.#resultActions;
  }

  async #open(opened: Opened): Promise<void> {
    const before = this.state;
    this.#go(flow.withOpened(before, opened));
    try {
      await this.#loadResult();
    } catch (error) {
      this.#go(before);
      throw error;
    }
  }

  /** The words of a result in the language of the page. They are asked for once, so that a fault is told once. */
  async #fetchWords(): Promise<void> {
    if (this.#resultPart === null || this.#wordsAsked === this.locale) return;
    if (resultWords.peek(this.locale) !== undefined) return;
    this.#wordsAsked = this.locale;
    await this.#loadResult();
  }

  async #fetchCases(): Promise<void> {
    const { locale } = this;
    if (this.#resultPart === null) return;
    const points = this.#resultPart.pointsToShow(this.#shown);
    const key = [locale, ...points].join();
    if (key === this.#casesAsked) return;
    this.#casesAsked = key;
    this.cases = [];
    try {
      const { matchingCases, caseStyles } = await import('./matching-cases.ts');
      const cases = await matchingCases(points, locale, (text, id) => this.heading(text, 2, id));
      if (key !== this.#casesAsked) return;
      adoptStyles(this.renderRoot, [caseStyles]);
      this.cases = cases;
    } catch (error) {
      this.report('The cases that match a result could not be fetched, so none is shown.', error);
    }
  }
}
