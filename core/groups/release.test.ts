import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from '../star/answers.ts';
import { scoreStar } from '../star/score.ts';
import { statementsOf } from '../star/statements.ts';
import { leastOf, releaseAfter, releaseInOrder, type Release, type Shown } from './release.ts';

const five = ['a', 'b', 'c', 'd', 'e'];
const shownOf = (release: Release) =>
  release.ok ? [release.people.length, release.waiting] : release.because;

test('the size of a group can be raised, and never lowered', () => {
  expect([0, 1, 4, 5, 6, 12.5, -3, Number.NaN, Number.POSITIVE_INFINITY].map(leastOf)).toEqual([
    5, 5, 5, 5, 6, 13, 5, 5, 5,
  ]);
});

test('shows five people, and says how many are missing of four', () => {
  expect(shownOf(releaseAfter(five, [], 5))).toEqual([5, 0]);
  expect(releaseAfter(five.slice(1), [], 5)).toEqual({ ok: false, because: 'too-few', missing: 1 });
});

test('waits with those who come later until they are a crowd themselves', () => {
  const nine = [...five, 'f', 'g', 'h', 'i'];
  const before = [new Set(five)];
  expect(shownOf(releaseAfter(nine, [], 5)), 'nobody has seen the five').toEqual([9, 0]);
  expect(shownOf(releaseAfter(nine, before, 5))).toEqual([5, 4]);
  expect(shownOf(releaseAfter([...nine, 'j'], before, 5))).toEqual([10, 0]);
  expect(shownOf(releaseAfter(five, before, 5)), 'the same people can be shown again').toEqual([5, 0]);
});

test('is not shown any more when someone has left', () => {
  const others = ['f', 'g', 'h', 'i', 'j'];
  const before = [new Set(five)];
  expect(releaseAfter([...five.slice(1), ...others], before, 5)).toEqual({ ok: false, because: 'some-left' });
  expect(shownOf(releaseAfter(others, before, 5)), 'other people altogether').toEqual([5, 0]);
});

test('a feed that nobody watches is shown in fives', () => {
  const sizes = [4, 5, 6, 9, 10, 11].map((size) =>
    shownOf(
      releaseInOrder(
        Array.from({ length: size }, (_, at) => `p${at}`),
        5,
      ),
    ),
  );
  expect(sizes).toEqual(['too-few', [5, 0], [5, 1], [5, 4], [10, 0], [10, 1]]);
});

// What follows tries to learn what one person answered from all that is shown, by adding and removing people.

const asked = statementsOf('quick');
const answer = fc.constantFrom<Answer | undefined>(undefined, 0, 1, 2, 3, 4, 'not-sure');
const answers = fc
  .array(answer, { minLength: asked.length, maxLength: asked.length })
  .map((given): Answers =>
    Object.fromEntries(asked.flatMap(({ id }, at) => (given[at] === undefined ? [] : [[id, given[at]]]))),
  );
const crowd = fc.array(answers, { minLength: 12, maxLength: 24 });
/** Who is in the group each time that somebody asks to see it, as positions in the crowd. */
const showings = fc.array(fc.array(fc.nat(23), { maxLength: 24 }), { minLength: 1, maxLength: 8 });

/** A sum that was shown: of the values of these people. */
interface Sum {
  readonly people: ReadonlySet<number>;
}

/** What a tool shows of a group: over whom each figure is. Null where it shows nothing. */
type Show = (
  ids: readonly string[],
  shown: Shown,
) => {
  readonly people: readonly string[];
  readonly over: (ids: readonly string[]) => readonly string[];
} | null;

const releasing =
  (releaseOf: (ids: readonly string[], shown: Shown) => Release): Show =>
  (ids, shown) => {
    const release = releaseOf(ids, shown);
    return release.ok ? { people: release.people, over: release.showable } : null;
  };
const ours = releasing((ids, shown) => releaseAfter(ids, shown, 5));
const feed = releasing((ids) => releaseInOrder(ids, 5));

/** A tool that looks at the size of the group alone. */
const naive: Show = (ids) => (ids.length >= 5 ? { people: ids, over: (some) => some } : null);

/** The people whose own value follows from sums of some, by solving them as equations. */
function solvable(sums: readonly Sum[], people: number): number[] {
  const rows: number[][] = sums.map((sum) =>
    Array.from({ length: people }, (_, at) => (sum.people.has(at) ? 1 : 0)),
  );
  let pivotRow = 0;
  for (let column = 0; column < people && pivotRow < rows.length; column += 1) {
    const found = rows.findIndex((row, at) => at >= pivotRow && Math.abs(row[column]!) > 1e-9);
    if (found < 0) continue;
    [rows[pivotRow], rows[found]] = [rows[found]!, rows[pivotRow]!];
    const pivot = rows[pivotRow]!.map((value) => value / rows[pivotRow]![column]!);
    rows.forEach((row, at) => {
      rows[at] = at === pivotRow ? pivot : row.map((value, each) => value - row[column]! * pivot[each]!);
    });
    pivotRow += 1;
  }
  return rows.flatMap((row) => {
    const left = row.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [at] : []));
    return left.length === 1 ? left : [];
  });
}

/** For each part of the star, the people whose score somebody could work out. */
function learned(show: Show, everyone: readonly Answers[], asks: readonly (readonly number[])[]): number[] {
  const values = everyone.map((given) => scoreStar(given, 'quick').points.map(({ value }) => value));
  const sums: Sum[][] = asked.map(() => []);
  const shown: ReadonlySet<string>[] = [];
  for (const positions of asks) {
    const here = [...new Set(positions)].filter((at) => at < everyone.length);
    const seen = show(here.map(String), shown);
    if (seen === null) continue;
    shown.push(new Set(seen.people));
    for (const part of asked.keys()) {
      const scored = here.filter((at) => values[at]![part] !== null).map(String);
      const over = seen.over(scored);
      if (over.length > 0) sums[part]!.push({ people: new Set(over.map(Number)) });
    }
  }
  return sums.flatMap((some) => solvable(some, everyone.length));
}

test('nobody learns one person’s answers by adding and removing people', () => {
  fc.assert(
    fc.property(crowd, showings, (everyone, asks) => {
      expect(learned(ours, everyone, asks)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('nor by letting a group grow one by one', () => {
  fc.assert(
    fc.property(crowd, (everyone) => {
      const growing = everyone.map((_, at) => Array.from({ length: at + 1 }, (__, each) => each));
      expect(learned(ours, everyone, growing)).toEqual([]);
      expect(learned(feed, everyone, growing), 'of a feed').toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a tool that looks at the size alone gives people away', () => {
  const everyone = Array.from({ length: 6 }, (_, at): Answers => ({ CC1: (at % 5) as Answer }));
  const growing = [
    [0, 1, 2, 3, 4],
    [0, 1, 2, 3, 4, 5],
  ];
  expect(learned(naive, everyone, growing)).toContain(5);
  expect(learned(ours, everyone, growing)).toEqual([]);
});
