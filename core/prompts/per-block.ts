import type { TextBlock } from '#core/page/page-model';

/**
 * Makes a question about one block remember its answers. A block that has not changed is the same object when a page
 * is read again, so asking again costs a look-up. The answer must depend on nothing but the block, and is not changed
 * by who gets it. What is remembered goes with the block.
 */
export function perBlock<Answer>(ask: (block: TextBlock) => Answer): (block: TextBlock) => Answer {
  const answers = new WeakMap<TextBlock, Answer>();
  return (block) => {
    const known = answers.get(block);
    if (known !== undefined || answers.has(block)) return known as Answer;
    const answer = ask(block);
    answers.set(block, answer);
    return answer;
  };
}
