const longestWait = 300_000;

/** How long to wait after so many attempts: 1, 2, 4, 8 … seconds up to 5 minutes, a quarter more or less by chance. */
export const backOff = (attempts: number, chance: number): number =>
  Math.min(longestWait, 1000 * 2 ** Math.min(20, attempts - 1)) * (0.75 + chance / 2);
