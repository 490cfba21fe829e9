/** What work in slices came to, and how long it kept the browser busy, in milliseconds. */
export interface Done<Result> {
  readonly result: Result;
  readonly cost: number;
}

/** Works for at most this long at a time: a frame has 16 ms, and the page needs its share. */
const longest = 8;

/** Does work step by step and lets the browser breathe between slices. Answers null where it was called off. */
export async function inSlices<Result>(
  steps: Generator<void, Result>,
  signal: AbortSignal,
): Promise<Done<Result> | null> {
  let cost = 0;
  while (!signal.aborted) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < longest) step = steps.next();
    cost += performance.now() - start;
    if (step.done) return { result: step.value, cost };
    await breath();
  }
  return null;
}

/**
 * A page that is left and brought back has its timers, but in Firefox not the messages that were on their way: so the
 * longest wait for one, in milliseconds.
 */
const patience = 200;

/** Waits for the browser to have done what else there is to do. Timers alone would wait longer than that. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const goOn = (): void => {
      clearTimeout(timer);
      port1.close();
      resolve();
    };
    const timer = setTimeout(goOn, patience);
    port1.addEventListener('message', goOn, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
