const kibibyte = 1024;

/** Most bytes (brotli) until each file for script tags runs, Lit inside, English or Welsh. The reasons stand in docs/sizes.md. */
export const budgets: Readonly<Record<string, number>> = {
  'star-check': 18 * kibibyte,
  'case-carousel': 10 * kibibyte,
  'contact-form': 10 * kibibyte,
  star: 16 * kibibyte,
  'group-star': 22 * kibibyte,
  'coproduction-star': 26.25 * kibibyte,
};
