/** How many forms of the page have faults now. */
let marks = 0;
let putBack = () => {};

/**
 * Puts a word such as "Error:" before the title of the page, once for all its forms: it is the first thing that is
 * read out when the page is come back to. Returns the way to put the title back as it was, unless the page has
 * changed it meanwhile.
 */
export function markTitle(word: string): () => void {
  marks += 1;
  if (marks === 1) putBack = setTitle(word);
  let marked = true;
  return () => {
    if (!marked) return;
    marked = false;
    marks -= 1;
    if (marks === 0) putBack();
  };
}

function setTitle(word: string): () => void {
  const title = document.querySelector('head > title');
  const before = title?.textContent ?? '';
  if (!title || before.trim() === '' || document.title.startsWith(word)) return () => {};
  const ours = `${word} ${document.title}`;
  document.title = ours;
  return () => {
    if (document.title === ours) title.textContent = before;
  };
}
