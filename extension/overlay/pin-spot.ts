import { computePosition, offset, shift, type Placement } from '@floating-ui/dom';
import { asElement, boxPlatform } from './box-platform.ts';
import { shared, type Box } from './box.ts';

/** How wide and high a pin is: the smallest that is easy to hit. */
export const pinSize = 26;

const gap = 4;

/** Where a pin may stand beside a place, from best to worst, as floating-ui names it, and how far it lies outside. */
const choices: readonly (readonly [Placement, number])[] = [
  ['left-start', gap],
  ['right-start', gap],
  ['left-start', -pinSize / 2],
  ['right-start', -pinSize / 2],
  ['right-end', -pinSize],
  ['top-end', -pinSize / 2],
  ['top-start', -pinSize / 2],
  ['bottom-end', -pinSize / 2],
];

/** What a pin is placed beside. */
export interface Beside {
  /** The element itself. */
  readonly place: Box;
  /** The line or column that it stands in: in its margin there is room more often. */
  readonly column: Box;
}

/** What is known of the screen while a pin is placed. */
export interface Ground {
  readonly screen: Box;
  readonly rtl: boolean;
  /** How much of a box lies on words or on something to click, in square pixels. */
  covered(box: Box): number;
  /** Where pins stand already. */
  readonly taken: readonly Box[];
}

/** The corner for a pin from which it covers least. */
export async function spotFor({ place, column }: Beside, ground: Ground): Promise<{ x: number; y: number }> {
  let best = { x: 0, y: 0, cost: Infinity };
  const inColumn = { ...column, y: place.y, height: place.height };
  const references = sameBox(place, column) ? [place] : [inColumn, place];
  for (const reference of references) {
    for (const [ltr, outside] of choices) {
      const placement = ground.rtl ? mirrored(ltr) : ltr;
      const { x, y } = await computePosition(
        asElement(reference),
        asElement({ width: pinSize, height: pinSize }),
        {
          placement,
          platform: boxPlatform(ground.screen, ground.rtl),
          middleware: [offset(outside), shift({ mainAxis: true, crossAxis: true, padding: 2 })],
        },
      );
      const box = { x, y, width: pinSize, height: pinSize };
      const cost = ground.covered(box) + ground.taken.reduce((sum, other) => sum + shared(box, other), 0) / 2;
      if (cost < 1) return { x, y };
      if (cost < best.cost - 1) best = { x, y, cost };
    }
  }
  return best;
}

/** In a page that is read from right to left the margin at the beginning of the line is the right one. */
const mirrored = (placement: Placement): Placement =>
  placement.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as Placement;

const sameBox = (first: Box, second: Box): boolean => first.x === second.x && first.width === second.width;
