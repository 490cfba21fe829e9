import { isWritable } from '#core/dom/anchor-walk';
import { nodeType, parentNode, tagOf } from '#core/dom/read-node';

/** Words that a person has chosen on the page. */
export interface ChosenWords {
  readonly element: Element;
  readonly range: Range;
  readonly quote: string;
}

/** The words that are chosen on the page, or null. What people write into the page does not count. */
export function chosenWords(document: Document, host: Element): ChosenWords | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const quote = selection.toString().trim().replace(/\s+/g, ' ').slice(0, 500);
  if (quote.length < 2) return null;
  let element: Element | null = null;
  for (let at: Node | null = range.commonAncestorContainer; at; at = parentNode(at)) {
    if (nodeType(at) !== 1) continue;
    element ??= at as Element;
    if (at === host || isWritable(at as Element) || tagOf(at as Element) === 'input') return null;
  }
  return element && { element, range: range.cloneRange(), quote };
}
