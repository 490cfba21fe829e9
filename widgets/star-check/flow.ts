import { withAnswer, type Answer } from '#core/star/answers';
import { statementsOf, type Mode, type StatementId } from '#core/star/statements';
import { beginning, type CheckState, type Opened } from './state.ts';

/** One question at a time, or the whole page. */
export type Layout = 'one' | 'all';

/** The statements of a mode that have no answer yet. */
export const unanswered = (state: CheckState, mode: Mode): readonly StatementId[] =>
  statementsOf(mode).flatMap(({ id }) => (state.answers[id] === undefined ? [id] : []));

/** From the start page to the questions: where answers exist already, to the first that is missing. */
export function started(state: CheckState, mode: Mode, layout: Layout): CheckState {
  const quiet = { ...state, ...undisturbed };
  if (layout === 'all') return { ...quiet, view: 'whole-page' };
  const first = unanswered(state, mode)[0];
  if (first === undefined) return { ...quiet, view: 'review' };
  return { ...quiet, view: 'question', at: placeOf(first, mode) };
}

/** One answer is given or changed. An error about it goes away by itself. */
export const answered = (state: CheckState, id: StatementId, answer: Answer): CheckState => ({
  ...state,
  answers: withAnswer(state.answers, id, answer),
  missed: state.missed.filter((each) => each !== id),
});

/** On to the next question, unless this one has no answer: then the error is shown. */
export function next(state: CheckState, mode: Mode): CheckState {
  const { id } = statementsOf(mode)[state.at]!;
  return state.answers[id] === undefined ? { ...state, missed: [id] } : passed(state, mode);
}

/** On to the next question, answered or not. After the last, and after a change, come all the answers. */
export function passed(state: CheckState, mode: Mode): CheckState {
  const last = state.at + 1 >= statementsOf(mode).length;
  if (last || state.changing) return { ...state, ...undisturbed, view: 'review' };
  return { ...state, ...undisturbed, view: 'question', at: state.at + 1 };
}

/** One step back. Answers are kept. */
export function back(state: CheckState, mode: Mode): CheckState {
  const quiet = { ...state, ...undisturbed };
  if (state.view === 'review') {
    return { ...quiet, view: 'question', at: statementsOf(mode).length - 1 };
  }
  if (state.view === 'question' && state.changing) return { ...quiet, view: 'review' };
  if (state.view === 'question' && state.at > 0) return { ...quiet, at: state.at - 1 };
  return { ...quiet, view: 'intro' };
}

/** Back to one question, to change its answer. */
export const changing = (state: CheckState, id: StatementId, mode: Mode): CheckState => ({
  ...state,
  ...undisturbed,
  view: 'question',
  at: placeOf(id, mode),
  changing: true,
});

/** To the person's own result. */
export const finished = (state: CheckState, now: Date): CheckState => ({
  ...state,
  ...undisturbed,
  view: 'result',
  opened: null,
  madeAt: now.toISOString(),
  keptId: null,
});

/** From the result back to the answers. */
export const reviewed = (state: CheckState, layout: Layout): CheckState => ({
  ...state,
  ...undisturbed,
  view: layout === 'all' ? 'whole-page' : 'review',
});

/** Shows a result that was not answered here. */
export const withOpened = (state: CheckState, opened: Opened, keptId: string | null = null): CheckState => ({
  ...state,
  ...undisturbed,
  view: 'result',
  opened,
  keptId,
});

/** From a result that was opened back to the person's own answers, or to the start where there are none. */
export const closed = (state: CheckState, mode: Mode, layout: Layout): CheckState =>
  Object.keys(state.answers).length > 0 && unanswered(state, mode).length < statementsOf(mode).length
    ? started({ ...state, opened: null, keptId: null }, mode, layout)
    : beginning;

/** Whether a person would lose their place if something else were shown now. */
export const isBusy = (state: CheckState): boolean =>
  state.opened === null && state.view !== 'intro' && Object.keys(state.answers).length > 0;

/** Whether answers would be lost with the page: in the middle of a check, before the result. */
export const isUnsaved = (state: CheckState): boolean =>
  state.view !== 'result' && Object.keys(state.answers).length > 0;

const placeOf = (id: StatementId, mode: Mode): number =>
  statementsOf(mode).findIndex((statement) => statement.id === id);

/** What does not outlive a change of view. */
const undisturbed = { changing: false, missed: [], asked: null, linkProblem: null, notice: null } as const;
