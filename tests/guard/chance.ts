/** The seed of this run: that of HOSTILE_SEED, to repeat a run, or a new one. */
export const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000);

/** Numbers from 0 to 1 that look like chance and are the same for the same seed. The seed is printed. */
export function chanceFrom(what: string): () => number {
  console.log(`${what}: HOSTILE_SEED=${seed}`);
  let state = seed;
  // mulberry32, which is in the public domain.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
