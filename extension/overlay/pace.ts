import type { Change } from './watch-page.ts';

/** How long a page must be quiet before it is read again, and how long at most that may take. */
const waits: Readonly<Record<Change, { readonly quiet: number; readonly most: number }>> = {
  content: { quiet: 200, most: 700 },
  look: { quiet: 600, most: 3_000 },
};

/** Reading takes at most one part of so many of the time, however often the page changes. */
const share = 6;

/** Decides when a page is read again. */
export interface Pace {
  ask(what: Change): void;
  /** Reads at once: a person waits. */
  start(): void;
}

/** Calls `run`, which answers what it cost in milliseconds, never twice at once. */
export function pace(view: Window, run: () => Promise<number>, signal: AbortSignal): Pace {
  let timer = 0;
  let askedAt: number | null = null;
  let strongest: Change = 'look';
  let running = false;
  let earliest = 0;

  const go = async (): Promise<void> => {
    timer = 0;
    askedAt = null;
    strongest = 'look';
    running = true;
    const cost = await run();
    running = false;
    earliest = performance.now() + cost * share;
    if (askedAt !== null) plan();
  };
  const plan = (): void => {
    if (signal.aborted || running || askedAt === null) return;
    const now = performance.now();
    const { quiet, most } = waits[strongest];
    const due = Math.max(Math.min(now + quiet, askedAt + most), earliest);
    view.clearTimeout(timer);
    timer = view.setTimeout(() => void go(), due - now);
  };
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return {
    start: () => void go(),
    ask(what) {
      askedAt ??= performance.now();
      if (what === 'content') strongest = 'content';
      plan();
    },
  };
}
