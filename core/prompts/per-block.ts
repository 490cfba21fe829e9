import type { TextBlock } from '#core/page/page-model';

/** Blocks with so many letters are asked about at a time: some milliseconds of the slowest questions. */
const mostLetters = 50_000;

/** A rule that asks about blocks of its own making would begin anew for ever: after so many times it is done at once. */
const mostTimes = 100;

/** Thrown out of a rule that has asked enough for now. */
class Pause extends Error {
  readonly ask: (block: TextBlock) => unknown;
  readonly block: TextBlock;

  constructor(ask: (block: TextBlock) => unknown, block: TextBlock) {
    super('More is asked in the next step.');
    this.ask = ask;
    this.block = block;
  }
}

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

/** What is looked for in a text. A pattern with a place of its own (g, y) will not do; a function must be made once. */
export type Sought = RegExp | ((text: string) => boolean);

/** Any of these. One pattern with all of them as alternatives says the same, but takes about twice as long to prepare. */
export const anyOf = (patterns: readonly string[], flags: string): ((text: string) => boolean) => {
  const all = patterns.map((pattern) => new RegExp(pattern, flags));
  return (text) => all.some((pattern) => pattern.test(text));
};

/** Whether a text has what is sought. */
export const fits = (sought: Sought, text: string): boolean =>
  typeof sought === 'function' ? sought(text) : sought.test(text);

/** The question whether a block has what is sought. */
export function fitsIn(sought: Sought): (block: TextBlock) => boolean {
  const known = fittings.get(sought) ?? remembering(({ text }) => fits(sought, text));
  fittings.set(sought, known);
  return known;
}

const fittings = new WeakMap<Sought, (block: TextBlock) => boolean>();

function remembering<Answer>(ask: (block: TextBlock) => Answer): (block: TextBlock) => Answer {
  const answers = new WeakMap<TextBlock, Answer>();
  const remembered = (block: TextBlock): Answer => {
    const known = answers.get(block);
    if (known !== undefined || answers.has(block)) return known as Answer;
    if (left <= 0 && depth === 0) throw new Pause(remembered, block);
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
  return remembered;
}

/**
 * Does work that asks about blocks, in steps. Where it has asked about many, it is left; its last question is asked
 * about the other blocks of that region, in steps; and the work is done anew, with all that remembered. So it must
 * have no effects, and must not catch what it did not throw.
 */
export function* askingSteps<Result>(
  work: () => Result,
  blocks: readonly TextBlock[],
): Generator<void, Result> {
  for (let times = 0; ; times += 1) {
    left = times < mostTimes ? mostLetters : Infinity;
    let pause: Pause;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Pause)) throw error;
      pause = error;
    } finally {
      left = Infinity;
    }
    yield* askAll(pause, blocks);
  }
}

function* askAll({ ask, block: { region } }: Pause, blocks: readonly TextBlock[]): Generator<void> {
  let letters = 0;
  for (const block of blocks) {
    if (block.region !== region) continue;
    if (letters === 0) yield;
    ask(block);
    letters += block.text.length + 20;
    if (letters >= mostLetters) letters = 0;
  }
}
