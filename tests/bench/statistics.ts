/** The middle of some measurements, and the range in which the middle half of them lies. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The value below which this part of sorted numbers lies, between two of them where need be. */
function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

/** Sums up measurements, or answers null where there are none. */
export function summaryOf(values: readonly number[]): Summary | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/** The median of measurements. NaN where there are none, so that a lack is never taken for a good figure. */
export const medianOf = (values: readonly number[]): number => summaryOf(values)?.median ?? Number.NaN;

/** How many times one figure is another; null where that says nothing, as beside zero. */
export const ratioOf = (figure: number, other: number): number | null =>
  Number.isFinite(figure) && Number.isFinite(other) && other !== 0 ? figure / other : null;

/**
 * How steeply a cost grows with a size, as the exponent of a power of it: 1 is in step, 2 is four times for twice as
 * much. It is the slope of the line through the logarithms. Null for fewer than two sizes.
 */
export function growthOf(points: readonly (readonly [size: number, cost: number])[]): number | null {
  const logs = points
    .filter(([size, cost]) => size > 0 && cost > 0)
    .map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  const x = mean(logs.map(([each]) => each));
  const y = mean(logs.map(([, each]) => each));
  const spread = logs.reduce((sum, [each]) => sum + (each - x) ** 2, 0);
  if (logs.length < 2 || spread === 0) return null;
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / spread;
}
