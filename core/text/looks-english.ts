const english = new Set(
  'the and of to you for is are in we your or with on this be can if not from'.split(' '),
);

/** So many words tell one language from another. */
const enough = 20;

/** No more than this is looked at. */
const sample = 4_000;

/**
 * Whether a text is English by its smallest words: one in twelve is enough. Null where it is too short to tell.
 * Pages often name the wrong language, and a translated page the one it was translated from.
 */
export function looksEnglish(text: string): boolean | null {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  if (words.length < enough) return null;
  return words.filter((word) => english.has(word)).length * 12 >= words.length;
}
