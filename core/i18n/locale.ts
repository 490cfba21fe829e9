/** The languages that the kit speaks, by their BCP 47 codes. */
export const locales = ['en', 'cy'] as const;

/** A language that the kit speaks: English or Welsh. */
export type Locale = (typeof locales)[number];

/** The kit's locale for a `lang` value (`cy-GB` is Welsh), or null for a language that it does not speak. */
export function localeOf(lang: string): Locale | null {
  const language = lang.trim().toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? null;
}
