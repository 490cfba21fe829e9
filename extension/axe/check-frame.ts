import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { anchorIndex, type AnchorIndex } from '#core/dom/anchor-index';
import { describe } from '#core/dom/describe';
import { all, rootElement } from '#core/dom/read-node';
import { axeNames, type AxeName } from '#core/axe/axe-rules';
import { mostPlaces, type AxeFault, type AxeStep, type FrameCheck } from './axe-fault.ts';
import { elementOf, seen } from './describe-fault.ts';
import { piecesOf, type Piece } from './page-pieces.ts';

/** What is used of axe-core. */
export interface AxeCore {
  readonly version: string;
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

/**
 * Rules that measure how the page is laid out: on large pages each takes seconds, or a minute. They are run on one
 * part of the page after another. All others know no parts, and are quick.
 */
const slow: readonly AxeName[] = [
  'color-contrast',
  'label-content-name-mismatch',
  'link-in-text-block',
  'target-size',
];

/** So many quick rules are run at once. */
const atOnce = 10;

/** A part of the page should take so many milliseconds: shorter is better for the page, longer for the whole. */
const aim = 300;

interface Job {
  readonly rules: readonly AxeName[];
  /** What is left of the page, for slow rules. */
  pieces: Piece[] | null;
  /** How many pieces there were. */
  readonly of: number;
  /** How much of the whole work it is, as far as one can tell beforehand. */
  readonly weight: number;
}

/**
 * A check of one document, step by step. Frames are checked by themselves, since axe-core talks to those by window
 * messages, which a page can hear and forge. Nothing is fetched, and nothing is written into the page.
 */
export function checkFrame(
  axe: AxeCore,
  document: Document,
  wanted: readonly AxeName[],
  now: () => number,
): FrameCheck {
  const root = rootElement(document);
  const names = axeNames.filter((name) => wanted.includes(name));
  const quick = names.filter((name) => !slow.includes(name));
  let jobs: Job[] = root
    ? [
        ...Array.from({ length: Math.ceil(quick.length / atOnce) }, (_, at) =>
          whole(quick.slice(at * atOnce, (at + 1) * atOnce)),
        ),
        ...names.filter((name) => slow.includes(name)).map((name) => inParts(name, root)),
      ]
    : [];
  const work = weightOf(jobs);
  const kept = new Map<AxeName, number>();
  /** How many elements are looked at in one step. */
  let reach = 200;

  const run = async (rules: readonly AxeName[], include: readonly Element[], exclude: readonly Element[]) => {
    const own = all(document, '[data-coprod-overlay]');
    const left = [...exclude, ...own] as Node[];
    const context: ElementContext = {
      include: include.length === 0 ? [document] : ([...include] as Node[]),
      ...(left.length === 0 ? {} : { exclude: left }),
    };
    const { violations } = await axe.run(context, {
      runOnly: { type: 'rule', values: [...rules] },
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
      selectors: false,
      elementRef: true,
    });
    return violations;
  };

  const read = (violations: AxeResults['violations']): Pick<AxeStep, 'faults' | 'counts'> => {
    let index: AnchorIndex | null = null;
    const faults: AxeFault[] = [];
    const counts: Partial<Record<AxeName, number>> = {};
    for (const { id, help, nodes } of violations) {
      const rule = id as AxeName;
      for (const node of nodes) {
        const element = elementOf(node);
        if (!/^(serious|critical)$/.test(node.impact ?? '') || element === null) continue;
        counts[rule] = (counts[rule] ?? 0) + 1;
        const already = kept.get(rule) ?? 0;
        if (already >= mostPlaces) continue;
        kept.set(rule, already + 1);
        const { quote, what, where, isWhole } = seen(element);
        const anchor = isWhole ? null : describe(element, (index ??= anchorIndex(document)));
        faults.push({ rule, quote, what, where, help: help.slice(0, 200), anchor });
      }
    }
    return { faults, counts };
  };

  const told = (found: AxeResults['violations'], finished: readonly AxeName[]): AxeStep => {
    const [job] = jobs;
    const part = job?.pieces ? job.weight * (1 - job.pieces.length / Math.max(1, job.of)) : 0;
    return {
      version: axe.version,
      ...read(found),
      finished,
      share: work === 0 ? 1 : Math.min(1, Math.max(0, 1 - (weightOf(jobs) - part) / work)),
      done: jobs.length === 0,
    };
  };

  return {
    async step() {
      const [job, ...rest] = jobs;
      if (!job) return told([], []);
      const { rules } = job;
      const taken = job.pieces ? take(job.pieces, reach) : [];
      const began = now();
      try {
        const include = taken.map((piece) => piece.include);
        // Of a live page, parts may be gone by now.
        const violations =
          job.pieces && include.length === 0
            ? []
            : await run(
                rules,
                include,
                taken.flatMap(({ exclude }) => exclude),
              );
        if (job.pieces) reach = Math.min(5_000, Math.max(20, (reach * aim) / Math.max(1, now() - began)));
        if (job.pieces && job.pieces.length > 0) return told(violations, []);
        jobs = rest;
        return told(violations, rules);
      } catch {
        // One rule that fails must not take others with it; alone, it counts as not run to its end.
        jobs = rules.length > 1 ? [...rules.map((name) => whole([name])), ...rest] : rest;
        return told([], []);
      }
    },
    end() {
      jobs = [];
    },
  };
}

const weightOf = (jobs: readonly Job[]): number => jobs.reduce((sum, { weight }) => sum + weight, 0);

const whole = (rules: readonly AxeName[]): Job => ({ rules, pieces: null, of: 1, weight: 1 });

function inParts(name: AxeName, root: Element): Job {
  const pieces = [...piecesOf(root)];
  const elements = pieces.reduce((sum, { size }) => sum + size, 0);
  return { rules: [name], pieces, of: pieces.length, weight: 1 + elements / 200 };
}

/** Takes the next pieces off a list, as many as have so many elements, and gives those that are still there. */
function take(pieces: Piece[], most: number): readonly Piece[] {
  const taken: Piece[] = [];
  for (let size = 0; size < most && pieces.length > 0;) {
    const piece = pieces.shift()!;
    if (!piece.include.isConnected) continue;
    size += piece.size;
    taken.push(piece);
  }
  return taken;
}
