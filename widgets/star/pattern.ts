import type { Approach } from '#core/star/star';
import { at, crossing, round } from './geometry.ts';

/**
 * The pattern of an approach along the arc at a value of 0 to 100, as the path of an SVG. It is drawn as plain
 * lines, not as an SVG pattern or a row of dashes: word processors and printers lose those.
 */
export function pattern(point: Approach, value: number): string {
  const { radius, start, end } = crossing(point, value);
  /** Places along the arc, about so far apart, the first and the last half as far from the sides. */
  const along = (apart: number): readonly number[] => {
    const length = ((end - start) * Math.PI * radius) / 180;
    const count = Math.max(1, Math.round(length / apart));
    return Array.from({ length: count }, (_, nth) => start + ((nth + 0.5) * (end - start)) / count);
  };
  switch (point) {
    case 'co-commission':
      return along(11)
        .map((degrees) => dot(...at(radius, degrees)))
        .join('');
    case 'co-design':
      return along(8)
        .map((degrees) => `M${at(radius - 6.5, degrees)}L${at(radius + 6.5, degrees)}`)
        .join('');
    case 'co-deliver':
      return `M${along(7)
        .map((degrees, nth) => at(radius + (nth % 2 === 0 ? -4.5 : 4.5), degrees))
        .join('L')}`;
    case 'co-assess': {
      const half = (4.5 / radius) * (180 / Math.PI);
      return along(15)
        .map(
          (degrees) =>
            `M${at(radius, degrees - half)}A${radius} ${radius} 0 0 1 ${at(radius, degrees + half)}`,
        )
        .join('');
    }
  }
}

const dot = (x: number, y: number): string => `M${round(x - 2.5)} ${y}a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1 -5 0Z`;
