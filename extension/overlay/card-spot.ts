import { computePosition, offset, shift, type Side } from '@floating-ui/dom';
import { asElement, boxPlatform } from './box-platform.ts';
import { grown, shared, type Box } from './box.ts';

/** Where a card stands: beside what it is about, or docked to an edge of a screen that has no room for that. */
export type CardSpot =
  | { readonly side: Side; readonly x: number; readonly y: number }
  | { readonly side: 'docked-top' | 'docked-bottom' };

const edge = 8;
const gap = 14;

/**
 * Finds room for a card beside a place without covering it: first on the side where it is already, so that it does
 * not jump about while the page is scrolled. `keep` is a part of the screen that is taken, such as that of the bar.
 */
export async function cardSpot(
  place: Box,
  size: { readonly width: number; readonly height: number },
  screen: Box,
  current: CardSpot['side'] | null,
): Promise<CardSpot> {
  const sides: readonly Side[] = ['right', 'left', 'bottom', 'top'];
  const order = sides.toSorted((a, b) => Number(b === current) - Number(a === current));
  const around = grown(place, 6);
  if (size.width + 2 * edge < screen.width * 0.9) {
    for (const side of order) {
      const { x, y } = await computePosition(asElement(place), asElement(size), {
        placement: `${side}-start`,
        platform: boxPlatform(screen),
        middleware: [offset(gap), shift({ mainAxis: true, crossAxis: false, padding: edge })],
      });
      const card = { x, y, ...size };
      if (isInside(card, grown(screen, 1 - edge)) && shared(card, around) === 0) return { side, x, y };
    }
  }
  const middle = place.y + place.height / 2;
  if (current === 'docked-top' || current === 'docked-bottom') {
    const isClear =
      current === 'docked-bottom'
        ? place.y + place.height < screen.height - size.height - edge
        : place.y > size.height + edge;
    if (isClear) return { side: current };
  }
  return { side: middle > screen.height / 2 ? 'docked-top' : 'docked-bottom' };
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
