/** No quotation is longer, as far as we look. */
const reach = 300;

/** Whether a place of a text stands inside quotation marks: the words are somebody else's. */
export function isInQuotes(text: string, index: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - reach);
  const lineEnd = text.indexOf('\n', index);
  const before = text.slice(from, index);
  const after = text.slice(index, Math.min(lineEnd < 0 ? text.length : lineEnd, index + reach));
  return (
    (before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')) ||
    (opens(before) && /’(?!\p{L})/u.test(after)) ||
    (before.split('"').length % 2 === 0 && after.includes('"'))
  );
}

/** A single mark that was opened; within a word it is an apostrophe. */
const opens = (before: string): boolean => {
  const opened = before.lastIndexOf('‘');
  return opened >= 0 && !/’(?!\p{L})/u.test(before.slice(opened));
};
