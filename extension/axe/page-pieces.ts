import { all, firstChild, nextSibling, nodeType, parentNode, shadowRootOf } from '#core/dom/read-node';

/** A part of a page: elements with all that is in them, but for some of it. */
export interface Piece {
  readonly include: Element;
  readonly exclude: readonly Element[];
  /** How many elements are in it. */
  readonly size: number;
}

/** Up to so many elements are not divided any more. */
const grain = 20;

/** The parts of a page: each element is in one of them, and few are much larger than the grain. */
export function piecesOf(root: Element): readonly Piece[] {
  const sizes = sizesIn(root);
  const pieces: Piece[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const size = sizes.get(element) ?? 1;
    if (size <= grain) {
      pieces.push({ include: element, exclude: [], size });
      continue;
    }
    const inside = childrenOf(element);
    pieces.push({ include: element, exclude: inside, size: 1 });
    waiting.push(...inside.toReversed());
  }
  return pieces;
}

/** The elements right in an element, in its open shadow root too. */
function childrenOf(element: Element): Element[] {
  const shadow = shadowRootOf(element);
  return [...(shadow ? elementsIn(shadow) : []), ...elementsIn(element)];
}

function elementsIn(node: Node): Element[] {
  const found: Element[] = [];
  for (let child = firstChild(node); child; child = nextSibling(child)) {
    if (nodeType(child) === 1) found.push(child as Element);
  }
  return found;
}

/** How many elements are in each element, itself among them. */
function sizesIn(root: Element): ReadonlyMap<Element, number> {
  const sizes = new Map<Element, number>();
  const roots: (Element | ShadowRoot)[] = [root];
  const order: Element[] = [root];
  for (const each of roots) {
    for (const element of all(each, '*')) order.push(element);
    for (const element of each === root ? order : all(each, '*')) {
      const shadow = shadowRootOf(element);
      if (shadow) roots.push(shadow);
    }
  }
  // What is inside comes later in the order, so that from the end on every sum is whole before it is passed on.
  for (const element of order.toReversed()) {
    const size = (sizes.get(element) ?? 0) + 1;
    sizes.set(element, size);
    const outer = element === root ? null : outerOf(element);
    if (outer) sizes.set(outer, (sizes.get(outer) ?? 0) + size);
  }
  return sizes;
}

function outerOf(element: Element): Element | null {
  const parent = parentNode(element);
  if (parent === null) return null;
  return nodeType(parent) === 11 ? (parent as ShadowRoot).host : (parent as Element);
}
