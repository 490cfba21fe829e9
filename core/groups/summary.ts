import { scoreStar, type PointScore } from '#core/star/score';
import { points, type StarPoint } from '#core/star/star';
import { statementsOf, type StatementId } from '#core/star/statements';
import type { Contribution, Group, GroupKey } from './contribution.ts';
import { crowdsIn, mayShow, type Release, type Shown } from './release.ts';

/** How a group sees one part of the star. */
export interface PointSummary {
  readonly point: StarPoint;
  /** Mean of the people's scores for the part, 0 to 100, not rounded; null where too few people have one. */
  readonly mean: number | null;
  /** The lowest and the highest score of the part in the group; null with `mean`. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** How many people have a score for the part; null with `mean`. */
  readonly people: number | null;
}

/** How a group answered one statement. */
export interface StatementSummary {
  readonly id: StatementId;
  readonly point: StarPoint;
  /** Mean answer, 0 (not yet) to 4 (always); null where too few people gave one. */
  readonly mean: number | null;
  /** How many of the people said "not sure"; null where too few answered at all. */
  readonly notSure: number | null;
  /** How many gave any answer, "not sure" included; null with `notSure`. */
  readonly answered: number | null;
}

/** What may be shown of a group. */
export interface GroupSummary {
  readonly key: GroupKey;
  readonly people: number;
  /** All nine parts, in the order of the star. */
  readonly points: readonly PointSummary[];
  /** The statements of its check, in order. */
  readonly statements: readonly StatementSummary[];
  /** "Not sure" answers as a share (0 to 1) of all answers that were asked of the group. */
  readonly notSureShare: number;
}

/** A group's summary, or the reason why it must not be shown. */
export type Summarised =
  | { readonly ok: true; readonly summary: GroupSummary }
  | (Exclude<Release, { readonly ok: true }> & { readonly key: GroupKey; readonly people: number });

/** Sums up a group, given who was shown before (`shown`) and how many people there must be (`least`, see `leastOf`). */
export function summarise(group: Group, shown: Shown, least: number): Summarised {
  const now = new Set(group.people.map(({ id }) => id));
  const release = mayShow(now, shown, least);
  const { key } = group;
  if (!release.ok) return { ...release, key, people: now.size };

  const crowds = crowdsIn(now, shown);
  const shows = (ids: ReadonlySet<string>): boolean => isSafe(ids, crowds, least);
  const scores = new Map(
    group.people.map((each) => [each.id, scoreStar(each.set.answers, key.mode)] as const),
  );
  const shares = [...scores.values()].map(({ notSureShare }) => notSureShare);
  return {
    ok: true,
    summary: {
      key,
      people: now.size,
      points: points.map((point, at) =>
        summarisePoint(
          point,
          [...scores].map(([id, score]) => [id, score.points[at]!]),
          shows,
        ),
      ),
      statements: statementsOf(key.mode).map(({ id, point }) =>
        summariseStatement(id, point, group.people, shows),
      ),
      notSureShare: shares.reduce((sum, share) => sum + share, 0) / now.size,
    },
  };
}

type Shows = (ids: ReadonlySet<string>) => boolean;

/**
 * Whether a figure over `ids` may be shown: at least `least` of them, and of no crowd that can be told apart only
 * a few (of five who came later, one may have had an answer: then the change of the figure would be that answer).
 */
function isSafe(ids: ReadonlySet<string>, crowds: readonly (readonly string[])[], least: number): boolean {
  if (ids.size < least) return false;
  return crowds.every((crowd) => {
    const here = crowd.filter((id) => ids.has(id)).length;
    return here === 0 || here >= least;
  });
}

function summarisePoint(
  point: StarPoint,
  scores: readonly (readonly [string, PointScore])[],
  shows: Shows,
): PointSummary {
  const scored = scores.filter(([, { value }]) => value !== null);
  if (!shows(new Set(scored.map(([id]) => id)))) {
    return { point, mean: null, lowest: null, highest: null, people: null };
  }
  const values = scored.map(([, { value }]) => value!);
  return {
    point,
    mean: meanOf(values),
    lowest: values.reduce((low, value) => Math.min(low, value), 100),
    highest: values.reduce((high, value) => Math.max(high, value), 0),
    people: values.length,
  };
}

function summariseStatement(
  id: StatementId,
  point: StarPoint,
  people: readonly Contribution[],
  shows: Shows,
): StatementSummary {
  const given = people.filter(({ set }) => set.answers[id] !== undefined);
  const sure = given.filter(({ set }) => set.answers[id] !== 'not-sure');
  const idsOf = (some: readonly Contribution[]) => new Set(some.map((each) => each.id));
  const shown = shows(idsOf(given));
  return {
    id,
    point,
    mean: shows(idsOf(sure)) ? meanOf(sure.map(({ set }) => set.answers[id] as number)) : null,
    notSure: shown ? given.length - sure.length : null,
    answered: shown ? given.length : null,
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
