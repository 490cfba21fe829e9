/** The letter that stands for a group in the drawing and beside its name: the steps of the star have numbers. */
export const letterOf = (place: number): string => String.fromCharCode(65 + (place % 26));
