import { approaches, isApproach, points, steps, type StarPoint } from '#core/star/star';
import { bandText, type FigureOptions } from './figure.ts';
import { at, badgePlace, directionOf, leader, mark } from './geometry.ts';
import { shapesOf, type ShapeKind } from './shapes.ts';

/** How a path or a text is painted: plain values that any program can read, and no CSS. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly [number, number];
}

/** A path of the picture. */
export interface PicturePath extends Paint {
  readonly d: string;
}

/** A line of text of the picture. */
export interface PictureText {
  readonly text: string;
  readonly x: number;
  /** Where the line stands. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
}

/** The star as a picture that stands alone: paths first, texts on top of them. */
export interface Picture {
  /** Left, top, width and height, in the units of the drawing. */
  readonly box: readonly [number, number, number, number];
  readonly paths: readonly PicturePath[];
  readonly texts: readonly PictureText[];
}

const ink = '#1b1f23';
const muted = '#50575e';
const line = '#73797f';
const white = '#ffffff';
const steel = { hue: '#4a5568', tint: '#e6e7ea' };
const hues: Readonly<Record<StarPoint, { readonly hue: string; readonly tint: string }>> = {
  'co-commission': { hue: '#1f6fb2', tint: '#dfebf4' },
  'co-design': { hue: '#bd4b00', tint: '#f6e6db' },
  'co-deliver': { hue: '#00795a', tint: '#dbece8' },
  'co-assess': { hue: '#9c2f78', tint: '#f1e2ec' },
  map: steel,
  focus: steel,
  people: steel,
  market: steel,
  grow: steel,
};

/** The picture of a star under a title, with its labels and the credit, on white. */
export function pictureOf(options: FigureOptions & { readonly title: string }): Picture {
  const { parts, words } = options;
  const valueOf = (point: StarPoint) =>
    parts ? (parts.find((part) => part.point === point)?.value ?? null) : undefined;
  const title = wrap(options.title, 42);
  const top = -268 - title.length * 34;
  return {
    box: [-440, top, 880, 330 - top],
    paths: [
      { d: `M-440 ${top}H440V330H-440Z`, fill: white },
      ...approaches.map((point): PicturePath => ({ d: leader(point), stroke: line, width: 1.25 })),
      ...points.flatMap((point) =>
        shapesOf(point, valueOf(point)).map(({ kind, d }) => ({ d, ...paintOf(kind, point) })),
      ),
      ...points.flatMap((point) => badge(point, ...badgePlace(point))),
      ...approaches.flatMap((point) => badge(point, ...markPlace(point))),
    ],
    texts: [
      ...title.map((text, row) =>
        textAt(0, top + 48 + row * 34, text, { size: 27, bold: true, anchor: 'middle' }),
      ),
      ...steps.map((point, nth) => {
        const [x, y] = badgePlace(point);
        return textAt(x, y + 6, String(nth + 1), { size: 17, bold: true, anchor: 'middle' });
      }),
      ...points.flatMap((point) => label(point, valueOf(point), options)),
      textAt(0, 308, words.credit, { size: 13, anchor: 'middle', fill: muted }),
    ],
  };
}

/** Beside the end of the line to a quarter stands its mark once more, and then its name. */
export const markPlace = (point: StarPoint): readonly [number, number] => at(224, directionOf(point));

const label = (
  point: StarPoint,
  value: number | null | undefined,
  options: FigureOptions,
): readonly PictureText[] =>
  labelOf(point, options.words.points[point].name, value === undefined ? null : bandText(value, options));

/** The name of a part, and below it what is said of it, where something is. */
export function labelOf(point: StarPoint, name: string, said: string | null): readonly PictureText[] {
  const direction = directionOf(point);
  const anchor = direction === 180 ? 'middle' : direction < 180 ? 'start' : 'end';
  const [x, y] = isApproach(point) ? markPlace(point) : at(anchor === 'middle' ? 232 : 226, direction);
  const away = { start: 1, middle: 0, end: -1 }[anchor] * (isApproach(point) ? 20 : 4);
  const first = textAt(x + away, said === null ? y + 6 : y - 2, name, { bold: true, anchor });
  return said === null ? [first] : [first, textAt(x + away, y + 17, said, { size: 15, anchor, fill: muted })];
}

function paintOf(kind: ShapeKind, point: StarPoint): Paint {
  const { hue, tint } = hues[point];
  const pattern = (colour: string): Paint =>
    point === 'co-commission' ? { fill: colour } : { stroke: colour, width: point === 'co-assess' ? 4.5 : 2 };
  switch (kind) {
    case 'base':
      return { fill: '#f3f4f5' };
    case 'unknown':
      return { fill: white, stroke: hue, width: 2.5, dash: [2.5, 4] };
    case 'tint':
      return { fill: tint };
    case 'fill':
      return { fill: hue };
    case 'texture':
      return pattern(white);
    case 'tint-texture':
      return pattern(hue);
    case 'ring-filled':
      return { stroke: white, width: 1.5 };
    case 'ring':
      return { stroke: line, width: 1 };
    case 'edge':
      return { stroke: hue, width: 1.75 };
  }
}

/** The disc of a part, with the mark of an approach. */
export function badge(point: StarPoint, x: number, y: number): readonly PicturePath[] {
  const { hue } = hues[point];
  const disc = { d: mark('co-commission', x, y, 13), fill: white, stroke: hue, width: 1.75 };
  return isApproach(point) ? [disc, { d: mark(point, x, y, 6), fill: hue }] : [disc];
}

/** A line of text. */
export const textAt = (
  x: number,
  y: number,
  text: string,
  how: Partial<PictureText> & Pick<PictureText, 'anchor'>,
): PictureText => ({ size: 18, bold: false, fill: ink, ...how, x, y, text });

/** A long title on two lines; what is longer still ends with an ellipsis. */
function wrap(title: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of title.split(/\s+/)) {
    const now = lines.at(-1)!;
    if (now === '') lines[lines.length - 1] = word;
    else if (`${now} ${word}`.length <= width) lines[lines.length - 1] = `${now} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, 2)
    .map((each) => (each.length > width ? `${each.slice(0, width - 1)}…` : each));
  return lines.length > 2 ? [shown[0]!, `${shown[1]!.slice(0, width - 1)}…`] : shown;
}
