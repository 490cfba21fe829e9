/** A page that stays as it is for so many frames is left alone. */
const stillFrames = 6;

/** How often a quiet page is looked at: some changes of layout tell nobody. */
const pause = 80;

/** Calls `step` once a frame while something moves, and now and then while nothing does. */
export interface Follower {
  /** Something may have moved. */
  wake(): void;
}

/** Follows a page. `step` answers whether anything has moved; `idle` is called with each look at a quiet page. */
export function follow(view: Window, step: () => boolean, idle: () => void, signal: AbortSignal): Follower {
  let still = stillFrames;
  let running = false;
  let lastStep = 0;
  const once = (): void => {
    lastStep = performance.now();
    still = step() ? 0 : still + 1;
  };
  const frame = (): void => {
    if (signal.aborted) return;
    once();
    running = still < stillFrames;
    if (running) view.requestAnimationFrame(frame);
  };
  const wake = (): void => {
    still = 0;
    if (running || signal.aborted) return;
    running = true;
    view.requestAnimationFrame(frame);
  };
  const timer = view.setInterval(() => {
    idle();
    // A window that is not seen has no frames, but what it shows must be right when it is seen again.
    if (running && performance.now() - lastStep < 2 * pause) return;
    once();
    if (still === 0) wake();
  }, pause);
  signal.addEventListener('abort', () => view.clearInterval(timer));
  return { wake };
}
