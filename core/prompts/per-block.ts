import type { TextBlock } from '#core/page/page-model';

/** Asked for so many letters at a time: about a millisecond or two of the slowest questions. */
const mostLetters = 20_000;

/** Thrown out of a rule that has asked enough for now. It is run again, and what it has asked is remembered. */
class Pause extends Error {}

let left = Infinity;
/** How many questions are being answered: one that asks others is answered to its end. */
let depth = 0;

/**
 * Makes a question about one block remember its answers. A block that has not changed is the same object when a page
 * is read again, so asking again costs a look-up. The answer must depend on nothing but the block, and is not changed
 * by who gets it. What is remembered goes with the block. Make the question once, where the file begins: one that is
 * made anew in a rule remembers nothing.
 */
export function perBlock<Answer>(ask: (block: TextBlock) => Answer): (block: TextBlock) => Answer {
  if (left !== Infinity)
    throw new Error('A question per block is made inside a rule. Make it outside, once.');
  return remembering(ask);
}

/** Whether a pattern fits the text of a block, remembered for each pattern. A pattern with a place of its own (g, y) will not do. */
export function fitsIn(pattern: RegExp): (block: TextBlock) => boolean {
  const known = fittings.get(pattern) ?? remembering(({ text }) => pattern.test(text));
  fittings.set(pattern, known);
  return known;
}

const fittings = new WeakMap<RegExp, (block: TextBlock) => boolean>();

function remembering<Answer>(ask: (block: TextBlock) => Answer): (block: TextBlock) => Answer {
  const answers = new WeakMap<TextBlock, Answer>();
  return (block) => {
    const known = answers.get(block);
    if (known !== undefined || answers.has(block)) return known as Answer;
    if (left <= 0 && depth === 0) throw new Pause('More is asked in the next step.');
    left -= block.text.length + 20;
    depth += 1;
    try {
      const answer = ask(block);
      answers.set(block, answer);
      return answer;
    } finally {
      depth -= 1;
    }
  };
}

/**
 * Does work that asks about blocks, in steps: where it has asked about many, it is left and begun anew in the next
 * step, when what it asked so far is remembered. So it must have no effects, and must not catch what it did not throw.
 */
export function* askingSteps<Result>(work: () => Result): Generator<void, Result> {
  for (;;) {
    left = mostLetters;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Pause)) throw error;
    } finally {
      left = Infinity;
    }
    yield;
  }
}
