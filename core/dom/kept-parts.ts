import { previousSibling, shownIn } from './read-node.ts';
import type { Part, Standing } from './piece.ts';
import type { Place } from './regions.ts';

/** The parts of a page that are kept between readings. */
export interface KeptParts {
  /** A part that begins at a node, or undefined. */
  at(first: Node): Part | undefined;
  keep(part: Part): void;
  drop(first: Node): void;
  /** Whether somebody touched a part since it was kept. */
  isTouched(part: Part): boolean;
  /**
   * What holds these nodes, and whatever holds that, is to be read again. For nodes of one moment: they must not be
   * moved while this looks for what holds them.
   */
  touch(nodes: Iterable<Node>): void;
}

/** A store of parts, empty at first. */
export function keptParts(): KeptParts {
  const parts = new WeakMap<Node, Part>();
  const touched = new WeakSet<Part>();

  /** Touches the part that a node stands in, among its neighbours; answers false where that has been done. */
  const touchAmong = (node: Node, done: Set<Node>): boolean => {
    for (let at: Node | null = node; at !== null; at = previousSibling(at)) {
      if (done.has(at)) return false;
      done.add(at);
      const part = parts.get(at);
      if (part === undefined) continue;
      touched.add(part);
      return true;
    }
    return true;
  };

  return {
    at: (first) => parts.get(first),
    keep: (part) => void parts.set(part.first, part),
    drop: (first) => void parts.delete(first),
    isTouched: (part) => touched.has(part),
    touch(nodes) {
      const done = new Set<Node>();
      for (const node of nodes) {
        for (let at: Node | null = node; at !== null; at = shownIn(at)) if (!touchAmong(at, done)) break;
      }
    },
  };
}

/** Whether a part can be used again by a walk that stands here. */
export const stands = (part: Part, here: Standing): boolean =>
  part.container === here.container && isSame(part.place, here.place) && isSame(part.outside, here.outside);

const isSame = (one: Place, other: Place): boolean =>
  one === other ||
  (one.region === other.region &&
    one.sectioned === other.sectioned &&
    one.shown === other.shown &&
    one.lang === other.lang);
