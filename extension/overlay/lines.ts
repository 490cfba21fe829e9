import { nodeType } from '#core/dom/read-node';
import { common, shared, round, type Box } from './box.ts';
import type { NearScreen } from './near-screen.ts';
import type { Whereabouts } from './where-is.ts';

/** Lines that the overlay draws under words of the page, where the browser does not. */
export interface Lines {
  show(plain: readonly Range[], open: readonly Range[]): void;
  /** Measures where the words near the window are. It writes nothing. */
  measure(origin: Box, isScrolling: boolean): void;
  /** Draws the lines; answers whether any is new or has moved. */
  write(): boolean;
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** So many lines are drawn at most near the window. */
const most = 200;

/** Draws in the element of a shadow root that is there for it. */
export function linesIn(root: ShadowRoot, where: Whereabouts, near: NearScreen): Lines {
  let shown: readonly Shown[] = [];
  let wanted: ReadonlyMap<Range, readonly string[]> = new Map();
  const drawn = new Map<Range, { readonly styles: readonly string[]; readonly lines: HTMLElement[] }>();

  /** Where the words of ranges are in their elements, as long as the page scrolls. */
  let known = new Map<Range, { readonly of: Size; readonly lines: readonly Box[] }>();

  const styleOf = ({ x, y, width, height }: Box, origin: Box, isOpen: boolean): string =>
    `transform: translate(${round(x - origin.x)}px, ${round(y - origin.y)}px); width: ${round(width)}px; ` +
    `height: ${round(height)}px; border-block-end-width: ${isOpen ? 3 : 2}px`;

  const linesAt = (range: Range, box: Box): readonly Box[] => {
    const before = known.get(range);
    if (before && isSameSize(before.of, box)) return before.lines.map((line) => moved(line, box.x, box.y));
    const lines = where.linesOf(range);
    known.set(range, { of: box, lines: lines.map((line) => moved(line, -box.x, -box.y)) });
    return lines;
  };

  const newLine = (): HTMLElement => root.ownerDocument.createElementNS(xhtml, 'i') as HTMLElement;

  const boxesOf = ({ range, element }: Shown): readonly Box[] => {
    const at = element?.isConnected ? where.of(element) : null;
    if (!at?.cut) return [];
    const { box, cut } = at;
    return linesAt(range, box).flatMap((line) => common(line, cut) ?? []);
  };

  return {
    show(plain, open) {
      shown = [
        ...open.map((range) => ({ range, isOpen: true, element: elementOf(range) })),
        ...plain.map((range) => ({ range, isOpen: false, element: elementOf(range) })),
      ];
      near.watch(
        'lines',
        shown.flatMap(({ element }) => element ?? []),
      );
    },
    measure(origin, isScrolling) {
      if (!isScrolling) known = new Map();
      const next = new Map<Range, readonly string[]>();
      let isMissing = !isScrolling;
      let count = 0;
      for (const each of shown) {
        if (count >= most) break;
        const { range, isOpen, element } = each;
        if (element && near.isFar(element)) {
          // What has gone far with the page needs no taking away before it rests.
          const left = isScrolling ? drawn.get(range) : undefined;
          if (left) next.set(range, left.styles);
          continue;
        }
        const boxes = boxesOf(each);
        if (boxes.length === 0) continue;
        count += boxes.length;
        if (!isMissing && !drawn.has(range) && boxes.some((box) => shared(box, where.screen()) > 0))
          isMissing = true;
        next.set(
          range,
          boxes.map((box) => styleOf(box, origin, isOpen)),
        );
      }
      // While the page is scrolled, what comes near is drawn together, when the first of it is seen.
      if (!isMissing) for (const range of next.keys()) if (!drawn.has(range)) next.delete(range);
      wanted = next;
    },
    write() {
      const layer = root.querySelector('.lines');
      if (layer === null) return false;
      let isNew = false;
      for (const [range, { lines }] of drawn) {
        if (wanted.has(range)) continue;
        for (const line of lines) line.remove();
        drawn.delete(range);
        isNew = true;
      }
      for (const [range, styles] of wanted) {
        const before = drawn.get(range);
        if (before && isSame(before.styles, styles)) continue;
        const lines = before?.lines ?? [];
        while (lines.length > styles.length) lines.pop()!.remove();
        while (lines.length < styles.length) lines.push(layer.appendChild(newLine()));
        for (const [at, style] of styles.entries()) lines[at]!.style.cssText = style;
        drawn.set(range, { styles, lines });
        isNew = true;
      }
      return isNew;
    },
  };
}

const isSame = (first: readonly string[], second: readonly string[]): boolean =>
  first.length === second.length && first.every((each, at) => each === second[at]);

/** Words with a line, and the element that they are in. */
interface Shown {
  readonly range: Range;
  readonly isOpen: boolean;
  readonly element: Element | null;
}

type Size = Pick<Box, 'width' | 'height'>;

const isSameSize = (first: Size, second: Size): boolean =>
  first.width === second.width && first.height === second.height;

const moved = ({ x, y, width, height }: Box, right: number, down: number): Box => ({
  x: x + right,
  y: y + down,
  width,
  height,
});

function elementOf({ commonAncestorContainer: node }: Range): Element | null {
  return nodeType(node) === 1 ? (node as Element) : node.parentElement;
}
