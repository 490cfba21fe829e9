/** Letters taken three at a time, as numbers in order, as often as they come. */
export interface Grams {
  readonly text: string;
  readonly sorted: Int32Array;
  readonly total: number;
}

/** The threes of a text. A space is thought before and after it, so that its ends count too. */
export function gramsOf(text: string): Grams {
  const sorted = new Int32Array(text.length + 1);
  let first = 32;
  let second = 32;
  for (let at = 0; at <= text.length; at += 1) {
    const third = at < text.length ? text.charCodeAt(at) : 32;
    sorted[at] = (Math.imul(first, 0x2f0b4c47) ^ Math.imul(second, 0x1003f)) + third;
    first = second;
    second = third;
  }
  return { text, sorted: sorted.toSorted(), total: text.length + 1 };
}

/** So many texts are remembered with their threes: those of neighbours are asked for again and again. */
const mostRemembered = 1_000;

/** The threes of texts, remembered for a while. */
export function gramsMemory(): (text: string) => Grams {
  let recent = new Map<string, Grams>();
  let older = recent;
  return (text) => {
    const known = recent.get(text) ?? older.get(text) ?? gramsOf(text);
    if (recent.size >= mostRemembered) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, known);
    return known;
  };
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
  const [one, other] = [first.sorted, second.sorted];
  let common = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length;) {
    const apart = one[at]! - other[beside]!;
    if (apart === 0) common += 1;
    if (apart <= 0) at += 1;
    if (apart >= 0) beside += 1;
  }
  return {
    alike: (2 * common) / (first.total + second.total),
    kept: common / first.total,
    own: common / second.total,
  };
}

/** How alike two texts are, from 0 to 1. Short ones are compared letter by letter: a typo spoils all their threes. */
export function likeness(first: Grams, second: Grams, { alike } = overlapOf(first, second)): number {
  if (first.text === second.text) return 1;
  const longest = Math.max(first.text.length, second.text.length);
  if (longest > longestByLetter || longest === 0) return alike;
  // At least as many letters are other as one text is longer: to count them all may not be worth it.
  const best = 1 - Math.abs(first.text.length - second.text.length) / longest;
  return best <= alike ? alike : Math.max(alike, 1 - edits(first.text, second.text) / longest);
}

const longestByLetter = 48;

/** How many letters have to be put in, left out or changed to make one text of the other. */
function edits(first: string, second: string): number {
  let row = new Uint8Array(longestByLetter + 1);
  let next = new Uint8Array(longestByLetter + 1);
  for (let at = 0; at <= second.length; at += 1) row[at] = at;
  for (let down = 1; down <= first.length; down += 1) {
    next[0] = down;
    const letter = first.charCodeAt(down - 1);
    for (let across = 1; across <= second.length; across += 1) {
      const changed = row[across - 1]! + (letter === second.charCodeAt(across - 1) ? 0 : 1);
      const moved = Math.min(row[across]!, next[across - 1]!) + 1;
      next[across] = Math.min(changed, moved);
    }
    [row, next] = [next, row];
  }
  return row[second.length]!;
}
