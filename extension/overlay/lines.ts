import { nodeType } from '#core/dom/read-node';
import { common, shared, type Box } from './box.ts';
import type { Whereabouts } from './where-is.ts';

/** Lines that the overlay draws under words of the page, where the browser does not. */
export interface Lines {
  show(plain: readonly Range[], open: readonly Range[]): void;
  /** Measures where the words are that can be seen. It writes nothing. */
  measure(origin: Box): void;
  /** Draws the lines; answers whether any is new or has moved. */
  write(): boolean;
}

const xhtml = 'http://www.w3.org/1999/xhtml';

/** So many lines are drawn at most. */
const most = 200;

/** Draws in the element of a shadow root that is there for it. */
export function linesIn(root: ShadowRoot, where: Whereabouts): Lines {
  let shown: readonly (readonly [Range, boolean])[] = [];
  let wanted: readonly string[] = [];
  let drawn: readonly string[] = [];

  const styleOf = ({ x, y, width, height }: Box, origin: Box, isOpen: boolean): string =>
    `transform: translate(${round(x - origin.x)}px, ${round(y - origin.y)}px); width: ${round(width)}px; ` +
    `height: ${round(height)}px; border-block-end-width: ${isOpen ? 3 : 2}px`;

  const boxesOf = (range: Range): Box[] => {
    const element = elementOf(range);
    const seen = element?.isConnected ? where.of(element)?.seen : null;
    if (!seen) return [];
    return where.linesOf(range).flatMap((line) => (shared(line, seen) > 0 ? (common(line, seen) ?? []) : []));
  };

  return {
    show(plain, open) {
      shown = [
        ...open.map((range) => [range, true] as const),
        ...plain.map((range) => [range, false] as const),
      ];
    },
    measure(origin) {
      wanted = shown
        .flatMap(([range, isOpen]) => boxesOf(range).map((box) => styleOf(box, origin, isOpen)))
        .slice(0, most);
    },
    write() {
      const layer = root.querySelector('.lines');
      if (
        layer === null ||
        (wanted.length === drawn.length && wanted.every((each, at) => each === drawn[at]))
      )
        return false;
      while (layer.children.length > wanted.length) layer.lastElementChild!.remove();
      while (layer.children.length < wanted.length)
        layer.append(root.ownerDocument.createElementNS(xhtml, 'i'));
      for (const [at, style] of wanted.entries())
        if (style !== drawn[at] || at >= drawn.length)
          (layer.children[at] as HTMLElement).style.cssText = style;
      drawn = wanted;
      return true;
    },
  };
}

function elementOf({ commonAncestorContainer: node }: Range): Element | null {
  return nodeType(node) === 1 ? (node as Element) : node.parentElement;
}

const round = (value: number): number => Math.round(value * 10) / 10;
