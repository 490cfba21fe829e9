import { dataOf, firstChild, nextSibling, nodeType, parentNode, tagOf } from '#core/dom/read-node';

const unseen = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select']);
const parting = /^(br|hr|p|div|li|ul|ol|dl|dt|dd|h[1-6]|table|tr|td|th|section|article|blockquote|pre)$/;

/** The pieces of text in an element, in the order of the page, and `break` where words are parted without a space. */
export function* textsIn(element: Element): Generator<Text | 'break'> {
  let at: Node | null = firstChild(element);
  while (at) {
    const type = nodeType(at);
    const tag = type === 1 ? tagOf(at as Element) : '';
    if (type === 3 && dataOf(at as Text) !== '') yield at as Text;
    if (parting.test(tag)) yield 'break';
    let next: Node | null = type === 1 && !unseen.has(tag) ? firstChild(at) : null;
    while (!next && at && at !== element) {
      next = nextSibling(at);
      if (next) break;
      at = parentNode(at);
      if (at && nodeType(at) === 1 && parting.test(tagOf(at as Element))) yield 'break';
    }
    if (at === element) return;
    at = next;
  }
}
