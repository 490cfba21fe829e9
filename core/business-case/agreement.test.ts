import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementIn } from './agreement.ts';

/** The pairs of a table: for each cell how often the first person took the row and the second the column. */
const pairsOf = (table: readonly (readonly number[])[]): readonly (readonly [string, string])[] =>
  table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [`${first}`, `${second}`] as const)),
  );

describe('agreement', () => {
  test.each([
    {
      // Two doctors and 20 patients: 0.7 agreed, 0.62 by chance.
      source: 'https://www.easycalculation.com/statistics/learn-cohens-kappa-index.php',
      table: [
        [12, 2],
        [4, 2],
      ],
      share: 0.7,
      kappa: 0.21,
    },
    {
      // Two readers and 50 proposals: 25 and 30 of them yes, 0.7 agreed, 0.5 by chance.
      source: 'https://en.wikipedia.org/wiki/Cohen%27s_kappa',
      table: [
        [20, 5],
        [10, 15],
      ],
      share: 0.7,
      kappa: 0.4,
    },
  ])('is as published: $source', ({ table, share, kappa }) => {
    const agreement = agreementIn(pairsOf(table))!;
    expect(agreement.same / agreement.pairs).toBeCloseTo(share, 10);
    expect(agreement.kappa).toBeCloseTo(kappa, 2);
  });

  test('is worked out by hand for three codes', () => {
    // Agreed 8 of 15; by chance (5·6 + 5·4 + 5·5) / 225 = 1/3. So (8/15 − 1/3) / (2/3) = 0.3.
    const table = [
      [4, 0, 1],
      [1, 2, 2],
      [1, 2, 2],
    ];
    expect(agreementIn(pairsOf(table))).toMatchObject({ pairs: 15, same: 8 });
    expect(agreementIn(pairsOf(table))!.kappa).toBeCloseTo(0.3, 10);
  });

  test('says nothing of no pairs, and gives no kappa where both used one code for everything', () => {
    expect(agreementIn([])).toBeNull();
    expect(agreementIn(pairsOf([[7]]))).toEqual({ pairs: 7, same: 7, kappa: null });
  });

  test('is below nothing where people agree less than chance would have it', () => {
    expect(
      agreementIn(
        pairsOf([
          [0, 5],
          [5, 0],
        ]),
      ),
    ).toEqual({ pairs: 10, same: 0, kappa: -1 });
  });

  test('is at most 1, is 1 only where all agree, and is the same from both sides', () => {
    const code = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { minLength: 1, maxLength: 40 }), (pairs) => {
        const agreement = agreementIn(pairs)!;
        expect(agreementIn(pairs.map(([a, b]) => [b, a] as const))).toEqual(agreement);
        if (agreement.kappa === null) {
          expect(agreement.same).toBe(agreement.pairs);
          return;
        }
        expect(agreement.kappa).toBeLessThanOrEqual(1);
        expect(agreement.kappa === 1).toBe(agreement.same === agreement.pairs);
      }),
    );
  });
});
