/** The 97.5th percentile of the normal distribution, for an interval of 95%. */
const z = 1.959963984540054;

/**
 * The share that a sample speaks for, from low to high, by Wilson's score interval of 95%.
 * E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilson(count: number, of: number): { readonly low: number; readonly high: number } {
  if (of <= 0) return { low: 0, high: 1 };
  const share = count / of;
  const spread = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / spread;
  const half = (z / spread) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  // At both ends the exact value is 0 or 1, which rounding misses by a hair.
  return {
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}
