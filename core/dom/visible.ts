/**
 * Whether people can see an element. A document without a window has no layout: there only what the
 * markup itself says can be known.
 */
export function isVisible(element: Element, live: boolean): boolean {
  if (live && 'checkVisibility' in element) {
    return element.checkVisibility({ visibilityProperty: true }) || isContents(element);
  }
  if (element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  if (style !== null && /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
  const parent = element.parentElement;
  return parent?.localName !== 'details' || parent.hasAttribute('open') || element.localName === 'summary';
}

/** An element without a box of its own may still show what is in it. */
const isContents = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
