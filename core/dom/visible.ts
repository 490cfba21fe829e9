import { attribute, has, laidOut, ownerDocument, tagOf, windowOf } from './read-node.ts';

/**
 * Whether people can see an element, if they can see what is around it. A document without a window has no
 * layout: there only what the markup itself says can be known.
 */
export function isVisible(element: Element, live: boolean): boolean {
  const seen = live ? laidOut(element) : undefined;
  return seen === undefined ? !isHiddenByMarkup(element) : seen || isContents(element);
}

/** Whether the markup folds an element away: all of closed details but its summary. */
export const isFolded = (element: Element): boolean => tagOf(element) === 'details' && !has(element, 'open');

function isHiddenByMarkup(element: Element): boolean {
  if (has(element, 'hidden') || has(element, 'popover')) return true;
  if (tagOf(element) === 'dialog' && !has(element, 'open')) return true;
  const style = attribute(element, 'style');
  return style !== null && /(display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

/** An element without a box of its own may still show what is in it. */
const isContents = (element: Element): boolean =>
  windowOf(ownerDocument(element))?.getComputedStyle(element).display === 'contents';
