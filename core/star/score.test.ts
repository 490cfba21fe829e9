import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCheck } from '../../tests/arbitrary-answers.ts';
import { answerChoices, withAnswer, type Answer, type Answers, type Frequency } from './answers.ts';
import { bandOf, bands } from './bands.ts';
import { scoreStar, type Score } from './score.ts';
import { approaches, points, steps, type StarPoint } from './star.ts';
import { statementsOf, type Mode, type StatementId } from './statements.ts';

const notSure = 'not-sure';

const frequencies: readonly Frequency[] = [0, 1, 2, 3, 4];
const pairs = frequencies.flatMap((a) => frequencies.map((b) => [a, b] as const));

/** The score of one part, from answers to its statements in order; undefined leaves one out. */
function partOf(point: StarPoint, given: readonly (Answer | undefined)[], mode: Mode = 'full') {
  return scoreStar(answersTo({ [point]: given }, mode), mode).points.find((each) => each.point === point)!;
}

function answersTo(
  parts: Partial<Record<StarPoint, readonly (Answer | undefined)[]>>,
  mode: Mode = 'full',
): Answers {
  return points.reduce<Answers>((answers, point) => {
    const asked = statementsOf(mode).filter((statement) => statement.point === point);
    return (parts[point] ?? []).reduce<Answers>(
      (sum, answer, at) => (answer === undefined ? sum : withAnswer(sum, asked[at]!.id, answer)),
      answers,
    );
  }, {});
}

const everywhere = (answer: Answer, mode: Mode): Answers =>
  Object.fromEntries(statementsOf(mode).map(({ id }) => [id, answer]));

const valuesOf = ({ points: parts, inner, outer, overall }: Score) => [
  ...parts.map(({ value }) => value),
  inner,
  outer,
  overall,
];

test.each([
  ['co-commission', [2, 3, notSure], 62.5, 'building'],
  ['co-assess', [0, 0, 0], 0, 'not-yet'],
  ['focus', [4, 2], 75, 'everyday'],
  ['co-design', [1, 1, 1], 25, 'first-steps'],
  ['co-design', [3, 3, 3], 75, 'everyday'],
  ['map', [1, undefined], 25, 'first-steps'],
] as const)('scores %s with answers %j as %d, %s', (point, given, value, band) => {
  const part = partOf(point, given);
  expect(part.value).toBe(value);
  expect(bandOf(part.value!)).toBe(band);
});

test('says "not enough answers" for an approach with one scored answer of three', () => {
  expect(partOf('co-design', [1, notSure, notSure])).toEqual({
    point: 'co-design',
    value: null,
    scored: 1,
    notSure: 2,
    of: 3,
    onOneAnswer: false,
  });
});

test('flags a step that rests on one answer of two, and nothing else', () => {
  expect(partOf('map', [1, undefined]).onOneAnswer).toBe(true);
  expect(partOf('map', [notSure, 1]).onOneAnswer).toBe(true);
  expect(partOf('map', [1, 1]).onOneAnswer).toBe(false);
  expect(partOf('map', [undefined, undefined]).onOneAnswer).toBe(false);
  expect(partOf('co-design', [1, undefined, undefined]).onOneAnswer).toBe(false);
});

test('takes one answer for a part of the quick check, without a flag: there is only one statement', () => {
  for (const point of points) {
    expect(partOf(point, [3], 'quick')).toMatchObject({ value: 75, of: 1, onOneAnswer: false });
    expect(partOf(point, [notSure], 'quick')).toMatchObject({ value: null, notSure: 1 });
  }
});

test('makes the inner ring of three approaches out of four', () => {
  const three = answersTo({
    'co-commission': [2, 3, notSure],
    'co-design': [1, notSure, notSure],
    'co-deliver': [2, 2, 2],
    'co-assess': [0, 0, 0],
  });
  expect(scoreStar(three, 'full').inner).toBe(37.5);
});

test('makes no inner ring of two approaches', () => {
  const two = answersTo({ 'co-commission': [2, 3, 1], 'co-assess': [4, 4, 4] });
  expect(scoreStar(two, 'full').inner).toBeNull();
});

test('makes the outer circle of four steps out of five, and none of three', () => {
  const four = answersTo({ map: [1, 1], focus: [4, 2], people: [2, 2], market: [2, 2] });
  const { outer } = scoreStar(four, 'full');
  expect(outer).toBe(50);
  expect(bandOf(outer!)).toBe('building');
  const three = answersTo({ map: [1, 1], focus: [4, 2], people: [2, 2] });
  expect(scoreStar(three, 'full').outer).toBeNull();
});

test('has no whole without both rings', () => {
  const inside = Object.fromEntries(approaches.map((point) => [point, [2, 2, 2] as const]));
  const outside = Object.fromEntries(steps.map((point) => [point, [4, 4] as const]));
  expect(scoreStar(answersTo(inside), 'full')).toMatchObject({ inner: 50, outer: null, overall: null });
  expect(scoreStar(answersTo(outside), 'full')).toMatchObject({ inner: null, outer: 100, overall: null });
  expect(scoreStar(answersTo({ ...inside, ...outside }), 'full').overall).toBe(75);
});

test.each(['quick', 'full'] as const)(
  'gives no score at all when every answer of the %s check is "not sure"',
  (mode) => {
    const score = scoreStar(everywhere(notSure, mode), mode);
    expect(valuesOf(score).every((value) => value === null)).toBe(true);
    expect(score.notSureShare).toBe(1);
    expect(score.answered).toBe(score.of);
  },
);

test.each(['quick', 'full'] as const)(
  'gives 100 everywhere when every answer of the %s check is 4',
  (mode) => {
    const score = scoreStar(everywhere(4, mode), mode);
    expect(new Set(valuesOf(score))).toEqual(new Set([100]));
    expect(score.notSureShare).toBe(0);
  },
);

test('counts what was answered, and the share of "not sure" of all statements shown', () => {
  const score = scoreStar({ CC1: 0, CD1: notSure, MAP1: notSure }, 'full');
  expect(score).toMatchObject({ answered: 3, of: 22 });
  expect(score.notSureShare).toBe(2 / 22);
  expect(scoreStar({}, 'quick')).toMatchObject({ answered: 0, of: 9, notSureShare: 0 });
});

test('ignores answers that the quick check does not ask', () => {
  expect(scoreStar({ CC1: 2, CC2: 4, CC3: 4 }, 'quick').points[0]).toMatchObject({ value: 50, scored: 1 });
});

test('puts every possible inner ring into the band that exact arithmetic gives', () => {
  const given: readonly (readonly Frequency[])[] = [
    ...pairs,
    ...pairs.flatMap(([a, b]) => frequencies.map((c) => [a, b, c] as const)),
  ];
  const parts = new Map(
    given.map((each) => [(each.reduce<number>((sum, answer) => sum + answer, 0) * 6) / each.length, each]),
  );
  const sixths = [...parts.keys()];
  for (const a of sixths) {
    for (const b of sixths.filter((each) => each >= a)) {
      for (const c of sixths.filter((each) => each >= b)) {
        for (const d of [undefined, ...sixths]) {
          const exact = d === undefined ? [a, b, c] : [a, b, c, d];
          const answers = answersTo(
            Object.fromEntries(exact.map((each, at) => [approaches[at]!, parts.get(each)!])),
          );
          const sum = exact.reduce((total, each) => total + each, 0);
          const whole = 6 * exact.length;
          const band = bands[Math.min(3, (sum - (sum % whole)) / whole)];
          if (bandOf(scoreStar(answers, 'full').inner!) !== band) {
            expect.fail(`approaches of ${exact.join(', ')} sixths of 25 must be in the band ${band}`);
          }
        }
      }
    }
  }
});

test('lists the nine parts in the order of the star, whatever was answered', () => {
  fc.assert(
    fc.property(anyCheck, ({ answers, mode }) => {
      expect(scoreStar(answers, mode).points.map(({ point }) => point)).toEqual(points);
    }),
  );
});

test('keeps every score between 0 and 100, or has none', () => {
  fc.assert(
    fc.property(anyCheck, ({ answers, mode }) => {
      const score = scoreStar(answers, mode);
      for (const value of valuesOf(score)) {
        if (value !== null) expect(value).toSatisfy((each: number) => each >= 0 && each <= 100);
      }
      expect(score.notSureShare).toSatisfy((share: number) => share >= 0 && share <= 1);
      expect(score.answered).toBeLessThanOrEqual(score.of);
    }),
  );
});

test('never counts a missing answer as a zero: the rest alone decide', () => {
  fc.assert(
    fc.property(anyCheck, fc.constantFrom<Frequency>(1, 2, 3, 4), ({ answers, mode }, frequency) => {
      const same = Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [id, answer === notSure ? notSure : frequency]),
      );
      for (const value of valuesOf(scoreStar(same, mode))) {
        if (value !== null) expect(value).toBe(frequency * 25);
      }
    }),
  );
});

test('never changes a score when a "not sure" is added', () => {
  fc.assert(
    fc.property(anyCheck, fc.nat(), ({ answers, mode }, pick) => {
      const blank = statementsOf(mode).filter(({ id }) => answers[id] === undefined);
      fc.pre(blank.length > 0);
      const more = withAnswer(answers, blank[pick % blank.length]!.id, notSure);
      expect(valuesOf(scoreStar(more, mode))).toEqual(valuesOf(scoreStar(answers, mode)));
    }),
  );
});

test('never lowers a score when an answer is raised', () => {
  fc.assert(
    fc.property(anyCheck, fc.nat(), fc.nat(), ({ answers, mode }, pick, by) => {
      const given = Object.entries(answers) as [StatementId, Answer][];
      const raisable = given.filter(
        (each): each is [StatementId, Frequency] => each[1] !== notSure && each[1] < 4,
      );
      fc.pre(raisable.length > 0);
      const [id, was] = raisable[pick % raisable.length]!;
      const higher = answerChoices.filter((answer) => answer !== notSure && answer > was);
      const before = valuesOf(scoreStar(answers, mode));
      const after = valuesOf(scoreStar(withAnswer(answers, id, higher[by % higher.length]!), mode));
      for (const [at, value] of before.entries()) {
        if (value === null) expect(after[at]).toBeNull();
        else expect(after[at]).toBeGreaterThanOrEqual(value);
      }
    }),
  );
});

test('does not depend on the order in which the answers were given', () => {
  fc.assert(
    fc.property(anyCheck, ({ answers, mode }) => {
      const backwards = Object.fromEntries(Object.entries(answers).toReversed());
      expect(scoreStar(backwards, mode)).toEqual(scoreStar(answers, mode));
    }),
  );
});
