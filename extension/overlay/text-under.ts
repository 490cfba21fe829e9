import { firstChild, nextSibling, nodeType, ownerDocument, tagOf } from '#core/dom/read-node';
import { isSolid, shared, type Box } from './box.ts';
import { documentIn } from './page-roots.ts';
import { outOfFrames } from './in-frame.ts';

const solid = /^(img|picture|video|canvas|svg|input|button|select|textarea|iframe|object|embed|audio)$/;

/** How far apart the points are at which the page is felt: closer than a line of small print. */
const step = 9;

/** Tells how much of a box lies on words, pictures or something to click. Measured once for each element. */
export function textUnder(document: Document, host: Element): (box: Box) => number {
  const measured = new Map<Element, readonly Box[]>();
  const boxesOf = (element: Element): readonly Box[] => {
    const known = measured.get(element);
    if (known) return known;
    const boxes = solid.test(tagOf(element))
      ? boxesIn(element, [element])
      : boxesIn(element, textsRightIn(element));
    measured.set(element, boxes);
    return boxes;
  };
  return (box) => {
    const under = new Set<Element>();
    for (let y = box.y + 1; y < box.y + box.height; y += step) {
      for (let x = box.x + 1; x < box.x + box.width; x += step) {
        for (const element of elementsAt(document, host, x, y)) under.add(element);
      }
    }
    let covered = 0;
    for (const element of under) {
      for (const each of boxesOf(element)) covered += shared(box, each);
    }
    return covered;
  };
}

/** What the page shows at a point: the topmost element, looked for in shadow roots and frames too. */
export function elementsAt(document: Document, host: Element, x: number, y: number): Element[] {
  const found: Element[] = [];
  let root: Document | ShadowRoot = document;
  let at = { x, y };
  for (let depth = 0; depth < 20; depth += 1) {
    const top: Element | null = root.elementFromPoint(at.x, at.y);
    // Only where the overlay itself is on top is what lies under it looked for: that takes several times as long.
    const element: Element | null | undefined =
      top === host ? root.elementsFromPoint(at.x, at.y).find((each: Element) => each !== host) : top;
    if (!element || found.includes(element)) return found;
    found.push(element);
    const inner = documentIn(element);
    if (inner?.defaultView) {
      const corner = outOfFrames(
        { x: 0, y: 0, width: 1, height: 1 },
        inner.defaultView as Window & typeof globalThis,
      );
      at = { x: (x - corner.x) / corner.width, y: (y - corner.y) / corner.height };
      root = inner;
    } else if (element.shadowRoot) root = element.shadowRoot;
    else return found;
  }
  return found;
}

/** The pieces of text that stand in an element and not in one inside it. */
function textsRightIn(element: Element): Node[] {
  const texts: Node[] = [];
  for (let child = firstChild(element); child && texts.length < 40; child = nextSibling(child)) {
    if (nodeType(child) === 3) texts.push(child);
  }
  return texts;
}

function boxesIn(element: Element, nodes: readonly Node[]): Box[] {
  const page = ownerDocument(element);
  const view = page.defaultView as (Window & typeof globalThis) | null;
  const range = page.createRange();
  return nodes.flatMap((node) => {
    range.selectNode(node);
    return Array.from(range.getClientRects())
      .filter(isSolid)
      .map((rect) => outOfFrames(rect, view));
  });
}
