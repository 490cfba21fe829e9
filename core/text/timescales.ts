/** A stretch of time that says how long something takes, with where it begins. */
export interface Timescale {
  readonly text: string;
  readonly index: number;
}

const unit = '(?:minute|min|hour|day|week|month|year)s?';
const kind = '(?:(?:working|business|calendar|school|office|full|week) ?)?';
const amount =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty(?:-\\w{3,5})?|thirty|a few|a couple of|several)';

const patterns = [
  new RegExp(
    `\\b${amount}(?: ?(?:to|or|-|–) ?${amount})? ?-?${kind}${unit}\\b(?!['’]? ?(?:old|of age|notice\\b))`,
    'gi',
  ),
  /\b(?:same|next|following) (?:working )?(?:day|week|month)\b|\b(?:a|one) fortnight\b|\bovernight\b|\bat once\b|\bstraight ?away\b|\bimmediately\b/gi,
];

/** How often or since when, which says nothing of how long: "24 hours a day", "a day", "for 5 years", "last 3 months". */
const before = /\b(?:aged?|age of|every|per|last|past|previous|under|over|open|for the) $/i;
const after = /^(?: (?:a|per|each|every) (?:day|week|month|year)| ago\b| old\b)/i;
const perTime = /^an? /i;

/** What a text says about how long things take, in the order of the text. */
export const timescalesIn = (text: string): readonly Timescale[] =>
  patterns
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ text: found, index })),
    )
    .filter(({ text: found, index }) => {
      const [left, right] = [
        text.slice(Math.max(0, index - 12), index),
        text.slice(index + found.length, index + found.length + 12),
      ];
      // "£5 a week" and "twice a year" are rates; "within a week" is a time to wait.
      if (
        perTime.test(found) &&
        !/\b(?:within|in|about|than|take|takes|after|least|least|to|around|over|for) $/i.test(left)
      )
        return false;
      return !before.test(left) && !after.test(right);
    })
    .toSorted((a, b) => a.index - b.index);
