import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { axeEvidence } from '#core/axe/axe-evidence';
import { axeId, type AxeName } from '#core/axe/axe-rules';
import { digestOf, written } from '#core/dom/anchor-text';
import type { Finding } from '#core/prompts/finding';
import type { OverlayProblem } from '../messaging/protocol.ts';
import { refusalIn } from '../messaging/refusal.ts';
import type { WebExtension } from '../messaging/web-extension.ts';
import { axeCheckName, mostPlaces, type AxeFault, type AxeStep, type FrameCheck } from './axe-fault.ts';

/** axe-core as its makers ship it, and what runs it. */
const files = ['/axe-core/axe.min.js', '/axe-check.js'] as string[] as ScriptPublicPath[];

/** After so many milliseconds the rest is left out, and that is said. */
const longest = 60_000;

/** So many places are kept of one page: of each rule some, and the most of those that come first. */
const mostFound = 500;

/** How a check ended: whole, stopped by a person, or when it had taken too long. */
export type AxeEnd = 'whole' | 'stopped' | 'too-long';

/**
 * What a check came to, or why there was none. `left` is of a page that was left while it was checked, `stopped` of a
 * check that had not begun.
 */
export type AxeOutcome =
  | {
      readonly ok: true;
      readonly end: AxeEnd;
      readonly version: string;
      readonly found: readonly Finding[];
      /** Rules that were not run to their end. */
      readonly left: readonly AxeName[];
    }
  | { readonly ok: false; readonly problem: OverlayProblem | 'left' | 'stopped' };

/** What a check needs besides a tab. */
export interface AxeWish {
  readonly rules: readonly AxeName[];
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  progress(share: number): void;
  /** A clock, in milliseconds. */
  now(): number;
}

/**
 * Runs axe-core on the page of a tab, in the top frame and in those of the same site: a browser lets us into no other.
 * It goes step by step, so that the page can go on, the reviewer sees how far it is, and it can be stopped.
 */
export async function checkTab(
  browser: WebExtension,
  tabId: number,
  { rules, signal, progress, now }: AxeWish,
): Promise<AxeOutcome> {
  const target = { tabId, allFrames: true };
  let isUnderWay = false;
  const end = (): Promise<unknown> =>
    browser.scripting.executeScript({ target, func: endInFrame, args: [axeCheckName] }).catch(() => null);
  const began = now();
  let watch: ReturnType<typeof watchTab> | null = null;
  try {
    // A frame that never finishes loading must not hold up the others.
    const ready = await orStopped(
      browser.scripting.executeScript({ target, files, injectImmediately: true }),
      signal,
    );
    if (ready === 'stopped') return nothingYet;
    await browser.scripting.executeScript({ target, func: beginInFrame, args: [axeCheckName, [...rules]] });
    watch = watchTab(browser, tabId);
    const run = gather();
    for (;;) {
      const step = browser.scripting.executeScript({ target, func: stepInFrame, args: [axeCheckName] });
      const frames = await Promise.race([orStopped(step, signal), watch.left]);
      if (frames === 'left') return { ok: false, problem: 'left' };
      if (frames === 'stopped') return isUnderWay ? run.outcome('stopped', rules) : nothingYet;
      const top = frames.find(({ frameId }) => frameId === 0)?.result;
      if (!isOnPage(top)) return { ok: false, problem: 'left' };
      const steps = [top, ...frames.flatMap(({ frameId, result }) => (frameId === 0 ? [] : [result]))];
      isUnderWay = true;
      run.add(steps.filter(isOnPage));
      progress(run.share());
      if (run.isDone()) return run.outcome('whole', rules);
      if (signal.aborted) return run.outcome('stopped', rules);
      if (now() - began > longest) return run.outcome('too-long', rules);
    }
  } catch (error) {
    return { ok: false, problem: isUnderWay ? 'left' : refusalIn(error) };
  } finally {
    watch?.end();
    void end();
  }
}

/** Stopped before axe-core had done anything: what it found before still holds. */
const nothingYet: AxeOutcome = { ok: false, problem: 'stopped' };

/** A page that hangs does not answer: the reviewer need not wait for it. */
const orStopped = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | 'stopped'> =>
  Promise.race([
    work,
    new Promise<'stopped'>((resolve) => {
      if (signal.aborted) resolve('stopped');
      else signal.addEventListener('abort', () => resolve('stopped'), { once: true });
    }),
  ]);

/** Notices that the page of a tab is left: Firefox lets a script that was at work there wait for ever. */
function watchTab(browser: WebExtension, tabId: number) {
  const target = { tabId };
  const isThere = async (): Promise<boolean> => {
    const call = { target, func: isInFrame, args: [axeCheckName] as [string] };
    const [frame] = await browser.scripting.executeScript(call).catch(() => []);
    return frame?.result === true;
  };
  let end = (): void => {};
  const left = new Promise<'left'>((resolve) => {
    const look = async (): Promise<void> => {
      if (!(await isThere())) resolve('left');
    };
    const listen = (id: number, { status }: { readonly status?: string | undefined }): void => {
      if (id === tabId && status !== undefined) void look();
    };
    browser.tabs.onUpdated.addListener(listen);
    end = () => browser.tabs.onUpdated.removeListener(listen);
  });
  return { left, end: () => end() };
}

const isOnPage = (step: unknown): step is AxeStep => typeof step === 'object' && step !== null;

/** Puts the steps of all frames together. */
function gather() {
  const faults: AxeFault[] = [];
  const counts = new Map<AxeName, number>();
  const unfinished = new Map<AxeName, number>();
  let last: readonly AxeStep[] = [];
  let frames = 0;
  return {
    add(steps: readonly AxeStep[]) {
      last = steps;
      frames = Math.max(frames, steps.length);
      for (const step of steps) {
        faults.push(...step.faults);
        for (const [rule, n] of Object.entries(step.counts) as [AxeName, number][])
          counts.set(rule, (counts.get(rule) ?? 0) + n);
        for (const rule of step.finished) unfinished.set(rule, (unfinished.get(rule) ?? 0) + 1);
      }
    },
    share: () => Math.min(...last.map(({ share }) => share)),
    isDone: () => last.every(({ done }) => done),
    outcome: (end: AxeEnd, rules: readonly AxeName[]): AxeOutcome => ({
      ok: true,
      end,
      version: last[0]!.version,
      found: findingsOf(faults, counts, last[0]!.version),
      left: rules.filter((rule) => (unfinished.get(rule) ?? 0) < frames),
    }),
  };
}

/** As findings. The key is the same when the page is checked again: it is made of what is there, not of where. */
function findingsOf(
  faults: readonly AxeFault[],
  counts: ReadonlyMap<AxeName, number>,
  version: string,
): readonly Finding[] {
  const seen = new Map<string, number>();
  const ofRule = new Map<AxeName, number>();
  const found: Finding[] = [];
  for (const { rule, quote, what, where, help, anchor } of faults) {
    const listed = ofRule.get(rule) ?? 0;
    if (listed === mostPlaces || found.length === mostFound) continue;
    ofRule.set(rule, listed + 1);
    const key = `${axeId(rule)}:${written(digestOf(what))}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const places = counts.get(rule) ?? 1;
    const evidence = axeEvidence({ what, where, help, version, places }, quote);
    found.push({ key: `${key}:${nth}`, rule: axeId(rule), anchor, evidence });
  }
  return found;
}

// What follows runs in the page, in the extension's own world: it can use nothing from outside itself.

function beginInFrame(name: string, rules: AxeName[]): void {
  const world = globalThis as Record<symbol, unknown>;
  const begin = world[Symbol.for(name)] as ((rules: AxeName[]) => unknown) | undefined;
  begin?.(rules);
}

async function stepInFrame(name: string): Promise<AxeStep | null> {
  const check = (globalThis as Record<symbol, unknown>)[Symbol.for(name)] as FrameCheck | undefined;
  return check ? check.step() : null;
}

function endInFrame(name: string): void {
  const check = (globalThis as Record<symbol, unknown>)[Symbol.for(name)] as Partial<FrameCheck> | undefined;
  check?.end?.();
}

function isInFrame(name: string): boolean {
  return Symbol.for(name) in globalThis;
}
