/** The four approaches of the inner ring, in order, clockwise from the top. */
export const approaches = ['co-commission', 'co-design', 'co-deliver', 'co-assess'] as const;

/** The five steps of the outer circle, in order: they are a path. */
export const steps = ['map', 'focus', 'people', 'market', 'grow'] as const;

/** One of the four ways in which people and services work together. */
export type Approach = (typeof approaches)[number];

/** One of the five steps by which an organisation puts co-production in place. */
export type Step = (typeof steps)[number];

/** Any of the nine parts of the star. */
export type StarPoint = Approach | Step;

/** All nine parts: the inner ring first, then the outer circle. */
export const points: readonly StarPoint[] = [...approaches, ...steps];

/** Whether a part is one of the four approaches of the inner ring. */
export const isApproach = (point: StarPoint): point is Approach =>
  (approaches as readonly StarPoint[]).includes(point);
