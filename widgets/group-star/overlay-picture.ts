import type { Gap } from '#core/groups/compare-groups';
import type { GroupSummary } from '#core/groups/summary';
import { audiences } from '#core/star/audiences';
import { approaches, points, steps, type StarPoint } from '#core/star/star';
import { arc, at, badgePlace, crossing, leader, mark, outline } from '#widgets/star/geometry';
import {
  badge,
  labelOf,
  markPlace,
  textAt,
  type Picture,
  type PicturePath,
  type PictureText,
} from '#widgets/star/picture';
import type { AllWords } from './later-words.ts';
import { letterOf } from './letter.ts';
import { beside, gapText } from './overlay-figure.ts';

const line = '#73797f';
const white = '#ffffff';
/** In the order of the audiences, as on a light page. */
const colours = ['#0b5394', '#b34700', '#1b1f23', '#00705a', '#7a5c00', '#8e2a86'];
const dashes: readonly (readonly [number, number] | null)[] = [
  null,
  [7, 3],
  [2.5, 2.5],
  [12, 4],
  [14, 5],
  [5, 5],
];

/** The star with a line for each group as a picture that stands alone, on white. It says what `overlayFigure` says. */
export function overlayPicture(
  groups: readonly GroupSummary[],
  gaps: readonly Gap[],
  words: Pick<AllWords, 'result' | 'star'>,
): Picture {
  return {
    box: [-440, -268, 880, 546],
    paths: [
      { d: 'M-440 -268H440V278H-440Z', fill: white },
      ...approaches.map((point): PicturePath => ({ d: leader(point), stroke: line, width: 1.25 })),
      ...points.flatMap((point) => ground(point, groups, gaps)),
      ...eachView(groups, ({ point, mean }) => [{ d: arc(point, mean), stroke: white, width: 6.5 }]),
      ...eachView(groups, ({ point, mean, colour, dash }) => [
        { d: arc(point, mean), stroke: colour, width: 3.5, ...(dash && { dash }) },
      ]),
      ...eachView(groups, ({ x, y, colour }) => [
        { d: mark('co-commission', x, y, 10), fill: white, stroke: colour, width: 2 },
      ]),
      ...points.flatMap((point) => badge(point, ...badgePlace(point))),
      ...approaches.flatMap((point) => badge(point, ...markPlace(point))),
    ],
    texts: [
      ...eachView(groups, ({ x, y, letter }): readonly PictureText[] => [
        textAt(x, y + 5, letter, { size: 13.5, bold: true, anchor: 'middle' }),
      ]),
      ...steps.map((point, nth) => {
        const [x, y] = badgePlace(point);
        return textAt(x, y + 6, String(nth + 1), { size: 17, bold: true, anchor: 'middle' });
      }),
      ...points.flatMap((point) =>
        labelOf(point, words.star.points[point].name, gapText(point, words, groups, gaps)),
      ),
    ],
  };
}

/** What lies below the lines. Where the gap is wide, the space between the lowest and the highest view is shaded. */
function ground(
  point: StarPoint,
  groups: readonly GroupSummary[],
  gaps: readonly Gap[],
): readonly PicturePath[] {
  const whole = outline(point);
  const known = groups.some((group) =>
    group.points.some((each) => each.point === point && each.mean !== null),
  );
  if (!known) return [{ d: whole, fill: white, stroke: line, width: 2.5, dash: [2.5, 4] }];
  const wide = gaps.find((gap) => gap.point === point && gap.wide);
  return [
    { d: whole, fill: '#f3f4f5' },
    ...(wide ? [{ d: outline(point, wide.means.lowest, wide.means.highest), fill: '#d5d7da' }] : []),
    ...[25, 50, 75].map((edge) => ({ d: arc(point, edge), stroke: line, width: 1 })),
    { d: whole, stroke: line, width: 1.25 },
  ];
}

/** How one group sees one part, and how that is drawn. */
interface View {
  readonly point: StarPoint;
  readonly mean: number;
  readonly colour: string;
  readonly dash: readonly [number, number] | null;
  readonly letter: string;
  /** Where the letter stands. */
  readonly x: number;
  readonly y: number;
}

const eachView = <Drawn>(
  groups: readonly GroupSummary[],
  draw: (view: View) => readonly Drawn[],
): readonly Drawn[] =>
  groups.flatMap(({ key, points: parts }, place) =>
    parts.flatMap(({ point, mean }) => {
      if (mean === null) return [];
      const { radius, start, end } = crossing(point, mean);
      const [x, y] = at(radius, start + (end - start) * beside(point, (place + 0.5) / groups.length));
      const colour = colours[audiences.indexOf(key.audience)]!;
      const dash = dashes[place % dashes.length]!;
      return draw({ point, mean, colour, dash, letter: letterOf(place), x, y });
    }),
  );
