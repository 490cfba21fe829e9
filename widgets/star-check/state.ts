import type { Answers, AnswerSet } from '#core/star/answers';
import type { ResultCodeProblem } from '#core/star/result-code';
import type { StatementId } from '#core/star/statements';

/** A result that was opened instead of being answered here. */
export interface Opened {
  readonly set: AnswerSet;
  /** `link`: it came by a link. `kept`: it was kept on this device. */
  readonly from: 'link' | 'kept';
  /** The service that it is about, where that is known. */
  readonly service: string;
  /** When it was kept, as an ISO date and time; null for a link, which does not say when it was made. */
  readonly keptAt: string | null;
}

/** A row of buttons on the result. What comes of a press is told right under it. */
export type Row = 'main' | 'files' | 'shelf';

/** What the person is told after an action. */
export type Notice = { readonly under: Row } & (
  | {
      readonly about:
        'copied' | 'copy-by-hand' | 'kept' | 'forgotten' | 'all-forgotten' | 'blocked' | 'failed';
    }
  | { readonly about: 'saved'; readonly name: string }
);

/** A screen that is fetched while the first ones are used. */
export type LateScreen = 'whole-page' | 'review' | 'result';

/** All that changes while a person uses the self-check, but for what the page sets. */
export interface CheckState {
  readonly view: 'intro' | 'question' | LateScreen;
  /** The person's own answers. They stay while another result is looked at. */
  readonly answers: Answers;
  /** The service that the person named, where the page names none. */
  readonly service: string;
  /** Which question is shown, counted from 0. */
  readonly at: number;
  /** True while one answer is changed from the list of answers: "Next" then leads back to it. */
  readonly changing: boolean;
  /** The statements that the error on the screen names. */
  readonly missed: readonly StatementId[];
  /** The result that is shown instead of the person's own; null when it is their own. */
  readonly opened: Opened | null;
  /** What the person is asked to confirm: starting again, or opening a result that came by a link. */
  readonly asked: 'again' | Opened | null;
  /** Why the result of a link could not be opened. */
  readonly linkProblem: ResultCodeProblem | null;
  /** When the person's own result was made, as an ISO date and time. */
  readonly madeAt: string | null;
  /** The id of the shown result among those that are kept on this device; null when it is not kept. */
  readonly keptId: string | null;
  readonly notice: Notice | null;
}

/** Where everybody begins. */
export const beginning: CheckState = {
  view: 'intro',
  answers: {},
  service: '',
  at: 0,
  changing: false,
  missed: [],
  opened: null,
  asked: null,
  linkProblem: null,
  madeAt: null,
  keptId: null,
  notice: null,
};
