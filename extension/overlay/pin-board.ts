import { shared, type Box } from './box.ts';
import { columnOf } from './column-of.ts';
import { pinSize, spotFor } from './pin-spot.ts';
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
  /** Measures everything near the screen. It writes nothing. */
  measure(origin: Box): void;
  /** Writes where the pins stand; answers whether any has moved. */
  write(): boolean;
  /** Which pins stand for which others, as of the last measuring. */
  clusters(): Clusters;
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

/** So many spots are chosen in one go, and no more begun after so many milliseconds: feeling what is under them takes time. */
const atOnce = 12;
const longest = 8;

/** Makes a board for the page of a document. `settled` is called when spots were chosen, and the page must be measured again. */
export function pinBoard(
  document: Document,
  host: Element,
  where: Whereabouts,
  settled: () => void,
  signal: AbortSignal,
): PinBoard {
  let pinned: readonly Pinned[] = [];
  let buttons: ReadonlyMap<string, HTMLElement> = new Map();
  const spots = new Map<string, Spot>();
  /** Spots that were looked at since the page changed. */
  let sure = new Set<string>();
  /** What is far from the screen. What nothing is known of may be near. */
  let far = new Set<Element>();
  let places = new Map<string, { x: number; y: number } | null>();
  let written = new Map<string, string>();
  let groups: Clusters = new Map();
  let choosing = false;

  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) far.delete(target);
        else far.add(target);
      }
      settled();
    },
    { rootMargin: '200px' },
  );
  signal.addEventListener('abort', () => watcher.disconnect());

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
    Array.from(places).flatMap(([key, at]) => (at && !without.has(key) ? [{ ...pinBox, ...at }] : []));

  return {
    set(next, shown) {
      const before = new Set(pinned.map(({ element }) => element));
      const after = new Set(next.map(({ element }) => element));
      for (const element of before) if (!after.has(element)) watcher.unobserve(element);
      for (const element of after) if (!before.has(element)) watcher.observe(element);
      far = new Set(Array.from(far).filter((element) => after.has(element)));
      pinned = next;
      buttons = shown;
      // Until it is known where a pin belongs, it is nowhere.
      for (const [key, button] of shown) if (!written.get(key)) button.style.display = 'none';
      const keys = new Set(next.map(({ key }) => key));
      places = new Map(Array.from(places).filter(([key]) => keys.has(key)));
      written = new Map(Array.from(written).filter(([key]) => keys.has(key)));
    },
    measure(origin) {
      const waiting: Pinned[] = [];
      const found = new Map<string, { x: number; y: number } | null>();
      for (const each of pinned) {
        const { key, element } = each;
        const at = far.has(element) ? null : where.of(element);
        if (!at?.seen) {
          found.set(key, null);
          continue;
        }
        const spot = spots.get(key);
        if (!spot || !sure.has(key) || !isSameSize(spot, at.box)) waiting.push(each);
        found.set(key, spot ? within(at.box, at.seen, spot) : null);
      }
      groups = clustersOf(pinned, found);
      places = new Map(
        Array.from(found, ([key, at]) => [key, at && { x: at.x - origin.x, y: at.y - origin.y }] as const),
      );
      if (waiting.length > 0 && !choosing) void choose(waiting);
    },
    write() {
      let moved = false;
      for (const [key, at] of places) {
        const button = buttons.get(key);
        const followed = groups.has(key);
        const transform = at && followed ? `translate(${round(at.x)}px, ${round(at.y)}px)` : '';
        if (!button || written.get(key) === transform) continue;
        moved = true;
        written.set(key, transform);
        button.style.transform = transform;
        button.style.display = transform === '' ? 'none' : '';
      }
      return moved;
    },
    clusters: () => groups,
    forget: () => void (sure = new Set()),
  };
}

const pinBox = { width: pinSize, height: pinSize };

const isSameSize = (spot: Spot, box: Box): boolean =>
  Math.abs(spot.width - box.width) <= 1 && Math.abs(spot.height - box.height) <= 1;

/** Where a pin stands: at its spot, but never outside what can be seen of its element. */
function within(box: Box, seen: Box, spot: Spot): { x: number; y: number } {
  const x = box.x + spot.x;
  let y = box.y + spot.y;
  if (seen.y > box.y) y = Math.max(y, Math.min(seen.y, seen.y + seen.height - pinSize));
  if (seen.y + seen.height < box.y + box.height)
    y = Math.min(y, Math.max(seen.y + seen.height - pinSize, seen.y));
  return { x, y };
}

/** The pins that are seen, each with those that stand behind it. */
function clustersOf(
  pinned: readonly Pinned[],
  places: ReadonlyMap<string, { x: number; y: number } | null>,
): Clusters {
  const leaders: { key: string; box: Box; behind: string[] }[] = [];
  for (const { key } of pinned) {
    const at = places.get(key);
    if (!at) continue;
    const box = { ...at, width: pinSize, height: pinSize };
    const leader = leaders.find((each) => shared(each.box, box) > (pinSize * pinSize) / 8);
    if (leader) leader.behind.push(key);
    else leaders.push({ key, box, behind: [] });
  }
  return new Map(leaders.map(({ key, behind }) => [key, behind]));
}

const round = (value: number): number => Math.round(value * 10) / 10;
