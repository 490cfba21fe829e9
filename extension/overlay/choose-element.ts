import {
  around,
  attribute,
  firstChild,
  nextSibling,
  nodeType,
  ownerDocument,
  parentNode,
  rootOf,
  shadowRootOf,
  tagOf,
  windowOf,
} from '#core/dom/read-node';
import { readText } from '#core/dom/read-text';
import type { Words } from './words.ts';
import { frameOf } from './in-frame.ts';
import { documentIn } from './page-roots.ts';
import { elementsAt } from './text-under.ts';

/** The element that a person points at: of a drawing the whole. */
export function elementAt(document: Document, host: Element, x: number, y: number): Element | null {
  const hit = elementsAt(document, host, x, y).at(-1) ?? null;
  // What is inert is not hit, but it can be seen and pointed at.
  const element = hit === document.documentElement ? seenAt(hit, host, x, y) : hit;
  if (element === null || element === document.documentElement) return null;
  const drawing = tagOf(document.documentElement) === 'svg' ? null : around(element, 'svg');
  return drawing ?? element;
}

/** The innermost element inside another whose box lies under a point. */
function seenAt(outermost: Element, host: Element, x: number, y: number): Element {
  let found = outermost;
  for (;;) {
    const inside = childrenOf(found).findLast((each) => {
      const box = each.getBoundingClientRect();
      return each !== host && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    });
    if (!inside) return found;
    found = inside;
  }
}

/** Where choosing by keyboard begins: what has the focus, else what is in the middle of the screen, else the content. */
export function firstChoice(document: Document, host: Element, view: Window): Element | null {
  const { activeElement } = document;
  if (activeElement && activeElement !== document.body && activeElement !== host) return activeElement;
  return (
    elementAt(document, host, view.innerWidth / 2, view.innerHeight / 3) ??
    document.querySelector('main, h1') ??
    document.documentElement
  );
}

/** The element to which an arrow key leads: up to what is around, down to what is inside, left and right beside. */
export function neighbour(element: Element, key: string): Element | null {
  if (key === 'ArrowUp') return outer(element);
  if (key === 'ArrowDown') return inner(element);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const siblings = childrenOf(parentNode(element)).filter((each) => each === element || hasBox(each));
  const at = siblings.indexOf(element) + (key === 'ArrowRight' ? 1 : -1);
  return siblings[at] ?? null;
}

function outer(element: Element): Element | null {
  const parent = parentNode(element);
  if (parent && nodeType(parent) === 1)
    return tagOf(parent as Element) === 'html' ? frameAround(element) : (parent as Element);
  const root = rootOf(element) as Partial<ShadowRoot>;
  return root.host ?? frameAround(element);
}

const frameAround = (element: Element): Element | null => frameOf(windowOf(ownerDocument(element)));

function inner(element: Element): Element | null {
  const inside = shadowRootOf(element) ?? documentIn(element)?.body ?? element;
  return childrenOf(inside).find(hasBox) ?? null;
}

function childrenOf(node: Node | null): Element[] {
  const found: Element[] = [];
  for (let child = node && firstChild(node); child; child = nextSibling(child)) {
    if (nodeType(child) === 1) found.push(child as Element);
  }
  return found;
}

const hasBox = (element: Element): boolean => element.getClientRects().length > 0;

const kinds: Readonly<Record<string, keyof Words['overlay']['kinds']>> = {
  p: 'paragraph',
  a: 'link',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  li: 'item',
  dt: 'item',
  dd: 'item',
  img: 'image',
  picture: 'image',
  svg: 'image',
  table: 'table',
  td: 'cell',
  th: 'cell',
  form: 'form',
  input: 'field',
  select: 'field',
  textarea: 'field',
  button: 'button',
  main: 'section',
  section: 'section',
  article: 'section',
  aside: 'section',
  nav: 'section',
  header: 'section',
  footer: 'section',
  div: 'section',
};

/** What kind of thing an element is, in a word that people know. */
export function kindOf(element: Element): keyof Words['overlay']['kinds'] {
  const tag = tagOf(element);
  if (/^h[1-6]$/.test(tag) || attribute(element, 'role') === 'heading') return 'heading';
  return Object.hasOwn(kinds, tag) ? kinds[tag]! : 'something-else';
}

/** The words of an element, or what names it. What people have filled in is not read. */
export function wordsFor(element: Element, most: number): string {
  const text = readText(element, most).trim();
  return (text || attribute(element, 'alt') || attribute(element, 'aria-label') || '').slice(0, most);
}
