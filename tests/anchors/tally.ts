import type { Verdict } from './judge.ts';

/** How many places came out how. */
export interface Tally {
  readonly places: number;
  /** Of those that must be found: how many there are, were found, and were given up. */
  readonly present: number;
  readonly found: number;
  readonly missed: number;
  /** Found in a wrong place, or found though gone. */
  readonly wrong: number;
  /** Of those that are gone: how many there are, and were found all the same. */
  readonly gone: number;
  readonly falsely: number;
  /** Found with another text, and without a word about that. */
  readonly unsaid: number;
  /** The longest anchor. */
  readonly bytes: number;
}

/** Counts what became of places. */
export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
  return {
    places: verdicts.length,
    present: count(({ expect }) => expect === 'found'),
    found: count(({ expect, got }) => expect === 'found' && got === 'right'),
    missed: count(({ expect, got }) => expect === 'found' && got === 'none'),
    wrong: count(isWrong),
    gone: count(({ expect }) => expect === 'orphan'),
    falsely: count(({ expect, got }) => expect === 'orphan' && got !== 'none'),
    unsaid: count(({ got, differs, changed }) => got === 'right' && differs && !changed),
    bytes: Math.max(0, ...verdicts.map(({ bytes }) => bytes)),
  };
}

/** Whether a note would stand where it does not belong. */
export const isWrong = ({ expect, got }: Verdict): boolean =>
  got === 'wrong' || (expect === 'orphan' && got !== 'none');
