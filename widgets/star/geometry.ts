import { approaches, isApproach, steps, type StarPoint } from '#core/star/star';

/** Half the side of the square that the drawing fills; its centre is 0,0. */
export const extent = 204;

/** The inner and outer radius of each ring. Between the two rings run the lines to the labels. */
const rings = { inner: [18, 106], outer: [124, 190] } as const;

/** The width of the gap between neighbours, the same at every radius. */
const gap = 7;

/** Where a part lies: from and to, in degrees clockwise from 12 o'clock, and its two radii. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly radii: readonly [number, number];
}

function placeOf(point: StarPoint): Place {
  const inner = isApproach(point);
  const among: readonly StarPoint[] = inner ? approaches : steps;
  const width = 360 / among.length;
  const from = among.indexOf(point) * width;
  return { from, to: from + width, radii: inner ? rings.inner : rings.outer };
}

/**
 * The direction in which a part's label stands. Steps have it in their middle. Each quarter of the inner ring
 * has one gap of the outer circle before it, and is reached through that; so nine labels stand 36 degrees apart.
 */
export function directionOf(point: StarPoint): number {
  if (isApproach(point)) return 72 * (approaches.indexOf(point) + 1);
  return 72 * steps.indexOf(point) + 36;
}

/** Two decimals are finer than any screen or printer. */
export const round = (number: number) => Math.round(number * 100) / 100;

/** A point at a radius and a direction, as x and y. */
export function at(radius: number, degrees: number): readonly [number, number] {
  const turn = (degrees * Math.PI) / 180;
  return [round(radius * Math.sin(turn)), round(-radius * Math.cos(turn))];
}

/** The directions of both sides of a part at one radius: its sides are parallel to those of its neighbours. */
function sides({ from, to }: Place, radius: number): readonly [number, number] {
  const inset = (Math.asin(gap / 2 / radius) * 180) / Math.PI;
  return [from + inset, to - inset];
}

/** How far out a value of 0 to 100 reaches in a part. */
const reach = ({ radii: [low, high] }: Place, value: number): number => low + ((high - low) * value) / 100;

/** The outline of a part from one value of 0 to 100 to another, as the path of an SVG. */
export function outline(point: StarPoint, fromValue = 0, toValue = 100): string {
  const place = placeOf(point);
  const low = reach(place, fromValue);
  const high = reach(place, toValue);
  const [lowStart, lowEnd] = sides(place, low);
  const [highStart, highEnd] = sides(place, high);
  return (
    `M${at(low, lowStart)}L${at(high, highStart)}A${high} ${high} 0 0 1 ${at(high, highEnd)}` +
    `L${at(low, lowEnd)}A${low} ${low} 0 0 0 ${at(low, lowStart)}Z`
  );
}

/** The arc across a part at a value of 0 to 100, as the path of an SVG. */
export function arc(point: StarPoint, value: number): string {
  const { radius, start, end } = crossing(point, value);
  return `M${at(radius, start)}A${radius} ${radius} 0 0 1 ${at(radius, end)}`;
}

/** Where the circle at a value of 0 to 100 crosses a part: its radius, and both ends in degrees. */
export function crossing(point: StarPoint, value: number): { radius: number; start: number; end: number } {
  const place = placeOf(point);
  const radius = round(reach(place, value));
  const [start, end] = sides(place, radius);
  return { radius, start, end };
}

/** Where the badge of a part stands: its number on the rim of a step, its mark on the rim of a quarter. */
export const badgePlace = (point: StarPoint): readonly [number, number] =>
  at(isApproach(point) ? 115 : rings.outer[1], directionOf(point));

/** The line from the badge of a quarter to its label, through a gap of the outer circle. The lower labels stand further off. */
export function leader(point: StarPoint): string {
  const direction = directionOf(point);
  const end = direction > 90 && direction < 270 ? extent + 18 : extent + 8;
  return `M${at(115, direction)}L${at(end, direction)}`;
}

/** The mark of an approach (a disc, a square, a triangle, a diamond) as the path of an SVG, centred on x and y. */
export function mark(point: StarPoint, x: number, y: number, size: number): string {
  const corners = (...of: readonly (readonly [number, number])[]) =>
    `M${of.map(([dx, dy]) => [round(x + dx * size), round(y + dy * size)]).join('L')}Z`;
  switch (point) {
    case 'co-design':
      return corners([-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]);
    case 'co-deliver':
      return corners([0, -1.1], [1.1, 0.85], [-1.1, 0.85]);
    case 'co-assess':
      return corners([0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]);
    default:
      return `M${round(x - size)} ${y}a${size} ${size} 0 1 1 ${2 * size} 0a${size} ${size} 0 1 1 ${-2 * size} 0Z`;
  }
}
