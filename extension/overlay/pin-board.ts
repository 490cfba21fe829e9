import { shared, round, type Box } from './box.ts';
import { columnOf } from './column-of.ts';
import { pinSize, spotFor } from './pin-spot.ts';
import type { NearScreen } from './near-screen.ts';
import { textUnder } from './text-under.ts';
import type { Whereabouts } from './where-is.ts';

/** An element that has a pin. */
export interface Pinned {
  readonly key: string;
  readonly element: Element;
}

/** Pins that stand so close that one stands for all: the first, and the keys of the others behind it. */
export type Clusters = ReadonlyMap<string, readonly string[]>;

/** Keeps pins at their elements. */
export interface PinBoard {
  /** Which elements have pins, in the order of the page, and the buttons that show them. */
  set(pinned: readonly Pinned[], buttons: ReadonlyMap<string, HTMLElement>): void;
  /** Measures everything near the screen, for pins that stand on the ground or in the window. It writes nothing. */
  measure(ground: Box, window: Box, isScrolling: boolean): void;
  /** Writes where the pins stand; answers whether any has moved. */
  write(): boolean;
  /** Which pins stand for which others, as of the last measuring. */
  clusters(): Clusters;
  /** What can be seen of the elements that have pins, as of the last measuring. */
  seen(): readonly Box[];
  /** The page may have changed under the pins: their spots are chosen again. */
  forget(): void;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** The size that the element had: in another one the words lie elsewhere. */
  readonly width: number;
  readonly height: number;
}

/** Where a pin is seen: it stands on the ground, or, where its element does not scroll with the page, in the window. */
interface Stance {
  /** In the window. */
  readonly at: Point;
  readonly onGround: Point;
  readonly inWindow: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** So many spots are chosen in one go, and no more begun after so many milliseconds: feeling what is under them takes time. */
const atOnce = 12;
const longest = 6;

/** Makes a board for the page of a document. `settled` is called when spots were chosen, and the page must be measured again. */
export function pinBoard(
  document: Document,
  host: Element,
  where: Whereabouts,
  near: NearScreen,
  settled: () => void,
  signal: AbortSignal,
): PinBoard {
  let pinned: readonly Pinned[] = [];
  let buttons: ReadonlyMap<string, HTMLElement> = new Map();
  const spots = new Map<string, Spot>();
  /** Spots that were looked at since the page changed. */
  let sure = new Set<string>();
  let stances: ReadonlyMap<string, Stance> = new Map();
  const written = new Map<string, string>();
  let groups: Clusters = new Map();
  let seen: readonly Box[] = [];
  let choosing = false;

  const choose = async (items: readonly Pinned[]): Promise<void> => {
    choosing = true;
    try {
      const now = items.slice(0, atOnce);
      const covered = textUnder(document, host);
      const screen = where.screen();
      const taken = placed(new Set(now.map(({ key }) => key)));
      const start = performance.now();
      for (const { key, element } of now) {
        if (performance.now() - start > longest) break;
        const at = where.of(element);
        if (!at?.seen) continue;
        const { x, y, width, height } = at.box;
        const known = spots.get(key);
        sure.add(key);
        const stands = known && { ...pinBox, x: x + known.x, y: y + known.y };
        // A pin that covers nothing stays: one that jumps about is hard to hit.
        if (stands && isSameSize(known, at.box) && covered(stands) < 1) {
          taken.push(stands);
          continue;
        }
        const block = columnOf(element);
        const column = where.of(block)?.box ?? at.box;
        const rtl = document.defaultView!.getComputedStyle(block).direction === 'rtl';
        const spot = await spotFor({ place: at.box, column }, { screen, rtl, covered, taken });
        taken.push({ ...pinBox, ...spot });
        spots.set(key, { x: spot.x - x, y: spot.y - y, width, height });
      }
    } finally {
      choosing = false;
    }
    if (!signal.aborted) settled();
  };

  const placed = (without: ReadonlySet<string>): Box[] =>
    Array.from(stances).flatMap(([key, { at }]) => (without.has(key) ? [] : [{ ...pinBox, ...at }]));

  return {
    set(next, shown) {
      near.watch(
        'pins',
        next.map(({ element }) => element),
      );
      pinned = next;
      buttons = shown;
      // Until it is known where a pin belongs, it is nowhere.
      for (const [key, button] of shown) if (!written.has(key)) button.style.display = 'none';
      for (const key of written.keys()) if (!shown.has(key)) written.delete(key);
    },
    measure(ground, window, isScrolling) {
      const waiting: Pinned[] = [];
      const found = new Map<string, Stance>();
      const parts: Box[] = [];
      for (const each of pinned) {
        const { key, element } = each;
        const isFar = near.isFar(element);
        const at = isFar ? null : where.of(element);
        if (!at?.seen) {
          // What the page itself scrolls out of the window needs no hiding before it rests.
          const before = stances.get(key);
          if (isScrolling && before?.inWindow === false && (isFar || at?.cut)) found.set(key, before);
          continue;
        }
        const spot = spots.get(key);
        // A pin that has a spot keeps it until the page rests. A new one waits for room at the edge of the window.
        const isDue = spot ? !(isScrolling || (sure.has(key) && isSameSize(spot, at.box))) : true;
        if (isDue && !(isScrolling && isAtEdge(at.box, where.screen()))) waiting.push(each);
        if (!spot) continue;
        parts.push(at.seen);
        const part = at.box.height > 3 * pinSize ? at.seen : at.cut;
        found.set(key, stanceOf(within(at.box, part ?? at.seen, spot), ground, window, stances.get(key)));
      }
      groups = clustersOf(found);
      stances = found;
      seen = parts;
      if (waiting.length > 0 && !choosing) void choose(waiting);
    },
    write() {
      let moved = false;
      for (const [key, button] of buttons) {
        const stance = groups.has(key) ? stances.get(key) : undefined;
        if (!stance && !written.has(key)) continue;
        const next = stance ? styleOf(stance) : '';
        const position = stance?.inWindow ? 'fixed' : '';
        if (written.get(key) === next + position) continue;
        moved = true;
        if (stance) written.set(key, next + position);
        else written.delete(key);
        button.style.transform = next;
        button.style.position = position;
        button.style.display = stance ? '' : 'none';
      }
      return moved;
    },
    seen: () => seen,
    clusters: () => groups,
    forget: () => void (sure = new Set()),
  };
}

const pinBox = { width: pinSize, height: pinSize };

/** Whether a pin at the top of an element would have to make way for the edge of the window. */
const isAtEdge = ({ y, height }: Box, screen: Box): boolean =>
  y + pinSize + 2 > screen.height || (y < 2 && height <= 3 * pinSize);

const isSameSize = (spot: Spot, box: Box): boolean =>
  Math.abs(spot.width - box.width) <= 1 && Math.abs(spot.height - box.height) <= 1;

/** Where a pin stands: at its spot, but never outside what can be seen of its element, or of a tall one in the window. */
function within(box: Box, seen: Box, spot: Spot): { x: number; y: number } {
  const x = box.x + spot.x;
  let y = box.y + spot.y;
  if (seen.y > box.y) y = Math.max(y, Math.min(seen.y, seen.y + seen.height - pinSize));
  if (seen.y + seen.height < box.y + box.height)
    y = Math.min(y, Math.max(seen.y + seen.height - pinSize, seen.y));
  return { x, y };
}

/** Where a pin stands: what moved with the ground last time stays on it, and what did not move in the window stays there. */
function stanceOf(at: Point, ground: Point, window: Point, before: Stance | undefined): Stance {
  const onGround = { x: at.x - ground.x, y: at.y - ground.y };
  const shown = { x: at.x - window.x, y: at.y - window.y };
  if (!before) return { at: shown, onGround, inWindow: false };
  const leftGround = !isNear(onGround, before.onGround);
  const leftWindow = !isNear(shown, before.at);
  return { at: shown, onGround, inWindow: leftGround === leftWindow ? before.inWindow : leftGround };
}

const isNear = (first: Point, second: Point): boolean =>
  Math.abs(first.x - second.x) < 0.5 && Math.abs(first.y - second.y) < 0.5;

/** The transform of a pin. */
function styleOf({ at, onGround, inWindow }: Stance): string {
  const { x, y } = inWindow ? at : onGround;
  return `translate(${round(x)}px, ${round(y)}px)`;
}

/** The pins that are seen, each with those that stand behind it. */
function clustersOf(stances: ReadonlyMap<string, Stance>): Clusters {
  const leaders: { key: string; box: Box; behind: string[] }[] = [];
  for (const [key, { at }] of stances) {
    const box = { ...pinBox, ...at };
    const leader = leaders.find((each) => shared(each.box, box) > (pinSize * pinSize) / 8);
    if (leader) leader.behind.push(key);
    else leaders.push({ key, box, behind: [] });
  }
  return new Map(leaders.map(({ key, behind }) => [key, behind]));
}
