import { isApproach, type StarPoint } from '#core/star/star';
import { arc, outline } from './geometry.ts';
import { pattern } from './pattern.ts';

/** One part of the star as the drawing needs it. A `PointScore` of the core is one. */
export interface FigurePart {
  readonly point: StarPoint;
  /** 0 to 100, or null where there are too few answers. */
  readonly value: number | null;
  /** True where a step rests on one answer of two. */
  readonly onOneAnswer?: boolean;
}

/** What a shape is for: it decides how the shape is painted. */
export type ShapeKind =
  /** The whole part, unfilled. */
  | 'base'
  /** The whole part where nothing is known: an edge of dots. */
  | 'unknown'
  /** The whole part in the guide, where there are no scores. */
  | 'tint'
  /** What the score fills. */
  | 'fill'
  /** The pattern of an approach on its fill. */
  | 'texture'
  /** The pattern of an approach in the guide. */
  | 'tint-texture'
  /** A ring at 25, 50 or 75, inside the fill and outside it. */
  | 'ring-filled'
  | 'ring'
  /** The outline of the part. */
  | 'edge';

/** One path of the drawing. */
export interface Shape {
  readonly kind: ShapeKind;
  readonly d: string;
}

const bandEdges = [25, 50, 75];

/** A score of 0 shows a sliver, so that it is seen to be an answer. */
const sliver = 4;

/** The shapes of one part, from the lowest to the topmost. `value` is undefined in the guide. */
export function shapesOf(point: StarPoint, value: number | null | undefined): readonly Shape[] {
  const whole = outline(point);
  if (value === undefined) {
    return [{ kind: 'tint', d: whole }, ...textures(point, 100, 'tint-texture'), { kind: 'edge', d: whole }];
  }
  if (value === null) return [{ kind: 'unknown', d: whole }];
  return [
    { kind: 'base', d: whole },
    { kind: 'fill', d: outline(point, 0, Math.max(value, sliver)) },
    ...textures(point, value, 'texture'),
    ...bandEdges.map((edge): Shape => ({ kind: edge < value ? 'ring-filled' : 'ring', d: arc(point, edge) })),
    { kind: 'edge', d: whole },
  ];
}

/** The pattern of an approach, in each band that is filled far enough to show it. */
function textures(point: StarPoint, value: number, kind: ShapeKind): readonly Shape[] {
  if (!isApproach(point)) return [];
  return [0, ...bandEdges].flatMap((low) =>
    value - low >= 20 ? [{ kind, d: pattern(point, low + 12.5) }] : [],
  );
}
