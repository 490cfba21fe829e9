/** A page that stays as it is for so many frames is left alone. */
const stillFrames = 6;

/** How often a quiet page is looked at: some changes of layout tell nobody. */
const pause = 80;

/** Calls `step` once a frame while something moves, and now and then while nothing does. */
export interface Follower {
  /** Something may have moved. */
  wake(): void;
}

/** Follows a page. `step` answers whether anything has moved. */
export function follow(view: Window, step: () => boolean, idle: () => void, signal: AbortSignal): Follower {
  let still = stillFrames;
  let running = false;
  const frame = (): void => {
    if (signal.aborted) return;
    still = step() ? 0 : still + 1;
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
    if (view.document.hidden) return;
    idle();
    if (!running && step()) wake();
  }, pause);
  signal.addEventListener('abort', () => view.clearInterval(timer));
  return { wake };
}
