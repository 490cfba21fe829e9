/** How far two people agree who coded the same things. */
export interface Agreement {
  /** How many both have coded. */
  readonly pairs: number;
  /** How many they gave the same code. */
  readonly same: number;
  /**
   * Cohen's kappa: 1 is full agreement, 0 is what chance alone would give. Null where both gave one and the same
   * code to everything: chance would give that too, so nothing can be said.
   * J. Cohen, Educational and Psychological Measurement 20 (1960), 37–46.
   */
  readonly kappa: number | null;
}

/** The agreement in pairs of codes, or null where there are none. */
export function agreementIn(pairs: readonly (readonly [string, string])[]): Agreement | null {
  if (pairs.length === 0) return null;
  const of = pairs.length;
  const same = pairs.filter(([first, second]) => first === second).length;
  const times = (which: 0 | 1, code: string) => pairs.filter((pair) => pair[which] === code).length;
  // In whole numbers, so that agreement that is all chance is known for sure.
  const byChance = [...new Set(pairs.flat())].reduce((sum, code) => sum + times(0, code) * times(1, code), 0);
  const rest = of ** 2 - byChance;
  return { pairs: of, same, kappa: rest === 0 ? null : (same * of - byChance) / rest };
}
