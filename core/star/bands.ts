/** The four bands of a score, lowest first. */
export const bands = ['not-yet', 'first-steps', 'building', 'everyday'] as const;

/** In words, how far a part of the star has come. */
export type Band = (typeof bands)[number];

/** The band of a score of 0 to 100. The lower edge belongs to the band (25 is "First steps"), and nothing is rounded first. */
export const bandOf = (value: number): Band => bands[Math.max(0, Math.min(3, Math.floor(value / 25)))]!;

/** A score as the whole number that is shown when numbers are asked for: half goes up. */
export const wholeNumber = (value: number): number => Math.floor(value + 0.5);
