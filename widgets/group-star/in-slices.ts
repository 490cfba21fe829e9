/** How long a page may be kept from answering a press or a key. */
const patience = 12;

/**
 * Does work that pauses now and then, and lets the page breathe in the pauses once it has been at work for a moment.
 * Null where it is not `wanted` any more.
 */
export async function inSlices<Result>(
  work: Generator<void, Result, void>,
  wanted: () => boolean = () => true,
): Promise<Result | null> {
  let begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < patience) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!wanted()) return null;
    begun = performance.now();
  }
}
