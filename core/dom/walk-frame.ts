import type { Start } from './gathering.ts';
import type { Standing } from './piece.ts';
import { firstChild, nextSibling, shadowRootOf } from './read-node.ts';
import { isFolded } from './visible.ts';
import type { Place } from './regions.ts';

/** An element that a walk is inside of. */
export interface Frame extends Standing {
  readonly element: Element;
  /** The element, or its shadow root: these are its children. */
  readonly inside: Node;
  /** How far down in the walk it stands. */
  readonly depth: number;
  /** The child to visit next, where children follow one another. */
  next: Node | null;
  /** The children to visit, where a slot shows them. */
  readonly shown: readonly Node[] | null;
  position: number;
  /** Whether text that was gathered ends with this element. */
  readonly block: boolean;
  /** All in it is to be read, whatever was kept. */
  readonly renew: boolean;
  /** Where the part began that will be kept next, and where, after that, the child began that came last. */
  run: Start | null;
  child: Start | null;
}

/** The frame of an element at a place, with what it shows: of an open shadow root what is there, of a slot what is put into it. */
export function frameOf(
  element: Element,
  tag: string,
  place: Place,
  depth: number,
  container: Element,
  block: boolean,
  renew: boolean,
): Frame {
  const inside = shadowRootOf(element) ?? element;
  const assigned =
    inside === element && tag === 'slot' && 'assignedNodes' in element
      ? (element as HTMLSlotElement).assignedNodes({ flatten: true })
      : [];
  const shown = assigned.length > 0 ? assigned : null;
  return {
    element,
    inside,
    depth,
    next: shown === null ? firstChild(inside) : null,
    shown,
    position: 0,
    place: isFolded(element) ? { ...place, shown: false } : place,
    outside: place,
    container,
    block,
    renew,
    run: null,
    child: null,
  };
}

/** The node that a walk visits next in a frame, or null at its end. */
export const upcoming = ({ shown, position, next }: Frame): Node | null =>
  shown === null ? next : (shown[position] ?? null);

/** The walk goes past a node of a frame. */
export function pass(frame: Frame, node: Node): void {
  if (frame.shown === null) frame.next = nextSibling(node);
  else frame.position += 1;
}
