import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers, Frequency } from '../star/answers.ts';
import type { Contribution } from './contribution.ts';
import { releaseAfter, releaseInOrder, type Release } from './release.ts';
import { summarise } from './summary.ts';

// In the full check a part has several statements. Were each figure over whoever has a value for it, somebody who
// left out a statement could be worked out from the figure of the part and those of its statements.

/** Answers to both statements of "Map it!". */
type Pair = readonly [Frequency, Frequency | 'not-sure'];
const frequency = fc.constantFrom<Frequency>(0, 1, 2, 3, 4);
const pairs = (partly: number) =>
  fc
    .tuple(
      fc.array(fc.tuple(frequency, frequency), { minLength: 5, maxLength: 12 }),
      fc.array(frequency, { minLength: partly, maxLength: partly }),
    )
    .map(([whole, some]): readonly Pair[] => [...whole, ...some.map((answer): Pair => [answer, 'not-sure'])]);

const inOneGo = (ids: readonly string[]) => releaseAfter(ids, [], 5);
const ofFeed = (ids: readonly string[]) => releaseInOrder(ids, 5);

function told(answers: readonly Pair[], releaseOf: (ids: readonly string[]) => Release) {
  const people = answers.map(([MAP1, MAP2], at): Contribution => {
    const given: Answers = { MAP1, MAP2 };
    const set = { version: 1, mode: 'full', voice: 'team', answers: given } as const;
    return { id: String(at), audience: 'frontline-staff', round: '2026-11-24', set };
  });
  const key = {
    audience: 'frontline-staff',
    round: '2026-11-24',
    version: 1,
    mode: 'full',
    voice: 'team',
  } as const;
  const done = summarise({ key, people }, releaseOf(people.map(({ id }) => id)));
  if (!done.ok) throw new Error('five or more are shown');
  return {
    part: done.summary.points.find(({ point }) => point === 'map')!,
    statements: done.summary.statements.flatMap(({ point, mean }) => (point === 'map' ? [mean] : [])),
  };
}

test('exact figures over whoever has a value give away who left out a statement', () => {
  fc.assert(
    fc.property(pairs(1), (answers) => {
      const [alone] = answers.at(-1)!;
      const whole = answers.slice(0, -1).map(([one, two]): readonly number[] => [one, Number(two)]);
      const sum = (of: (pair: readonly number[]) => number): number =>
        whole.reduce((total, pair) => total + of(pair), 0);
      const part = sum(([one, two]) => (one! + two!) / 2) + alone;
      const first = sum(([one]) => one!) + alone;
      const second = sum(([, two]) => two!);
      expect(2 * part - first - second).toBe(alone);
    }),
  );
});

test.each([1, 2, 3, 4])(
  'where %i left out a statement, the part is shown and its statements are not',
  (few) => {
    fc.assert(
      fc.property(pairs(few), (answers) => {
        const { part, statements } = told(answers, inOneGo);
        expect(part.people).toBe(answers.length);
        expect(statements).toEqual([null, null]);
        expect(told(answers, ofFeed).statements).toEqual([null, null]);
      }),
      { numRuns: 30 },
    );
  },
);

test('where nobody did, or a crowd, the statements are of those who answered both', () => {
  const both = Array.from({ length: 6 }, (): Pair => [3, 1]);
  expect(told(both, inOneGo).statements).toEqual([75, 25]);
  expect(told(both, ofFeed).statements).toEqual([75, 25]);
  const crowd = Array.from({ length: 5 }, (): Pair => [0, 'not-sure']);
  const { part, statements } = told([...both, ...crowd], inOneGo);
  expect(statements).toEqual([75, 25]);
  // (6 × 50 + 5 × 0) / 11 = 27.3
  expect(part).toMatchObject({ mean: 25, people: 11 });
  expect(told([...both, ...crowd], ofFeed).statements, 'a feed has no crowds of its own').toEqual([
    null,
    null,
  ]);
});
