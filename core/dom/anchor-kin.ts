/** Tags that editors and programs put for one another. */
const families = [
  /^h[1-6]$/,
  /^(b|strong|em|i|span)$/,
  /^(p|li|div|dd|dt|section|article|blockquote)$/,
  /^t[dh]$/,
];

/** Whether two tags are the same, or of those that are put for one another. */
export const areKin = (tag: string, other: string): boolean =>
  tag === other || families.some((each) => each.test(tag) && each.test(other));
