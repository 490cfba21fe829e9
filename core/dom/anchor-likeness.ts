/** Letters taken three at a time, and how often each three come. */
export interface Grams {
  readonly text: string;
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
}

/** The threes of a text. A space is thought before and after it, so that its ends count too. */
export function gramsOf(text: string): Grams {
  const counts = new Map<number, number>();
  let first = 32;
  let second = 32;
  for (let at = 0; at <= text.length; at += 1) {
    const third = at < text.length ? text.charCodeAt(at) : 32;
    const gram = (Math.imul(first, 0x2f0b4c47) ^ Math.imul(second, 0x1003f)) + third;
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
    first = second;
    second = third;
  }
  return { text, counts, total: text.length + 1 };
}

/** How alike two texts are, and how much of each is in the other: from 0 to 1. */
export interface Overlap {
  readonly alike: number;
  /** The share of the first that the second has too. */
  readonly kept: number;
  /** The share of the second that comes from the first. */
  readonly own: number;
}

/** Compares two texts by their threes. */
export function overlapOf(first: Grams, second: Grams): Overlap {
  const [small, large] = first.counts.size < second.counts.size ? [first, second] : [second, first];
  let common = 0;
  for (const [gram, count] of small.counts) common += Math.min(count, large.counts.get(gram) ?? 0);
  return {
    alike: (2 * common) / (first.total + second.total),
    kept: common / first.total,
    own: common / second.total,
  };
}

/** How alike two texts are, from 0 to 1. Short ones are compared letter by letter: a typo spoils all their threes. */
export function likeness(first: Grams, second: Grams): number {
  if (first.text === second.text) return 1;
  const { alike } = overlapOf(first, second);
  const longest = Math.max(first.text.length, second.text.length);
  if (longest > longestByLetter || longest === 0) return alike;
  return Math.max(alike, 1 - edits(first.text, second.text) / longest);
}

const longestByLetter = 48;

/** How many letters have to be put in, left out or changed to make one text of the other. */
function edits(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, at) => at);
  for (let down = 1; down <= first.length; down += 1) {
    const next = [down];
    for (let across = 1; across <= second.length; across += 1) {
      const changed = row[across - 1]! + (first[down - 1] === second[across - 1] ? 0 : 1);
      next.push(Math.min(changed, row[across]! + 1, next[across - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
