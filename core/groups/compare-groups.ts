import { changeLimit, type PointChange } from '#core/star/compare';
import { notSureLimit } from '#core/star/next-step';
import { approaches, points, steps, type StarPoint } from '#core/star/star';
import { statementsOf, type StatementId } from '#core/star/statements';
import type { GroupKey } from './contribution.ts';
import type { GroupSummary } from './summary.ts';

/** From this many points (of 100) on, two groups see a part so differently that it is worth talking about. */
export const gapLimit = 20;

/** How far apart groups see one part of the star. */
export interface Gap {
  readonly point: StarPoint;
  readonly lowest: GroupKey;
  readonly highest: GroupKey;
  /** Between the means of the two, 0 to 100. */
  readonly points: number;
  readonly means: { readonly lowest: number; readonly highest: number };
  /** At least `gapLimit`. */
  readonly wide: boolean;
}

/** A statement that groups answered differently. */
export interface Difference {
  readonly id: StatementId;
  readonly point: StarPoint;
  readonly lowest: GroupKey;
  readonly highest: GroupKey;
  /** Between the mean answers of the two, on the scale of the parts, and at least `gapLimit`. */
  readonly points: number;
  /** The mean answer of each of the two. */
  readonly means: { readonly lowest: number; readonly highest: number };
}

/** A statement of which many in a group are not sure: a finding of its own. */
export interface Doubt {
  readonly id: StatementId;
  readonly point: StarPoint;
  readonly key: GroupKey;
  /** The share of those who answered, in whole tenths, rounded down. */
  readonly share: number;
}

/** What to work on first, and whose view led to it. */
export interface GroupNextStep {
  readonly point: StarPoint;
  /** As of `NextStep`: groups are not pooled, so the group that sees least of a part decides. */
  readonly because: 'find-out' | 'step' | 'approach';
  /** The group whose view it is. */
  readonly key: GroupKey;
}

/** What several groups see, side by side. */
export interface WhoSeesWhat {
  readonly gaps: readonly Gap[];
  /** Widest first. */
  readonly differences: readonly Difference[];
  /** Largest share first. */
  readonly doubts: readonly Doubt[];
  /** Null where there is no group. */
  readonly next: GroupNextStep | null;
}

/** Groups are beside each other only where they answered the same check in the same round. */
export const areBeside = (one: GroupKey, other: GroupKey): boolean =>
  one.version === other.version && one.mode === other.mode && one.round === other.round;

/**
 * Sets groups side by side: never pooled, never ranked.
 * @throws RangeError where the groups are of different rounds, lengths or versions (see `areBeside`).
 */
export function whoSeesWhat(groups: readonly GroupSummary[]): WhoSeesWhat {
  const [first] = groups;
  if (!first) return { gaps: [], differences: [], doubts: [], next: null };
  if (!groups.every(({ key }) => areBeside(first.key, key))) {
    throw new RangeError('Groups of different rounds, lengths or versions are not set beside each other.');
  }
  const apart = <Of>(name: Of, meanOf: (group: GroupSummary) => number | null) => {
    const views = groups.flatMap((group) => {
      const mean = meanOf(group);
      return mean === null ? [] : [{ key: group.key, mean }];
    });
    if (views.length < 2) return [];
    const low = views.reduce((least, each) => (each.mean < least.mean ? each : least));
    const high = views.reduce((most, each) => (each.mean > most.mean ? each : most));
    const means = { lowest: low.mean, highest: high.mean };
    return [{ name, lowest: low.key, highest: high.key, means, points: high.mean - low.mean }];
  };
  return {
    gaps: points
      .flatMap((point, at) => apart(point, (group) => group.points[at]!.mean))
      .map(({ name, ...gap }) => ({ point: name, ...gap, wide: gap.points >= gapLimit })),
    differences: statementsOf(first.key.mode)
      .flatMap((statement, at) => apart(statement, (group) => group.statements[at]!.mean))
      .map(({ name: { id, point }, ...difference }) => ({ id, point, ...difference }))
      .filter((difference) => difference.points >= gapLimit)
      .toSorted((a, b) => b.points - a.points),
    doubts: doubtsOf(groups),
    next: nextOf(groups),
  };
}

function doubtsOf(groups: readonly GroupSummary[]): readonly Doubt[] {
  return groups
    .flatMap(({ key, statements }) =>
      statements.flatMap(({ id, point, notSure }) =>
        notSure !== null && notSure >= notSureLimit ? [{ id, point, key, share: notSure }] : [],
      ),
    )
    .toSorted((a, b) => b.share - a.share);
}

/** The star's own order, by the group that sees least: the rule of `nextStep` for one result, without a pooled one. */
function nextOf(groups: readonly GroupSummary[]): GroupNextStep | null {
  const unsure = groups.filter(({ notSureShare }) => notSureShare >= notSureLimit);
  const [mostUnsure] = unsure.toSorted((a, b) => b.notSureShare - a.notSureShare);
  if (mostUnsure) return { point: 'map', because: 'find-out', key: mostUnsure.key };
  /** The group that sees least of a part. What only a few of a group have scored says nothing of how it sees the part. */
  const least = (point: StarPoint) => {
    const views = groups.flatMap(({ key, points: parts }) => {
      const mean = parts.find((each) => each.point === point)?.mean ?? null;
      return mean === null ? [] : [{ key, mean }];
    });
    return views.toSorted((a, b) => a.mean - b.mean)[0] ?? { key: groups[0]!.key, mean: null };
  };
  for (const point of steps) {
    const { key, mean } = least(point);
    if ((mean ?? 0) < 50) return { point, because: 'step', key };
  }
  const [lowest] = approaches
    .map((point) => ({ point, ...least(point) }))
    .filter(({ mean }) => mean !== null)
    .toSorted((a, b) => a.mean! - b.mean!);
  const [fallback] = groups;
  return { point: lowest?.point ?? approaches[0], because: 'approach', key: lowest?.key ?? fallback!.key };
}

/** How a group's view moved between two rounds, or why the two must not be compared. */
export type GroupChange =
  | { readonly ok: true; readonly points: readonly PointChange[] }
  | { readonly ok: false; readonly problem: 'audience' | 'version' | 'mode' | 'voice' | 'round' };

/** Compares two rounds of the same group; a direction is given only from 10 points on. */
export function changeBetween(before: GroupSummary, after: GroupSummary): GroupChange {
  for (const problem of ['audience', 'version', 'mode', 'voice'] as const) {
    if (before.key[problem] !== after.key[problem]) return { ok: false, problem };
  }
  if (before.key.round === after.key.round) return { ok: false, problem: 'round' };
  return {
    ok: true,
    points: after.points.map(({ point, mean }, at) => {
      const was = before.points[at]!.mean;
      return { point, before: was, after: mean, direction: directionOf(was, mean) };
    }),
  };
}

function directionOf(before: number | null, after: number | null): PointChange['direction'] {
  if (before === null || after === null) return 'unclear';
  if (after - before >= changeLimit) return 'up';
  return before - after >= changeLimit ? 'down' : 'same';
}
