/** How many words a text has, by the white space between them: quick, and near enough for limits. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const space = code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}
