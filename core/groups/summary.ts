import type { Answers, Frequency } from '#core/star/answers';
import { bandOf, type Band } from '#core/star/bands';
import { scoreStar, type Score } from '#core/star/score';
import { points, type StarPoint } from '#core/star/star';
import { statementsOf, type Mode, type Statement, type StatementId } from '#core/star/statements';
import { coarseMean, coarseShare } from './coarse.ts';
import type { Group, GroupKey } from './contribution.ts';
import type { Release, Showable } from './release.ts';

/** How a group sees one part of the star. */
export interface PointSummary {
  readonly point: StarPoint;
  /** Mean of the people's scores for the part, coarse (see `coarseMean`); null where too few people have one. */
  readonly mean: number | null;
  /** Where the scores lie, without the lowest and the highest one, so that no person stands alone at an end. Null with `mean`. */
  readonly range: { readonly from: Band; readonly to: Band } | null;
  /** How many people the mean is of; null with `mean`. */
  readonly people: number | null;
}

/** How a group answered one statement. */
export interface StatementSummary {
  readonly id: StatementId;
  readonly point: StarPoint;
  /**
   * Mean answer, on the scale of the parts (an answer of 4 is 100), coarse, of the people who scored every
   * statement of the part; null where too few did, or where it would give away who did not.
   */
  readonly mean: number | null;
  /** The share of those who answered that said "not sure", in whole tenths, rounded down; null where too few answered. */
  readonly notSure: number | null;
}

/** What may be shown of a group. Nothing finer leaves this file, so that all that is said of groups rests on it. */
export interface GroupSummary {
  readonly key: GroupKey;
  readonly people: number;
  /** How many more people handed in answers, and are not shown yet. */
  readonly waiting: number;
  /** All nine parts, in the order of the star. */
  readonly points: readonly PointSummary[];
  /** The statements of its check, in order. */
  readonly statements: readonly StatementSummary[];
  /** "Not sure" answers as a share (0 to 1) of all answers that were asked of the group, in steps of 0.05, rounded down. */
  readonly notSureShare: number;
}

/** A group that must not be shown, and why. */
export type Withheld = Exclude<Release, { readonly ok: true }> & {
  readonly key: GroupKey;
  readonly people: number;
};

/** A group's summary, or the reason why it must not be shown. */
export type Summarised = { readonly ok: true; readonly summary: GroupSummary } | Withheld;

/** Sums up a group as far as its release allows. */
export function summarise(group: Group, release: Release): Summarised {
  const work = summariseInSlices(group, release);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** How many people are scored between two pauses. */
export const slice = 100;

/** Sums up a group with a pause after each `slice` people, so that a page can breathe while thousands are scored. */
export function* summariseInSlices(group: Group, release: Release): Generator<void, Summarised, void> {
  const { key, people } = group;
  if (!release.ok) return { ...release, key, people: people.length };
  const counted = new Set(release.people);
  const scored: Scored[] = [];
  for (const [at, each] of people.entries()) {
    if (at % slice === slice - 1) yield;
    // The newcomers of a figure need not be those of the group: someone may have left out a statement.
    scored.push({ id: each.id, score: scoreStar(each.set.answers, key.mode), answers: each.set.answers });
  }
  const summaries: PointSummary[] = [];
  for (const at of points.keys()) {
    yield;
    summaries.push(summarisePoint(at, scored, release.showable));
  }
  const statements: StatementSummary[] = [];
  for (const statement of statementsOf(key.mode)) {
    yield;
    statements.push(summariseStatement(statement, key.mode, scored, release));
  }
  const shares = scored.flatMap(({ id, score }) => (counted.has(id) ? [score.notSureShare] : []));
  return {
    ok: true,
    summary: {
      key,
      people: release.people.length,
      waiting: release.waiting,
      points: summaries,
      statements,
      notSureShare: coarseShare(meanOf(shares), 20),
    },
  };
}

interface Scored {
  readonly id: string;
  readonly score: Score;
  readonly answers: Answers;
}

/** The values over which a figure may be shown. */
function valuesOf<Value>(
  scored: readonly Scored[],
  showable: Showable,
  valueOf: (of: Scored) => Value | null | undefined,
): readonly Value[] {
  const values = new Map<string, Value>();
  for (const each of scored) {
    const value = valueOf(each);
    if (value !== null && value !== undefined) values.set(each.id, value);
  }
  return showable([...values.keys()]).map((id) => values.get(id)!);
}

function summarisePoint(at: number, scored: readonly Scored[], showable: Showable): PointSummary {
  const point = points[at]!;
  const values = valuesOf(scored, showable, ({ score }) => score.points[at]!.value);
  if (values.length === 0) return { point, mean: null, range: null, people: null };
  const inOrder = values.toSorted((a, b) => a - b);
  return {
    point,
    mean: coarseMean(meanOf(values), 5),
    range: { from: bandOf(inOrder[1]!), to: bandOf(inOrder.at(-2)!) },
    people: values.length,
  };
}

function summariseStatement(
  { id, point }: Statement,
  mode: Mode,
  scored: readonly Scored[],
  { showable, mayStandApart }: Open,
): StatementSummary {
  const given = valuesOf(scored, showable, ({ answers }) => answers[id]);
  const notSure = given.filter((answer) => answer === 'not-sure').length;
  const [whole, partly] = byCompleteness(point, mode, scored);
  const values = mayStandApart(partly.map((each) => each.id))
    ? valuesOf(whole, showable, ({ answers }) => answers[id] as Frequency)
    : [];
  return {
    id,
    point,
    mean: values.length === 0 ? null : coarseMean(meanOf(values) * 25, 5),
    notSure: given.length === 0 ? null : coarseShare(notSure / given.length, 10),
  };
}

/**
 * Who scored all statements of a part, and who scored it by some of them. The figures of statements are over the
 * first alone: over different people each, they and the figure of the part would be equations that give away who
 * left out a statement, however coarse they are.
 */
function byCompleteness(
  point: StarPoint,
  mode: Mode,
  scored: readonly Scored[],
): readonly [readonly Scored[], readonly Scored[]] {
  const ids = statementsOf(mode).flatMap((each) => (each.point === point ? [each.id] : []));
  const isWhole = ({ answers }: Scored) => ids.every((id) => typeof answers[id] === 'number');
  const at = points.indexOf(point);
  return [
    scored.filter(isWhole),
    scored.filter((each) => each.score.points[at]!.value !== null && !isWhole(each)),
  ];
}

type Open = Extract<Release, { readonly ok: true }>;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
