import { grown, holding, shared, type Box } from './box.ts';
import { cardSpot, type CardSpot } from './card-spot.ts';
import { follow, type Follower } from './follow.ts';
import type { Lines } from './lines.ts';
import type { Ground } from './ground.ts';
import type { PinBoard } from './pin-board.ts';
import type { Whereabouts } from './where-is.ts';

/** What is pointed at: the element with the outline, and the words in it. */
export interface Pointed {
  readonly element: Element;
  readonly ranges: readonly Range[];
}

/** Keeps everything that belongs to a place of the page at that place, frame by frame. */
export interface Screen extends Follower {
  /** What the outline is drawn around and the card stands beside, or null. */
  point(at: Pointed | null): void;
  /** A card was opened: where it stood before does not count. */
  freshCard(): void;
  /** A point inside the bar: there the overlay must be what is hit. */
  inside(): { readonly x: number; readonly y: number } | null;
}

/** Makes the screen for a shadow root whose host fills the window. `idle` is called now and then. */
export function screenOf(
  view: Window,
  host: Element,
  root: ShadowRoot,
  ground: Ground,
  board: PinBoard,
  underlines: Lines,
  where: Whereabouts,
  idle: () => void,
  signal: AbortSignal,
): Screen {
  let pointed: Pointed | null = null;
  let spot: CardSpot | null = null;
  let cardAt = '';
  let outlineAt = '';
  let barEdge = '';
  let placing = false;
  let isFresh = false;
  let natural = { width: 0, height: 0 };

  const find = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`.${name}`);

  /** What the card must not cover: the words themselves where they are few, else the element. */
  const evidenceBox = (): Box | null => {
    if (pointed === null || !pointed.element.isConnected) return null;
    const screen = where.screen();
    const lines = pointed.ranges.flatMap((range) => where.linesOf(range));
    const words = holding(lines.filter((line) => shared(line, screen) > 0));
    return words ?? where.of(pointed.element)?.seen ?? null;
  };

  const placeCard = async (evidence: Box | null): Promise<void> => {
    const card = find('card');
    if (!card) return void (cardAt = '');
    placing = true;
    const size = sizeOf(card);
    const screen = where.screen();
    if (evidence) spot = await cardSpot(evidence, size, screen, spot?.side ?? null);
    else spot ??= { side: 'docked-bottom' };
    placing = false;
    if (isFresh && evidence && !('x' in spot)) makeRoom(evidence, size, screen);
    isFresh = false;
    const docked = 'x' in spot ? '' : spot.side.slice('docked-'.length);
    const next = 'x' in spot ? `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)` : docked;
    if (signal.aborted || next === cardAt) return;
    cardAt = next;
    card.style.transform = docked ? '' : next;
    if (docked) card.dataset['docked'] = docked;
    else delete card.dataset['docked'];
  };

  /** The size that a card has beside a place. Docked it has another, by which nothing can be told. */
  const sizeOf = (card: HTMLElement): { width: number; height: number } => {
    if (!card.dataset['docked']) natural = { width: card.offsetWidth, height: card.offsetHeight };
    return natural;
  };

  /** A card that was just opened, and finds no room, has the page scrolled so that there is some below the words. */
  const makeRoom = (evidence: Box, size: { readonly height: number }, screen: Box): void => {
    const below = Math.min(size.height, screen.height * 0.56) + 24;
    const top = Math.max(12, Math.min(screen.height - below - evidence.height, screen.height * 0.2));
    if (Math.abs(evidence.y - top) < 4) return;
    view.scrollBy({ top: evidence.y - top, behavior: 'instant' });
    follower.wake();
  };

  const step = (): boolean => {
    where.begin();
    const origin = ground.origin();
    const isScrolling = ground.isScrolling();
    board.measure(origin, host.getBoundingClientRect(), isScrolling);
    underlines.measure(origin, isScrolling);
    const evidence = evidenceBox();
    const around = pointed?.element.isConnected ? (where.of(pointed.element)?.seen ?? null) : null;
    ground.measure(origin, around ? [...board.seen(), around] : board.seen());
    const bar = find('bar');
    const edge = bar ? edgeFor(bar, barEdge, evidence) : '';
    ground.write();
    const isDrawn = underlines.write();
    const moved = board.write() || isDrawn;
    const outline = find('outline');
    const next = around ? boxStyle(grown(around, 4), origin) : '';
    if (outline && (next !== outlineAt || (next === '' && outline.style.display !== 'none'))) {
      outlineAt = next;
      outline.style.display = around ? 'block' : 'none';
      if (around) {
        outline.style.transform = `translate(${around.x - 4 - origin.x}px, ${around.y - 4 - origin.y}px)`;
        outline.style.width = `${around.width + 8}px`;
        outline.style.height = `${around.height + 8}px`;
      }
    }
    if (bar && edge !== barEdge) {
      barEdge = edge;
      bar.dataset['edge'] = edge;
    }
    if (!placing) void placeCard(evidence);
    return moved;
  };

  /** The bar makes way for what has the focus and for what the card is about, by going to the other edge. */
  const edgeFor = (bar: HTMLElement, now: string, evidence: Box | null): string => {
    const { activeElement, body } = view.document;
    const focused =
      activeElement && activeElement !== body && activeElement !== host
        ? where.of(activeElement)?.seen
        : null;
    const box = bar.getBoundingClientRect();
    const other = now === 'top' ? '' : 'top';
    for (const each of [focused, evidence]) {
      if (!each || shared(each, box) === 0 || each.height > view.innerHeight / 2) continue;
      const across = { ...box.toJSON(), y: view.innerHeight - box.y - box.height } as Box;
      if (shared(each, across) === 0) return other;
    }
    return now;
  };

  const follower = follow(view, step, idle, signal);
  return {
    wake: follower.wake,
    point(at) {
      pointed = at;
      follower.wake();
    },
    freshCard() {
      isFresh = true;
      spot = null;
      cardAt = '';
      const card = find('card');
      if (card) delete card.dataset['docked'];
    },
    inside() {
      const box = (find('list') ?? find('card[data-docked]') ?? find('bar'))?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + 4 } : null;
    },
  };
}

const boxStyle = ({ x, y, width, height }: Box, origin: Box): string =>
  [x - origin.x, y - origin.y, width, height].map((value) => value.toFixed(1)).join(' ');
