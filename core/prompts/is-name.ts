/** What may stand before the first word of a sentence. */
const start = /(?:^|[.!?:;•\n–—-]["'”’)]?) {0,2}["'“‘(]?$/;

/** Whether the words at a place of a text are part of a name: they begin with a capital in the middle of a sentence. */
export const isName = (text: string, index: number): boolean =>
  /^\p{Lu}/u.test(text.slice(index, index + 2)) && !start.test(text.slice(Math.max(0, index - 6), index));
