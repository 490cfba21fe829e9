import { openChromium, type Chromium } from './chromium.ts';

/** A Chromium that is opened when it is needed, and anew when it has died: a long run must not be lost by that. */
export interface SteadyChromium {
  /** Does some work, and does it once more in a new browser where it failed. */
  use<Result>(work: (chromium: Chromium) => Promise<Result>): Promise<Result>;
  /** Closes it. The next work opens a new one. */
  close(): Promise<void>;
}

/** A steady Chromium with the extension of a folder, or with none. */
export function steadyChromium(folder: string | null): SteadyChromium {
  let opened: Chromium | null = null;
  const close = async (): Promise<void> => {
    const closing = opened;
    opened = null;
    await closing?.close().catch(() => {});
  };
  const attempt = async <Result>(work: (chromium: Chromium) => Promise<Result>): Promise<Result> =>
    work((opened ??= await openChromium(folder)));
  return {
    async use(work) {
      try {
        return await attempt(work);
      } catch (error) {
        console.error(`Once more, in a new browser, after: ${String(error).split('\n')[0]}`);
        await close();
        return attempt(work);
      }
    },
    close,
  };
}
