import { attribute, dataOf, firstChild, nextSibling, nodeType, tagOf } from './read-node.ts';

/** A line that is bold as a whole has few parts. */
const mostParts = 30;

const boldTags = new Set(['b', 'strong']);

/** Whether every word of an element is bold, by its tags or by a style written on it. */
export function isBold(element: Element): boolean {
  let parts = 0;
  let words = false;
  const pending: { node: Node | null; bold: boolean }[] = [
    { node: firstChild(element), bold: isBoldItself(element) },
  ];
  while (pending.length > 0) {
    const at = pending.at(-1)!;
    const { node, bold } = at;
    if (node === null) {
      pending.pop();
      continue;
    }
    at.node = nextSibling(node);
    parts += 1;
    if (parts > mostParts) return false;
    const type = nodeType(node);
    if (type === 3 && dataOf(node as Text).trim() !== '') {
      if (!bold) return false;
      words = true;
    }
    if (type === 1) pending.push({ node: firstChild(node), bold: bold || isBoldItself(node as Element) });
  }
  return words;
}

function isBoldItself(element: Element): boolean {
  if (boldTags.has(tagOf(element))) return true;
  const style = attribute(element, 'style');
  return style !== null && /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i.test(style);
}
