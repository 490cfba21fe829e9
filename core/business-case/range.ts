/** A figure as it may be: never one number alone. */
export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** One of the three figures of a range. */
export type End = keyof Range;

/** A range of which each figure is worked out from the same figures of others. */
export const rangeOf = (work: (end: End) => number): Range => ({
  low: work('low'),
  central: work('central'),
  high: work('high'),
});

/** A range in which the figure is known. */
export const exactly = (value: number): Range => ({ low: value, central: value, high: value });
