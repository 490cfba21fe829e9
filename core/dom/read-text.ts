import { fold } from './fold.ts';
import { isField, isInline, isUnread } from './read-kinds.ts';
import {
  attribute,
  dataOf,
  first,
  firstChild,
  has,
  nextSibling,
  nodeType,
  parentNode,
  tagOf,
} from './read-node.ts';

/** So many nodes are looked at for one text: a label or a link has fewer. */
const mostNodes = 2_000;

/**
 * The text of an element in one line, up to a length: without scripts, without what is filled in or being written,
 * and, if wanted, with what pictures say.
 */
export function readText(element: Element, longest: number, pictures = false): string {
  if (isUnread(element)) return '';
  let text = '';
  let node: Node | null = firstChild(element);
  for (let seen = 0; node !== null && seen < mostNodes && text.length < longest * 4; seen += 1) {
    let inside: Node | null = null;
    if (nodeType(node) === 3) text += dataOf(node as Text).slice(0, longest * 4);
    if (nodeType(node) === 1) {
      const child = node as Element;
      const tag = tagOf(child);
      if (!isInline(tag)) text += ' ';
      if (pictures) text += pictureText(child, tag);
      if (!isField(tag) && !isUnread(child, tag) && !has(child, 'hidden')) inside = firstChild(child);
    }
    node = inside ?? after(node, element);
    if (node === null) break;
  }
  return fold(text.replace(/\s+/g, ' ')).slice(0, longest).trim();
}

/** The node that follows in the order of the page, inside the same element. */
function after(node: Node, within: Element): Node | null {
  for (let at: Node | null = node; at !== null && at !== within; at = parentNode(at)) {
    const next = nextSibling(at);
    if (next !== null) return next;
  }
  return null;
}

function pictureText(element: Element, tag: string): string {
  if (tag === 'img') return ` ${attribute(element, 'alt') ?? ''} `;
  if (tag !== 'svg') return '';
  const title = first(element, 'title');
  return ` ${attribute(element, 'aria-label') ?? (title === null ? '' : readText(title, 200))} `;
}
