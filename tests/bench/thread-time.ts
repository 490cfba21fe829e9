/** An event of a Chromium trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Time that the thread had a processor: busy neighbours do not count. */
  readonly tdur?: number;
}

/** What a page's main thread did between two marks, in milliseconds. */
export interface ThreadTime {
  /** Processor time of all tasks. */
  readonly cpu: number;
  /** Processor time of the tasks that began before the last `pins` mark, or null where there is none. */
  readonly cpuToPins: number | null;
  /** From the start to the last `pins` mark by the clock. */
  readonly wallToPins: number | null;
  /** Processor time of the longest task. */
  readonly longestCpu: number;
  /** The longest task by the clock: on a busy machine it holds the time of others too. */
  readonly longestWall: number;
}

/** The categories of a trace that is read here. */
export const categories = ['-*', 'toplevel', 'blink.user_timing'];

/** The marks that a page sets by `performance.mark`. */
export const marks = { start: 'bench-start', pins: 'bench-pins', end: 'bench-end' } as const;

/**
 * Reads a trace.
 * @throws Error where the start or the end is missing, as when the trace was cut off.
 */
export function readTrace(trace: string): ThreadTime {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const start = traceEvents.findLast(({ name }) => name === marks.start);
  const end = traceEvents.findLast(({ name }) => name === marks.end);
  if (!start || !end)
    throw new Error('The trace has no start or no end: it was cut off, or the page went away.');
  const onThread = traceEvents.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const pins = onThread.findLast(({ name, ts }) => name === marks.pins && ts >= start.ts);
  // The tasks in which the marks are set began before them: the first is left out, and the last is the end's own.
  const tasks = onThread.filter(
    ({ name, ph, ts, dur = 0 }) =>
      ph === 'X' && name.endsWith('::RunTask') && ts >= start.ts && ts + dur <= end.ts,
  );
  const cpuOf = (some: readonly TraceEvent[]): number =>
    some.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
  return {
    cpu: cpuOf(tasks),
    cpuToPins: pins ? cpuOf(tasks.filter(({ ts }) => ts <= pins.ts)) : null,
    wallToPins: pins ? (pins.ts - start.ts) / 1_000 : null,
    longestCpu: longest(tasks.map(({ tdur = 0 }) => tdur)),
    longestWall: longest(tasks.map(({ dur = 0 }) => dur)),
  };
}

const longest = (times: readonly number[]): number =>
  times.reduce((most, each) => Math.max(most, each), 0) / 1_000;
