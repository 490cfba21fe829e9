import { nothing, type PropertyValues } from 'lit';
import type { Catalogue } from '#core/i18n/catalogue';
import { readAnswers, type Answers, type AnswerSet } from '#core/star/answers';
import { encodeResult } from '#core/star/result-code';
import { instrumentVersion, statementsOf, type Mode, type Voice } from '#core/star/statements';
import { hostStyles } from '#widgets/shared/host.styles';
import { property, state as reactive } from '#widgets/shared/property';
import { whenIdle } from '#widgets/shared/when-idle';
import { Widget } from '#widgets/shared/widget';
import './check-events.ts';
import type { Doing } from './doing.ts';
import * as flow from './flow.ts';
import { guardAnswers } from './guard-answers.ts';
import { guarded } from './guarded.ts';
import { LateResult } from './late-result.ts';
import { openLink } from './open-link.ts';
import { questionActions } from './question-actions.ts';
import { readLayout, readMode, readVoice } from './read-attributes.ts';
import { screen } from './screen.ts';
import type { Shelf } from './shelf.ts';
import { codeInFragment } from './share-link.ts';
import { checkStyles } from './star-check.styles.ts';
import { beginning, type CheckState, type Notice, type Row } from './state.ts';
import { contactAddress, contactForm } from './talk-target.ts';
import type { CheckView, QuestionActions, ResultView } from './view.ts';
import { words, type CheckWords } from './words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-star-check': StarCheck;
  }
}

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
 * @csspart service - The field for the name of the service.
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
  @property() service: string | null = '';

  /** Shows scores as numbers from the start. Only the full check has numbers. */
  @property({ type: Boolean, attribute: 'show-numbers' }) showNumbers = false;

  /** The address of the page on which people can talk to you. Not needed where this page has a contact form of the kit. */
  @property({ attribute: 'contact-href' }) contactHref: string | null = null;

  @reactive() private state: CheckState = beginning;
  @reactive() private shelf: Shelf | null = null;

  /** A language is shown once all of its words are here that are wanted, so that no screen mixes two. */
  protected override readonly catalogue: Catalogue<CheckWords> = {
    ...words,
    peek: (locale) => (this.#late.canSpeak(locale) ? words.peek(locale) : undefined),
    load: async (locale) => (await Promise.all([words.load(locale), this.#late.loadWords(locale)]))[0],
  };

  /** What gets the focus once it is on the screen. */
  #focusNext: string | null = null;
  #callOff: (() => void) | null = null;

  constructor() {
    super();
    // In the address of the page answers are safe.
    guardAnswers(this, () => flow.isUnsaved(this.state) && codeInFragment(location.hash) !== this.code);
  }

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
    // While there surely is a connection. If this fails, "Start" tries again.
    this.#callOff = whenIdle(() => void this.#late.load().catch(() => undefined));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow.address);
    this.#callOff?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('mode')) {
      const at = Math.min(this.state.at, statementsOf(this.#mode).length - 1);
      this.state = { ...this.state, at, missed: [] };
    }
    if (this.state.view === 'result' && this.messages !== undefined) this.#follow.cases();
  }

  protected override renderWith(messages: CheckWords): unknown {
    const view = this.#view(messages);
    return screen(view, this.#resultView(view), this.#late.part);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const before = changed.get('state') as CheckState | undefined;
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (target) {
      this.#focusNext = null;
      target.focus();
      if (target instanceof HTMLInputElement && target.readOnly) target.select();
    }
    if (before && before.notice !== this.state.notice) {
      this.renderRoot.querySelector('.status:not(:empty)')?.scrollIntoView({ block: 'nearest' });
    }
  }

  get #mode(): Mode {
    return readMode(this.mode);
  }
  get #voice(): Voice {
    return readVoice(this.voice, this.#mode);
  }
  get #shown(): AnswerSet {
    const { opened, answers } = this.state;
    if (opened) return opened.set;
    const mode = this.#mode;
    return { version: instrumentVersion, mode, voice: this.#voice, answers: readAnswers(answers, mode) };
  }
  get #serviceShown(): string {
    const { opened, service } = this.state;
    return opened ? opened.service : this.service || service;
  }

  #view(messages: CheckWords): CheckView {
    return {
      state: this.state,
      words: messages,
      locale: this.locale,
      mode: this.#mode,
      voice: this.#voice,
      askedService: this.service ?? '',
      service: this.#serviceShown,
      shelf: this.shelf,
      keptList: nothing,
      linkNotice: nothing,
      said: '',
      act: this.#questionActions,
      heading: (text, deeper, id) => this.heading(text, deeper, id),
    };
  }

  #resultView(view: CheckView): ResultView | null {
    const { actions, cases } = this.#late;
    const more = this.#late.words(this.locale);
    if (more === undefined || actions === null) return null;
    const shown = this.#shown;
    return {
      ...view,
      words: { ...view.words, ...more },
      shown,
      code: this.code,
      numbers: this.showNumbers && shown.mode === 'full',
      cases,
      talk: contactForm() ? 'form' : contactAddress(this.contactHref, this.code),
      act: { ...this.#questionActions, ...actions },
    };
  }

  /** Shows what comes next, and moves the focus there. */
  #go(state: CheckState, focus = '#heading-0'): void {
    this.state = state;
    this.#focusNext = focus;
  }

  #say(notice: Notice | null, focus = this.#focusNext): void {
    this.state = { ...this.state, notice };
    this.#focusNext = focus;
  }

  /** A fault in an answer to a press is told to the person and to the web team. */
  readonly #failed = (error: unknown, under: Row = 'main'): void => {
    this.#say({ about: 'failed', under });
    this.report('Something that a person asked for failed. Are all files there?', error);
  };

  /** What the actions may see of this element, and do to it. */
  readonly #doing: Doing = this.#makeDoing();

  readonly #late = new LateResult(this.#doing);

  readonly #questionActions: QuestionActions = guarded(questionActions(this.#doing), this.#failed);

  /** What the element does by itself, as the address or the answers change. */
  readonly #follow = guarded(
    { address: () => openLink(this.#doing), cases: () => this.#late.followCases() },
    this.#failed,
  );

  #makeDoing(): Doing {
    // oxlint-disable-next-line typescript/no-this-alias -- a getter has a `this` of its own
    const check = this;
    return {
      element: check,
      get locale() {
        return check.locale;
      },
      get mode() {
        return check.#mode;
      },
      get layout() {
        return readLayout(check.layout);
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
      loadResult: () => check.#late.load(),
      heading: (text, deeper, id) => check.heading(text, deeper, id),
      emit: (type, detail, cancelable) => check.emit(type, detail, cancelable),
      report: (message, cause) => check.report(message, cause),
      failed: (error, under) => check.#failed(error, under),
    };
  }
}
