/** A date as it is written, with the first and last day that it can mean, as YYYY-MM-DD. */
export interface WrittenDate {
  readonly text: string;
  readonly index: number;
  readonly first: string;
  /** The same as `first`, or the end of the month where no day is given. */
  readonly last: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const fourFigures = '((?:19|20)\\d\\d)(?![\\d/-]*\\d)';

type Read = (parts: readonly string[]) => readonly [string, string] | null;

const patterns: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${monthName}\\.?,?[ -]${fourFigures}`, 'gi'),
    ([, day, name, years]) => oneDay(years!, numberOf(name!), day!),
  ],
  [
    new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? ${fourFigures}`, 'gi'),
    ([, name, day, years]) => oneDay(years!, numberOf(name!), day!),
  ],
  [
    /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d/-])/g,
    ([, day, , number, years]) => oneDay(years!, Number(number), day!),
  ],
  [
    /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/-])/g,
    ([, day, number, years]) => oneDay(`20${years}`, Number(number), day!),
  ],
  [
    /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g,
    ([, years, number, day]) => oneDay(years!, Number(number), day!),
  ],
  [
    new RegExp(`\\b${monthName} ${fourFigures}`, 'gi'),
    // "You may 2024 times" has no month.
    ([, name, years]) => (/^[A-Z]/.test(name!) ? wholeMonth(years!, numberOf(name!)) : null),
  ],
];

/** The dates in a text that have a year, day before month as in the UK, in the order of the text. */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!/\d\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, read] of patterns)
    for (const match of text.matchAll(pattern)) {
      const days = read(match);
      const end = match.index + match[0].length;
      if (taken[match.index] === 1 || taken[end - 1] === 1) continue;
      // A day that there is not is no month either.
      taken.fill(1, match.index, end);
      if (days === null) continue;
      found.push({ text: match[0], index: match.index, first: days[0], last: days[1] });
    }
  return found.toSorted((a, b) => a.index - b.index);
}

const numberOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const written = (year: string, number: number, day: number): string =>
  `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const daysOf = (year: string, number: number): number =>
  new Date(Date.UTC(Number(year), number, 0)).getUTCDate();

function oneDay(year: string, number: number, day: string): readonly [string, string] | null {
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > daysOf(year, number)) return null;
  const date = written(year, number, Number(day));
  return [date, date];
}

const wholeMonth = (year: string, number: number): readonly [string, string] => [
  written(year, number, 1),
  written(year, number, daysOf(year, number)),
];
