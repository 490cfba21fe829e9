import type { Locale } from '#core/i18n/locale';
import type { AnswerSet } from '#core/star/answers';
import type { Mode, Voice } from '#core/star/statements';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { Layout } from './flow.ts';
import type { Shelf } from './shelf.ts';
import type { CheckState, Notice, Row } from './state.ts';
import type { KeptActions, ResultActions, ResultView } from './view.ts';

/** What the actions of a person, and the parts that come later, may see of the self-check and do to it. */
export interface Doing {
  readonly element: ReactiveElement;
  readonly locale: Locale;
  readonly mode: Mode;
  readonly layout: Layout;
  /** The answers that are shown: the person's own, or those that were opened. */
  readonly shown: AnswerSet;
  readonly service: string;
  /** What the result shows; null until it is loaded. */
  readonly resultView: ResultView | null;
  state: CheckState;
  shelf: Shelf | null;
  setVoice(voice: Voice): void;
  setNumbers(numbers: boolean): void;
  /** Shows what comes next and moves the focus there: to the heading, unless something else is named. */
  go(state: CheckState, focus?: string): void;
  /** Tells the person what came of an action. */
  say(notice: Notice | null, focus?: string): void;
  /** What can be done with a result, loaded if need be. */
  loadResult(): Promise<ResultActions & KeptActions>;
  heading(text: unknown, deeper?: number, id?: string): TemplateResult;
  emit<Type extends keyof HTMLElementEventMap>(
    type: Type,
    detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
    cancelable?: boolean,
  ): boolean;
  /** Tells the web team of a fault. */
  report(message: string, cause?: unknown): void;
  /** Tells the person and the web team that what the person asked for failed. */
  failed(error: unknown, under?: Row): void;
}
