import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Answers } from '../star/answers.ts';
import { scoreStar } from '../star/score.ts';
import { statementsOf } from '../star/statements.ts';
import type { Contribution, Group } from './contribution.ts';
import { leastOf, mayShow, type Shown } from './release.ts';
import { summarise } from './summary.ts';

const ids = (...names: string[]) => new Set(names);
const five = ids('a', 'b', 'c', 'd', 'e');

test('the size of a group can be raised, and never lowered', () => {
  expect([0, 1, 4, 5, 6, 12.5, -3, Number.NaN, Number.POSITIVE_INFINITY].map(leastOf)).toEqual([
    5, 5, 5, 5, 6, 13, 5, 5, 5,
  ]);
});

test('shows five people, and says how many are missing of four', () => {
  expect(mayShow(five, [], 5)).toEqual({ ok: true });
  expect(mayShow(ids('a', 'b', 'c', 'd'), [], 5)).toEqual({ ok: false, because: 'too-few', missing: 1 });
});

test('waits with those who come later until they are a crowd themselves', () => {
  const nine = ids(...five, 'f', 'g', 'h', 'i');
  expect(mayShow(nine, [], 5), 'nobody has seen the five').toEqual({ ok: true });
  expect(mayShow(nine, [five], 5)).toEqual({ ok: false, because: 'too-few-came', missing: 1 });
  expect(mayShow(ids(...nine, 'j'), [five], 5)).toEqual({ ok: true });
  expect(mayShow(five, [five], 5), 'the same people can be shown again').toEqual({ ok: true });
});

test('is not shown any more when someone has left', () => {
  const others = ids('f', 'g', 'h', 'i', 'j');
  expect(mayShow(ids('a', 'b', 'c', 'd', ...others), [five], 5)).toEqual({ ok: false, because: 'some-left' });
  expect(mayShow(others, [five], 5), 'other people altogether').toEqual({ ok: true });
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

const contribution = (given: Answers, at: number): Contribution => ({
  id: `p${at}`,
  audience: 'communities',
  round: '2026-11-24',
  set: { version: 1, mode: 'quick', voice: 'resident', answers: given },
});

/** A sum that was shown: of the values of these people. */
interface Sum {
  readonly people: ReadonlySet<number>;
}

/** What somebody who sees every showing learns for one figure: the sums over those who have a value for it. */
type Show = (group: Group, shown: Shown) => { readonly seen: boolean; readonly parts: readonly boolean[] };

const ours: Show = (group, shown) => {
  const result = summarise(group, shown, 5);
  return result.ok
    ? { seen: true, parts: result.summary.points.map(({ mean }) => mean !== null) }
    : { seen: false, parts: [] };
};

/** A tool that looks at the size of the group alone. */
const naive: Show = (group) => ({
  seen: group.people.length >= 5,
  parts: asked.map(() => group.people.length >= 5),
});

/** The people whose own value follows from sums of some, by solving them as equations. */
function solvable(sums: readonly Sum[], people: number): number[] {
  const rows = sums.map((sum) => Array.from({ length: people }, (_, at) => (sum.people.has(at) ? 1 : 0)));
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
  const people = everyone.map(contribution);
  const sums: Sum[][] = asked.map(() => []);
  const shown: ReadonlySet<string>[] = [];
  for (const positions of asks) {
    const here = [...new Set(positions)].filter((at) => at < people.length);
    const group: Group = {
      key: { audience: 'communities', round: '2026-11-24', version: 1, mode: 'quick', voice: 'resident' },
      people: here.map((at) => people[at]!),
    };
    const { seen, parts } = show(group, shown);
    if (!seen) continue;
    shown.push(new Set(group.people.map(({ id }) => id)));
    parts.forEach((told, part) => {
      if (!told) return;
      const scored = here.filter((at) => scoreStar(everyone[at]!, 'quick').points[part]!.value !== null);
      sums[part]!.push({ people: new Set(scored) });
    });
  }
  return sums.flatMap((some) => solvable(some, people.length));
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
