import { bandOf } from '#core/star/bands';

/** The lowest and the highest mean that is told: "5 or less" and "95 or more" do not say that everybody agreed. */
export const meanEdges = [5, 95] as const;

/**
 * A mean of 0 to 100 as coarse as it is told: to the nearest multiple of `grain` that is in the same band, and
 * never all or nothing. An exact mean over few people is their answers, but for the order.
 */
export function coarseMean(mean: number, grain: number): number {
  const near = Math.round(mean / grain) * grain;
  const down = Math.floor(mean / grain) * grain;
  const [lowest, highest] = meanEdges;
  return Math.min(highest, Math.max(lowest, bandOf(near) === bandOf(mean) ? near : down));
}

/** A share of 0 to 1 in so many `parts`, rounded down: "at least 3 in 10". The sum of shares may be a hair too small. */
export const coarseShare = (share: number, parts: number): number => Math.floor(share * parts + 1e-9) / parts;
