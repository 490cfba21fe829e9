import type { Answer, AnswerSet } from '#core/star/answers';
import type { Score } from '#core/star/score';
import type { Mode, StatementId, Voice } from '#core/star/statements';

declare global {
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
