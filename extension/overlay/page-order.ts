import { ownerDocument, rootOf, windowOf } from '#core/dom/read-node';
import { frameOf } from './in-frame.ts';

/** Compares two elements by where they stand on the page; those in shadow roots and frames stand where these are. */
export function byPage(first: Element, second: Element): number {
  if (first === second) return 0;
  const [a, b] = [wayTo(first), wayTo(second)];
  for (let level = 0; level < a.length && level < b.length; level += 1) {
    const [one, other] = [a[level]!, b[level]!];
    if (one === other) continue;
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return a.length - b.length;
}

/** The elements through which one comes to an element, from the outermost document on. */
function wayTo(element: Element): Element[] {
  const way = [element];
  for (;;) {
    const [at] = way as [Element];
    const outer = (rootOf(at) as Partial<ShadowRoot>).host ?? frameOf(windowOf(ownerDocument(at)));
    if (!outer) return way;
    way.unshift(outer);
  }
}
