/** So many letters are looked up; whatever is shorter is searched for. */
const letters = 9;

/** Finds pieces of one long text. */
export interface Finder {
  /** The first places of a piece, in order, and no more than so many. */
  places(piece: string, most: number): readonly number[];
  /** Makes ready in steps for what else the first piece has to wait for. */
  steps(): Generator<void, void>;
}

/** After so many letters there is a breath. */
const breath = 20_000;

/**
 * A finder for a text. To search a page for each of a thousand places would take a thousand times the page: so all
 * its runs of nine letters are put into buckets once, when the first piece is looked for.
 */
export function finderIn(text: string): Finder {
  let buckets: Buckets | null = null;
  return {
    places(piece, most) {
      if (piece.length < letters) return search(text, piece, most);
      buckets ??= toEnd(bucketSteps(text));
      const found: number[] = [];
      for (
        let at = buckets.heads[bucketOf(piece, 0) & buckets.mask]!;
        at !== -1 && found.length < most;
        at = buckets.next[at]!
      )
        if (text.startsWith(piece, at)) found.push(at);
      return found;
    },
    *steps() {
      buckets ??= yield* bucketSteps(text);
    },
  };
}

function toEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function search(text: string, piece: string, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at !== -1 && found.length < most; at = text.indexOf(piece, at + 1))
    found.push(at);
  return found;
}

interface Buckets {
  readonly mask: number;
  /** The first place of each bucket, or -1. */
  readonly heads: Int32Array;
  /** After each place the next one of its bucket, or -1. */
  readonly next: Int32Array;
}

function* bucketSteps(text: string): Generator<void, Buckets> {
  const size = 1 << Math.min(20, Math.max(8, 32 - Math.clz32(text.length)));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(Math.max(0, text.length - letters + 1));
  const mask = size - 1;
  // From the end, so that each bucket has its places in order.
  for (let at = next.length - 1; at >= 0; at -= 1) {
    const bucket = bucketOf(text, at) & mask;
    next[at] = heads[bucket]!;
    heads[bucket] = at;
    if (at % breath === 0) yield;
  }
  return { mask, heads, next };
}

function bucketOf(text: string, from: number): number {
  let mark = 0x811c9dc5;
  for (let at = from; at < from + letters; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark ^ (mark >>> 15);
}
