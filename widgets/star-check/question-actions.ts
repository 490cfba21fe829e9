import { encodeResult } from '#core/star/result-code';
import { statementsOf } from '#core/star/statements';
import type { Doing } from './doing.ts';
import * as flow from './flow.ts';
import { goLate } from './go-late.ts';
import { dropCode, shareLink } from './share-link.ts';
import type { CheckState } from './state.ts';
import type { QuestionActions } from './view.ts';

/** What a person can do while answering. */
export const questionActions = (check: Doing): QuestionActions => {
  /** What comes after the questions may still have to be fetched. */
  const go = (state: CheckState, focus?: string): unknown =>
    state.view === 'intro' || state.view === 'question' ? check.go(state, focus) : goLate(check, state);
  const finish = async () => (await check.loadResult()).finish();
  return {
    start() {
      dropCode();
      // Fetched while there surely is a connection. If this fails, asking for the result tries again and tells.
      check.loadResult().catch(() => undefined);
      return go(flow.started(check.state, check.mode, check.layout));
    },
    speakAs: (voice) => check.setVoice(voice),
    answer(id, answer) {
      check.state = flow.answered(check.state, id, answer);
      const of = statementsOf(check.mode).length;
      const answered = of - flow.unanswered(check.state, check.mode).length;
      check.emit('coprod-answer', { id, answer, answered, of });
    },
    next() {
      const state = flow.next(check.state, check.mode);
      return go(state, state.missed.length > 0 ? '#problem' : undefined);
    },
    skip: () => go(flow.passed(check.state, check.mode)),
    back: () => go(flow.back(check.state, check.mode)),
    change: (id) => check.go(flow.changing(check.state, id, check.mode)),
    focusQuestion(id) {
      const question = check.element.renderRoot.querySelector(`#question-${id}`);
      question?.scrollIntoView();
      question?.querySelector('input')?.focus({ preventScroll: true });
    },
    submit() {
      const missed = flow.unanswered(check.state, check.mode);
      if (missed.length === 0) return finish();
      check.go({ ...check.state, missed }, '#problem');
      return undefined;
    },
    finish,
    openAsked() {
      const { asked } = check.state;
      return asked === null || asked === 'again'
        ? undefined
        : goLate(check, flow.withOpened(check.state, asked));
    },
    dismiss() {
      const isLink = check.state.asked !== 'again';
      check.go({ ...check.state, asked: null }, isLink ? undefined : '#again');
      if (isLink) dropCode();
    },
    nameService(service) {
      check.state = { ...check.state, service: service.trim() };
    },
    reload() {
      if (Object.keys(check.state.answers).length > 0) {
        history.replaceState(history.state, '', shareLink(location.href, encodeResult(check.shown)));
      }
      location.reload();
    },
    openShelf: async () => (await check.loadResult()).openShelf(),
  };
};
