import { bodyOf, nodeType, ownerDocument, rootElement, shownIn, windowOf } from '#core/dom/read-node';

const xhtml = 'http://www.w3.org/1999/xhtml';

/**
 * Finds what may cut an element off: the inner scroll areas around it, the innermost first, and the frames that it is
 * in. What is found is remembered for each element on the way, since neighbours share all of it.
 */
export function cuttersOf(element: Element, known: WeakMap<Element, readonly Element[]>): readonly Element[] {
  const way: Element[] = [];
  let at: Element | null = element;
  while (at !== null && !known.has(at)) {
    way.push(at);
    at = elementAround(at);
  }
  let outer = at;
  let found = at === null ? [] : known.get(at)!;
  for (const inner of way.toReversed()) {
    if (outer !== null && isCutting(outer, inner)) found = [outer, ...found];
    known.set(inner, found);
    outer = inner;
  }
  return found;
}

/** The element in which another is shown: the host of a shadow root or the frame of a document too. */
function elementAround(element: Element): Element | null {
  let node = shownIn(element);
  while (node !== null && nodeType(node) !== 1) node = shownIn(node);
  return node as Element | null;
}

function isCutting(outer: Element, inner: Element): boolean {
  const page = ownerDocument(outer);
  if (ownerDocument(inner) !== page) return true;
  // The overflow of the body is the window's, and cuts nothing off that a window does not.
  if (outer === bodyOf(page) || outer === rootElement(page) || outer.namespaceURI !== xhtml) return false;
  const style = windowOf(page)?.getComputedStyle(outer);
  if (!style || style.display === 'inline' || style.display === 'contents') return false;
  return style.overflowX !== 'visible' || style.overflowY !== 'visible';
}
