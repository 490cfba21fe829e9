import { ownerDocument, parentElement, windowOf } from '#core/dom/read-node';

/** The block that an element stands in: it has margins, where words within a line have none. */
export function columnOf(element: Element): Element {
  let at = element;
  for (let level = 0; level < 30; level += 1) {
    const style = windowOf(ownerDocument(at))?.getComputedStyle(at);
    if (!style || !/^(inline|contents|ruby)/.test(style.display)) return at;
    const parent = parentElement(at);
    if (!parent) return at;
    at = parent;
  }
  return at;
}
