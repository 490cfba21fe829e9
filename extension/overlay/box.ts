/** A rectangle on the screen, in CSS pixels from the corner of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What two boxes have in common, or null. */
export function common(first: Box, second: Box): Box | null {
  const x = Math.max(first.x, second.x);
  const y = Math.max(first.y, second.y);
  const width = Math.min(first.x + first.width, second.x + second.width) - x;
  const height = Math.min(first.y + first.height, second.y + second.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** How many square pixels two boxes share. */
export function shared(first: Box, second: Box): number {
  const box = common(first, second);
  return box === null ? 0 : box.width * box.height;
}

/** The smallest box that holds all, or null where there is none. */
export function holding(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (!first) return null;
  return others.reduce<Box>((all, box) => {
    const x = Math.min(all.x, box.x);
    const y = Math.min(all.y, box.y);
    return {
      x,
      y,
      width: Math.max(all.x + all.width, box.x + box.width) - x,
      height: Math.max(all.y + all.height, box.y + box.height) - y,
    };
  }, first);
}

/** A box with more room on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A box that has an area. */
export const isSolid = ({ width, height }: Box): boolean => width > 0 && height > 0;

/** A length in CSS pixels, as it is written: to a tenth. */
export const round = (value: number): number => Math.round(value * 10) / 10;
