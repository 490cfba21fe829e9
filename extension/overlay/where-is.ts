import { ownerDocument, windowOf } from '#core/dom/read-node';
import { common, holding, isSolid, type Box } from './box.ts';
import { cuttersOf } from './cutters.ts';
import { outOfFrames } from './in-frame.ts';

/** Where an element is on the screen. */
export interface Whereabout {
  readonly box: Box;
  /** What inner scroll areas and frames leave of it, or null: it may be outside the window. */
  readonly cut: Box | null;
  /** The part that can be seen, or null: inner scroll areas and frames cut things off. */
  readonly seen: Box | null;
}

/** Measures elements. What was measured is remembered until `begin`; what cuts elements off until `forget`. */
export interface Whereabouts {
  /** Where an element is, or null while it has no box. */
  of(element: Element): Whereabout | null;
  /** The boxes of a run of words, line by line. */
  linesOf(range: Range): readonly Box[];
  /** The window, as a box. */
  screen(): Box;
  /** A new frame begins. */
  begin(): void;
  /** The page may have changed its layout. */
  forget(): void;
}

type View = Window & typeof globalThis;

/** Measures on the page of a window. */
export function whereabouts(view: Window): Whereabouts {
  let cutters = new WeakMap<Element, readonly Element[]>();
  const boxes = new Map<Element, Box | null>();

  const windowIn = (element: Element) => windowOf(ownerDocument(element)) as View | null;

  const boxOf = (element: Element): Box | null => {
    const known = boxes.get(element);
    if (known !== undefined) return known;
    const rect = Element.prototype.getBoundingClientRect.call(element);
    const box = isSolid(rect) ? rect : contentsOf(element);
    const placed = box === null ? null : outOfFrames(box, windowIn(element));
    boxes.set(element, placed);
    return placed;
  };

  const screen = (): Box => ({ x: 0, y: 0, width: view.innerWidth, height: view.innerHeight });

  return {
    screen,
    of(element) {
      const box = boxOf(element);
      if (box === null) return null;
      let cut: Box | null = box;
      for (const cutter of cuttersOf(element, cutters)) {
        const edge = boxOf(cutter);
        cut = cut && edge && common(cut, edge);
      }
      return { box, cut, seen: cut && common(cut, screen()) };
    },
    linesOf(range) {
      const inside = windowOf(ownerDocument(range.startContainer)) as View | null;
      return Array.from(range.getClientRects())
        .filter(isSolid)
        .map((rect) => outOfFrames(rect, inside));
    },
    begin: () => boxes.clear(),
    forget: () => void (cutters = new WeakMap()),
  };
}

/** The box of what is in an element that has no box of its own. */
function contentsOf(element: Element): Box | null {
  const range = ownerDocument(element).createRange();
  range.selectNodeContents(element);
  return holding(Array.from(range.getClientRects()).filter(isSolid));
}
