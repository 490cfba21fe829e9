/** A time of day, days of the week, or words such as "24 hours a day", with where they begin. */
export interface Hours {
  readonly text: string;
  readonly index: number;
}

const patterns = [
  /(?<![\d.:])\d{1,2}(?:[.:][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])/gi,
  /(?<![\d.:])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g,
  /\b(?:midday|noon|midnight|24\/7|24[- ]hours?|all day|every day|every night|all weekend)\b/gi,
  /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)days?\b/gi,
  /\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b(?= ?[-–] ?| to )/gi,
  /(?<=[-–] ?| to )(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b/gi,
  /\b(?:weekdays?|weekends?)\b/gi,
];

/** The opening hours and days in a text, in the order of the text. */
export const hoursIn = (text: string): readonly Hours[] =>
  patterns
    .flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ text: found, index })),
    )
    .toSorted((a, b) => a.index - b.index);
