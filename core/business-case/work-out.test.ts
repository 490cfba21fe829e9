import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../tests/arbitrary-cases.ts';
import { figure, sampleCase, workedCase } from '../../tests/sample-case.ts';
import { channels, type BusinessCase } from './business-case.ts';
import { daysIn, perYear } from './per-year.ts';
import { readyOf, type Costed } from './ready.ts';
import { inputName } from './swings.ts';
import { workOut } from './work-out.ts';

const withCost = (cost: number): BusinessCase => ({
  ...workedCase,
  contacts: workedCase.contacts.map((each) => ({ ...each, cost: { ...figure(cost), own: true as const } })),
});

describe('a case worked out by hand', () => {
  test.each([
    // N 20,000; 35%; 40%; visit £0.15; no running cost; £15,000 once.
    { cost: 2.83, net: 7_504, months: 24 },
    { cost: 1.28, net: 3_164, months: 56.9 },
    { cost: 5.57, net: 15_176, months: 11.9 },
  ])('comes to £$net a year at £$cost a call', ({ cost, net, months }) => {
    const { prevented, forecast } = workOut(withCost(cost));
    expect(prevented!.central).toBeCloseTo(2_800, 6);
    expect(forecast!.kind).toBe('estimate');
    expect(forecast!.net.central).toBeCloseTo(net, 6);
    expect(forecast!.once).toEqual({ low: 15_000, central: 15_000, high: 15_000 });
    expect(forecast!.firstYear.central).toBeCloseTo(net - 15_000, 6);
    expect(forecast!.payback.central).toBeCloseTo(months, 1);
  });

  test('has the spread of the sample even where all else is measured', () => {
    const { prevented, forecast } = workOut(workedCase);
    // 20,000 × 0.26364 × 0.4 and 20,000 × 0.44746 × 0.4.
    expect(prevented!.low).toBeCloseTo(2_109.1, 0);
    expect(prevented!.high).toBeCloseTo(3_579.7, 0);
    expect(forecast!.net.low).toBeCloseTo(2_109.1 * 2.68, -1);
    expect(forecast!.net.high).toBeCloseTo(3_579.7 * 2.68, -1);
  });

  test('takes what costs less than a web visit for a loss', () => {
    const { forecast } = workOut(withCost(0.1));
    // 2,800 × (0.10 − 0.15): the more are prevented, the worse.
    expect(forecast!.net.central).toBeCloseTo(-140, 6);
    expect(forecast!.net.low).toBeCloseTo(3_579.7 * -0.05, 0);
    expect(forecast!.net.high).toBeCloseTo(2_109.1 * -0.05, 0);
    expect(forecast!.payback).toEqual({ soonest: null, central: null, latest: null });
  });

  test('counts a year from a period', () => {
    const month = { ...workedCase.contacts[0]!, count: figure(300), from: '2026-03-01', to: '2026-03-30' };
    expect(daysIn(month)).toBe(30);
    expect(perYear(month).central).toBe(3_650);
    expect(daysIn({ from: '2024-02-28', to: '2024-03-01' })).toBe(3);
    expect(daysIn({ from: '2026-03-01', to: '2026-03-01' })).toBe(1);
  });

  test('counts the hours of residents, and those who still come', () => {
    const { hours, remaining } = workOut({ ...workedCase, minutes: figure(15) });
    expect(hours!.central).toBeCloseTo(700, 6);
    expect(remaining!.central).toBeCloseTo(17_200, 6);
  });

  test('parts what leaves a budget from time', () => {
    const cashable = { share: figure(0.25), reason: 'One post is empty and stays so.' };
    const { forecast } = workOut({ ...workedCase, cashable });
    expect(forecast!.cashable!.part.central).toBeCloseTo(1_876, 6);
    expect(forecast!.cashable!.released.central).toBeCloseTo(5_628, 6);
    expect(forecast!.cashable!.reason).toBe(cashable.reason);
  });
});

describe('what may not be claimed', () => {
  test('there is no sum without a cost of the council’s own for each channel', () => {
    const [phone] = workedCase.contacts;
    const contacts = [phone!, { ...phone!, channel: 'email' as const, cost: null }];
    const { forecast, prevented, missing, swings } = workOut({ ...workedCase, contacts });
    expect(forecast).toBeNull();
    expect(prevented!.central).toBeCloseTo(5_600, 6);
    expect(missing).toEqual([{ of: 'cost', channel: 'email' }]);
    expect(swings!.of).toBe('contacts');
  });

  test('there is no sum without the cost of the change and of paying people who take part', () => {
    const { forecast, missing } = workOut({ ...workedCase, change: null, takingPart: null });
    expect(forecast).toBeNull();
    expect(missing).toEqual([{ of: 'change' }, { of: 'taking-part' }]);
  });

  test('there is no number at all without a sample', () => {
    const { prevented, remaining, hours, swings, missing } = workOut({ ...workedCase, tally: [] });
    expect([prevented, remaining, hours, swings]).toEqual([null, null, null, null]);
    expect(missing).toEqual([{ of: 'share' }]);
  });

  test('nothing is cash unless somebody said why', () => {
    expect(workOut(workedCase).forecast!.cashable).toBeNull();
  });

  test('nothing leaves a budget where nothing is left of the saving', () => {
    const cashable = { share: figure(1), reason: 'A contract ends.' };
    expect(workOut({ ...withCost(0.1), cashable }).forecast!.cashable).toBeNull();
    const running = figure(7_000);
    const { part } = workOut({ ...workedCase, running, cashable }).forecast!.cashable!;
    expect(part.low).toBe(0);
    expect(part.central).toBeCloseTo(504, 6);
  });
});

describe('what matters most', () => {
  test('is the input that moves the first year most', () => {
    const { swings } = workOut(sampleCase);
    expect(swings!.of).toBe('first-year');
    const widths = swings!.swings.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(swings!.swings.map(({ input }) => inputName(input))).toEqual([
      'cost phone',
      'prevented',
      'share',
      'change',
      'cost email',
      'web-visit',
      'contacts email',
      'running',
      'taking-part',
    ]);
  });

  test('leaves out what is known for sure', () => {
    const { swings } = workOut(workedCase);
    expect(swings!.swings.map(({ input }) => inputName(input))).toEqual(['share']);
    // 2.68 × 20,000 × 0.4 × 0.26364 − 15,000, and with 0.44746.
    expect(swings!.swings[0]!.atLow).toBeCloseTo(-9_347.6, 0);
    expect(swings!.swings[0]!.atHigh).toBeCloseTo(-5_406.4, 0);
  });
});

describe('any case', () => {
  const between = (low: number, high: number, at: number) => low + (high - low) * at;

  test('has low, best and high in order, and whatever may come lies between', () => {
    fc.assert(
      fc.property(anyCase(), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (any, chance) => {
        const outcome = workOut(any);
        const { costed } = readyOf(any);
        const { forecast } = outcome;
        const ranges = [
          outcome.contacts,
          outcome.prevented,
          outcome.remaining,
          outcome.hours,
          forecast?.net,
          forecast?.once,
          forecast?.firstYear,
          forecast?.cashable?.part,
          forecast?.cashable?.released,
        ].flatMap((range) => range ?? []);
        for (const { low, central, high } of ranges) {
          const hair = 1e-9 * (1 + Math.abs(low) + Math.abs(high));
          expect(central).toBeGreaterThanOrEqual(low - hair);
          expect(high).toBeGreaterThanOrEqual(central - hair);
        }
        expect(forecast === null).toBe(costed === null);
        expect(outcome.missing.length === 0).toBe(costed !== null);
        if (costed === null) return;
        const net = netAt(costed, () => chance.next().value as number);
        const hair = 1e-6 * (1 + Math.abs(forecast!.net.low) + Math.abs(forecast!.net.high));
        expect(net).toBeGreaterThanOrEqual(forecast!.net.low - hair);
        expect(net).toBeLessThanOrEqual(forecast!.net.high + hair);
      }),
    );
  });

  /** The net saving with each input somewhere in its range. */
  function netAt(
    { channels: all, share, prevented, webVisit, running }: Costed,
    chance: () => number,
  ): number {
    const some = ({ low, high }: { low: number; high: number }) => between(low, high, chance());
    const visit = some(webVisit);
    const sum = all.reduce((total, each) => total + some(each.perYear) * (some(each.cost) - visit), 0);
    return sum * some(share) * some(prevented) - some(running);
  }

  test('never has a sum while a channel has no cost of the council’s own', () => {
    fc.assert(
      fc.property(anyCase(), fc.constantFrom(...channels), (any, channel) => {
        const contacts = [
          ...any.contacts.filter((each) => each.channel !== channel),
          { channel, count: figure(1), from: '2026-01-01', to: '2026-12-31', cost: null },
        ];
        expect(workOut({ ...any, contacts }).forecast).toBeNull();
      }),
    );
  });

  test('comes to the same in whatever order its channels stand', () => {
    fc.assert(
      fc.property(anyCase(), (any) => {
        const one = workOut(any).forecast?.net.central ?? 0;
        const other = workOut({ ...any, contacts: any.contacts.toReversed() }).forecast?.net.central ?? 0;
        expect(other).toBeCloseTo(one, 3);
      }),
    );
  });
});
