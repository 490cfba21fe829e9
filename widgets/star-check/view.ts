import type { Locale } from '#core/i18n/locale';
import type { Answer, AnswerSet } from '#core/star/answers';
import type { Mode, StatementId, Voice } from '#core/star/statements';
import type { TemplateResult } from 'lit';
import type { KeptResult } from './kept-result.ts';
import type { MatchingCard } from './matching-cases.ts';
import type { ResultWords } from './result-words.ts';
import type { Shelf } from './shelf.ts';
import type { CheckState } from './state.ts';
import type { CheckWords } from './words.ts';

/** The files that a result can be saved as. */
export type FileKind = 'svg' | 'png' | 'csv' | 'json';

/** What a person can ask of the questions. None of these throws. */
export interface QuestionActions {
  start(): void;
  speakAs(voice: Voice): void;
  answer(id: StatementId, answer: Answer): void;
  next(): void;
  skip(): void;
  back(): void;
  change(id: StatementId): void;
  focusQuestion(id: StatementId): void;
  /** The whole page is done: shows the result, or what is missing. */
  submit(): void;
  finish(): void;
  openAsked(): void;
  dismiss(): void;
  openShelf(): void;
  /** Names the service that the answers are about. */
  nameService(service: string): void;
  /** Loads the page again, with the answers in its address. */
  reload(): void;
}

/** What a person can ask of a result. */
export interface ResultActions {
  /** Shows the result of the person's own answers. */
  finish(): void;
  review(): void;
  askAgain(): void;
  startAgain(): void;
  closeOpened(): void;
  showNumbers(numbers: boolean): void;
  /** Keeps what the address has brought in view, while the page still grows. */
  holdInView(): void;
  copyLink(): void;
  print(): void;
  save(kind: FileKind): void;
  talk(event: Event): void;
}

/** What a person can ask of the results that are kept on the device. */
export interface KeptActions {
  openShelf(): void;
  closeShelf(): void;
  keep(): void;
  forget(id: string): void;
  forgetAll(): void;
  openKept(kept: KeptResult): void;
  compareWith(kept: KeptResult): void;
}

/** All that a screen of the self-check may see and ask for. */
export interface CheckView {
  readonly state: CheckState;
  readonly words: CheckWords;
  readonly locale: Locale;
  readonly mode: Mode;
  readonly voice: Voice;
  /** The service that the page asks about, or an empty text. */
  readonly askedService: string;
  /** The service that the answers are about, or an empty text. */
  readonly service: string;
  /** What is kept on this device, once the person has asked to see it. */
  readonly shelf: Shelf | null;
  /** The list of what is kept, once it is loaded. */
  readonly keptList: unknown;
  /** What the address of the page brought with it, once that is loaded. */
  readonly linkNotice: unknown;
  /** What came of the last action, in words that come late. */
  readonly said: string;
  readonly act: QuestionActions;
  heading(text: unknown, deeper?: number, id?: string): TemplateResult;
}

/** What the result may see and ask for besides. */
export interface ResultView extends CheckView {
  readonly words: CheckWords & ResultWords;
  /** The answers that the result is about: the person's own, or those that were opened. */
  readonly shown: AnswerSet;
  readonly code: string;
  readonly numbers: boolean;
  /** The cards of cases that match the next step, once they are here. */
  readonly cases: readonly MatchingCard[];
  /** Where "talk to us" leads: an address, a form on this page, or null for nowhere. */
  readonly talk: string | 'form' | null;
  readonly act: QuestionActions & ResultActions & KeptActions;
}
