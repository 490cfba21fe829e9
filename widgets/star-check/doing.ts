import type { AnswerSet } from '#core/star/answers';
import type { Mode, Voice } from '#core/star/statements';
import type { Layout } from './flow.ts';
import type { Shelf } from './shelf.ts';
import type { CheckState, Notice, Opened } from './state.ts';
import type { KeptActions, ResultActions, ResultView } from './view.ts';

/** What the actions of a person may see of the self-check, and do to it. */
export interface Doing {
  readonly element: HTMLElement;
  readonly root: ParentNode;
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
  /** Shows a result that was not answered here. */
  open(opened: Opened): Promise<void>;
  /** What can be done with a result, loaded if need be. */
  loadResult(): Promise<ResultActions & KeptActions>;
  emit<Type extends keyof HTMLElementEventMap>(
    type: Type,
    detail: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never,
    cancelable?: boolean,
  ): boolean;
}
