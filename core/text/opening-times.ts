/** When something is open: the hours of each day of the week that has any, Monday first as 0, such as "540-1020". */
export interface OpeningTimes {
  readonly days: ReadonlyMap<number, string>;
  /** No day is named: the days are those of the working week. */
  readonly dayless: boolean;
}

const week = [0, 1, 2, 3, 4, 5, 6];
const working = week.slice(0, 5);
const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const groups: Readonly<Record<string, readonly number[]>> = {
  'every day': week,
  daily: week,
  'seven days a week': week,
  '7 days a week': week,
  weekday: working,
  weekdays: working,
  weekend: [5, 6],
  weekends: [5, 6],
};

const time = '(\\d{1,2})(?:[.:]([0-5]\\d))? ?(am|pm)?';
const range = `${time} ?(?:to|until|till|and|-|–|—) ?${time}(?![\\d:])`;
const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?';

const token = new RegExp(
  `\\b(?:${range}|(every day|daily|(?:seven|7) days a week|week(?:day|end)s?)\\b|(${day})\\b)`,
  'gi',
);

/** What stands between two days that begin and end a stretch of the week. */
const through = /^ ?(?:to|until|till|-|–|—) ?$/i;

interface Token {
  readonly hours: string | null;
  readonly days: readonly number[];
  readonly end: number;
}

/** The opening times that a text tells, or null where it tells none, or not plainly. */
export function openingTimesIn(text: string): OpeningTimes | null {
  const tokens = tokensIn(text.replace(/\b(?:noon|midday)\b/gi, '12pm').replace(/\bmidnight\b/gi, '11.59pm'));
  const hours = tokens.filter((each) => each.hours !== null);
  if (hours.length === 0) return null;
  if (hours.length === tokens.length)
    return hours.length === 1 ? { days: onDays(working, hours[0]!.hours!), dayless: true } : null;
  return pair(tokens);
}

/** "Monday 9am to 5pm, Friday 9am to 4pm", or with the hours before the days. */
function pair(tokens: readonly Token[]): OpeningTimes | null {
  const days = new Map<number, string>();
  const ordered = tokens[0]!.hours === null ? tokens : tokens.toReversed();
  let open: number[] = [];
  let taken = false;
  for (const each of ordered) {
    if (each.hours === null) {
      if (taken) open = [];
      taken = false;
      open.push(...each.days);
      continue;
    }
    // A second stretch of one day, as after lunch, belongs to the same day.
    for (const of of open) days.set(of, taken ? inOrder(days.get(of)!, each.hours) : each.hours);
    taken = true;
  }
  return days.size > 0 ? { days, dayless: false } : null;
}

const inOrder = (one: string, other: string): string =>
  `${one} ${other}`
    .split(' ')
    .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .join(' ');

function tokensIn(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(token)) {
    const [whole, from, fromMinutes, fromHalf, to, toMinutes, toHalf, group, name] = match;
    const end = match.index + whole.length;
    if (to !== undefined) {
      const hours = hoursOf([from!, fromMinutes, fromHalf], [to, toMinutes, toHalf]);
      if (hours !== null) found.push({ hours, days: [], end });
      continue;
    }
    const before = found.at(-1);
    const first = before?.days.at(-1);
    const days = group === undefined ? [dayOf(name!)] : groups[group.toLowerCase()]!;
    if (before?.hours === null && first !== undefined && through.test(text.slice(before.end, match.index)))
      found[found.length - 1] = { hours: null, days: [...before.days, ...stretch(first, days[0]!)], end };
    else found.push({ hours: null, days, end });
  }
  return found;
}

const dayOf = (name: string): number => names.indexOf(name.slice(0, 3).toLowerCase());

const stretch = (first: number, last: number): readonly number[] =>
  week.filter((each) => (first <= last ? each > first && each <= last : each > first || each <= last));

type Written = readonly [string, string | undefined, string | undefined];

/** The minutes of the day from and to, or null where it is no time of day: "2 to 3 weeks". */
function hoursOf([from, fromMinutes, fromHalf]: Written, [to, toMinutes, toHalf]: Written): string | null {
  const clock = fromMinutes !== undefined && toMinutes !== undefined;
  if (toHalf === undefined && !clock) return null;
  const end = minutes(to, toMinutes, toHalf);
  const half = fromHalf ?? (toHalf !== undefined && minutes(from, fromMinutes, toHalf) < end ? toHalf : 'am');
  const start = minutes(from, fromMinutes, toHalf === undefined ? fromHalf : half);
  return start < end && end <= 24 * 60 ? `${start}-${end}` : null;
}

const minutes = (hour: string, minute = '0', half?: string): number =>
  ((half === undefined ? Number(hour) : Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0)) * 60 +
  Number(minute);

const onDays = (days: readonly number[], hours: string): ReadonlyMap<number, string> =>
  new Map(days.map((each) => [each, hours]));

/** Whether two opening times name different hours for one day. */
export function clash(a: OpeningTimes, b: OpeningTimes): boolean {
  for (const [of, hours] of a.days) {
    const other = b.days.get(of);
    if (other !== undefined && other !== hours) return true;
  }
  return false;
}
