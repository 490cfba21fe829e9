import { around, attribute, dataOf, first, firstChild, nextSibling, nodeType, tagOf } from './read-node.ts';

/** A line that is bold as a whole has few nodes. */
const mostNodes = 30;

const boldTags = new Set(['b', 'strong']);

/** Boxes that call for attention, by what their classes have in them. */
const boxes = 'alert notice notification callout banner warning inset panel card promo'.split(' ');

/** There a bold line leads in a part, or is the name of one. */
const parts = [
  'li, dd, dt, label, legend, figure, blockquote, summary, button, address, [role="alert"]',
  ...boxes.map((name) => `[class*="${name}" i]`),
].join(', ');

/** Whether an element of these classes calls for attention, so that a bold line in it is no heading. */
export const isBox = (classes: string): boolean => boxes.some((name) => classes.toLowerCase().includes(name));

/**
 * Whether an element is a line of its own of which every word is bold, by its tags or by a style written on it.
 * Bold words that lead in a part of a list, a box that calls for attention, or a row of data are not.
 */
export function isBold(element: Element): boolean {
  return isBoldThroughout(element) && around(element, parts) === null && !isInData(element);
}

function isInData(element: Element): boolean {
  const table = around(element, 'table');
  return table !== null && first(table, 'th') !== null;
}

/** Whether every word of an element is bold. */
export function isBoldThroughout(element: Element): boolean {
  let nodes = 0;
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
    nodes += 1;
    if (nodes > mostNodes) return false;
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
