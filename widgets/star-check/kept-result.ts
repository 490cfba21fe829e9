import type { AnswerSet } from '#core/star/answers';
import { decodeResult } from '#core/star/result-code';

/** A result that a person keeps on this device. Its code holds the answers, the mode and the voice. */
export interface KeptResult {
  readonly id: string;
  readonly code: string;
  readonly service: string;
  /** An ISO date and time. */
  readonly keptAt: string;
}

/** The answers of a kept result, or null where another version of the self-check made it. */
export function answersOf(kept: KeptResult): AnswerSet | null {
  const read = decodeResult(kept.code);
  return read.ok ? read.set : null;
}
