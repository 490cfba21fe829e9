import type { Answers } from './answers.ts';
import { approaches, isApproach, points, steps, type StarPoint } from './star.ts';
import { statementsOf, type Mode } from './statements.ts';

/** How one part of the star came out. */
export interface PointScore {
  readonly point: StarPoint;
  /** 0 to 100, not rounded; null where too few statements have a scored answer. */
  readonly value: number | null;
  /** How many of the part's statements have an answer of 0 to 4. */
  readonly scored: number;
  /** How many were answered "not sure". */
  readonly notSure: number;
  /** How many statements the part has in this mode. */
  readonly of: number;
  /** True where a step of the full check rests on one answer of two: say so beside it. */
  readonly onOneAnswer: boolean;
}

/** How a whole set of answers came out. */
export interface Score {
  readonly mode: Mode;
  /** All nine parts, in the order of the star. */
  readonly points: readonly PointScore[];
  /** Mean of the approaches, 0 to 100; null with fewer than three of the four. */
  readonly inner: number | null;
  /** Mean of the steps, 0 to 100; null with fewer than four of the five. */
  readonly outer: number | null;
  /** Mean of the two rings; null unless both exist. It chooses the opening sentence and is never printed large. */
  readonly overall: number | null;
  /** Statements answered "not sure", as a share (0 to 1) of the statements shown. */
  readonly notSureShare: number;
  /** How many statements have any answer, "not sure" included. */
  readonly answered: number;
  /** How many statements the mode shows. */
  readonly of: number;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The mean of parts, added as whole sixths of 25 (a part has one to three answers), so that it is rounded
 * once, at the end. A sum of rounded thirds can fall short of the edge of a band: 24.999… for 25.
 */
const meanOfParts = (values: readonly number[]): number =>
  (total(values.map((value) => Math.round((value * 6) / 25))) * 25) / (6 * values.length);

/** Scores a set of answers: each statement weighs the same, and too few answers are never a zero. */
export function scoreStar(answers: Answers, mode: Mode): Score {
  const scores = points.map((point) => scorePoint(point, answers, mode));
  const ring = (ids: readonly StarPoint[], atLeast: number): number | null => {
    const values = scores.flatMap(({ point, value }) =>
      ids.includes(point) && value !== null ? [value] : [],
    );
    return values.length < atLeast ? null : meanOfParts(values);
  };
  const inner = ring(approaches, 3);
  const outer = ring(steps, 4);
  const sum = (of: (score: PointScore) => number): number => total(scores.map(of));
  const shown = sum((score) => score.of);
  return {
    mode,
    points: scores,
    inner,
    outer,
    overall: inner === null || outer === null ? null : (inner + outer) / 2,
    notSureShare: sum((score) => score.notSure) / shown,
    answered: sum((score) => score.scored + score.notSure),
    of: shown,
  };
}

function scorePoint(point: StarPoint, answers: Answers, mode: Mode): PointScore {
  const asked = statementsOf(mode).filter((statement) => statement.point === point);
  const given = asked.map(({ id }) => answers[id]);
  const values = given.filter((answer) => typeof answer === 'number');
  const needed = mode === 'full' && isApproach(point) ? 2 : 1;
  return {
    point,
    value: values.length < needed ? null : (total(values) * 25) / values.length,
    scored: values.length,
    notSure: given.filter((answer) => answer === 'not-sure').length,
    of: asked.length,
    onOneAnswer: values.length === 1 && needed === 1 && asked.length > 1,
  };
}
