import { rootElement } from '#core/dom/read-node';
import type { Box } from './box.ts';

/**
 * The part of the overlay that scrolls with the page by itself, so that a scroll costs no script and leaves nothing
 * behind: an element of the top layer that has its place in the document, not in the window.
 */
export interface Ground {
  /** Where its corner is in the window. */
  origin(): Box;
  /** Whether the page has been scrolled just now, as told by where the corner was. */
  isScrolling(): boolean;
  /** Measures how far it must reach for what is seen on the page. It writes nothing. */
  measure(origin: Box, seen: readonly Box[]): void;
  /** Makes it as large as was measured. */
  write(): void;
}

/** What stands on it reaches at most so far out of the element that it is about. */
const reach = 40;

/** It grows by so much more than it must, and so less often. */
const ahead = 1_000;

/** A page that has not scrolled for so many milliseconds rests. */
const rest = 100;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The ground in a shadow root whose host fills the window of a document. */
export function groundIn(document: Document, host: Element, root: ShadowRoot): Ground {
  let size: Size = { width: 0, height: 0 };
  let written = size;
  let corner = { x: 0, y: 0 };
  let scrolledAt = -Infinity;
  const find = (): HTMLElement | null => root.querySelector<HTMLElement>('.ground');
  return {
    origin() {
      const origin = (find() ?? host).getBoundingClientRect();
      if (origin.x !== corner.x || origin.y !== corner.y) scrolledAt = performance.now();
      corner = origin;
      return origin;
    },
    isScrolling: () => performance.now() - scrolledAt < rest,
    measure(origin, seen) {
      const page = rootElement(document)!;
      const needed = cornerOf(seen, origin);
      const end = cornerOf([page.getBoundingClientRect(), ...seen], origin);
      // Beyond the end of the page it would make the page longer.
      size = {
        width: fitting(size.width, needed.width + reach, Math.max(end.width, page.clientWidth)),
        height: fitting(size.height, needed.height + reach, Math.max(end.height, page.clientHeight)),
      };
    },
    write() {
      const ground = find();
      if (!ground || (size.width === written.width && size.height === written.height)) return;
      written = size;
      ground.style.width = `${size.width}px`;
      ground.style.height = `${size.height}px`;
    },
  };
}

/** How far boxes reach to the right and down. */
function cornerOf(boxes: readonly Box[], { x, y }: Box): Size {
  return boxes.reduce<Size>(
    (corner, box) => ({
      width: Math.max(corner.width, box.x + box.width - x),
      height: Math.max(corner.height, box.y + box.height - y),
    }),
    { width: 0, height: 0 },
  );
}

/** What is large enough, and not too large, stays as it is: each change has the browser lay it out again. */
const fitting = (now: number, needed: number, most: number): number =>
  now >= needed && now <= most ? now : Math.floor(Math.min(needed + ahead, most));
