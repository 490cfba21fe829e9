import type { Cashable } from './business-case.ts';
import { rangeOf, type Range } from './range.ts';
import type { Costed } from './ready.ts';

/** What a change would mean in money. It is an estimate, and nothing in it is money that anyone has. */
export interface Forecast {
  readonly kind: 'estimate';
  /** What is left of a year's saving after web visits and running costs. It can be below zero. */
  readonly net: Range;
  /** What the change costs once, people who take part included. */
  readonly once: Range;
  /** The first year, with what the change costs. */
  readonly firstYear: Range;
  /** Months until the change has paid for itself. */
  readonly payback: Payback;
  /** What of it leaves a budget, and what is time. Null where no such part is claimed. */
  readonly cashable: CashablePart | null;
}

/** Months; null where it never pays for itself. */
export interface Payback {
  readonly soonest: number | null;
  readonly central: number | null;
  readonly latest: number | null;
}

/** The part of a saving that leaves a budget, and why. */
export interface CashablePart {
  readonly part: Range;
  /** What is left: time for other work. */
  readonly released: Range;
  readonly reason: string;
}

/** Works out what a change would mean in money. */
export function forecastOf(costed: Costed, cashable: Cashable | null): Forecast {
  const net = netOf(costed);
  const once = rangeOf((end) => costed.change[end] + costed.takingPart[end]);
  return {
    kind: 'estimate',
    net,
    once,
    firstYear: {
      low: net.low - once.high,
      central: net.central - once.central,
      high: net.high - once.low,
    },
    payback: {
      soonest: months(once.low, net.high),
      central: months(once.central, net.central),
      latest: months(once.high, net.low),
    },
    cashable: cashable === null || net.high <= 0 ? null : cashablePart(net, cashable),
  };
}

/**
 * The least and the most that can come of the ranges. A channel that costs less than a web visit makes the saving
 * smaller, the more of its contacts are prevented: there, the many are the worse end.
 */
function netOf({ channels, share, prevented, webVisit, running }: Costed): Range {
  const worst = channels.reduce((sum, { perYear, cost }) => {
    const each = cost.low - webVisit.high;
    return sum + each * (each < 0 ? perYear.high : perYear.low);
  }, 0);
  const best = channels.reduce((sum, { perYear, cost }) => {
    const each = cost.high - webVisit.low;
    return sum + each * (each < 0 ? perYear.low : perYear.high);
  }, 0);
  const middle = channels.reduce(
    (sum, { perYear, cost }) => sum + perYear.central * (cost.central - webVisit.central),
    0,
  );
  const least = share.low * prevented.low;
  const greatest = share.high * prevented.high;
  return {
    low: worst * (worst < 0 ? greatest : least) - running.high,
    central: middle * share.central * prevented.central - running.central,
    high: best * (best < 0 ? least : greatest) - running.low,
  };
}

const months = (once: number, net: number): number | null => (net > 0 ? (once / net) * 12 : null);

function cashablePart(net: Range, { share, reason }: Cashable): CashablePart {
  // Nothing leaves a budget where nothing is left of the saving.
  const saving = rangeOf((end) => Math.max(0, net[end]));
  return {
    part: rangeOf((end) => saving[end] * share[end]),
    released: {
      low: saving.low * (1 - share.high),
      central: saving.central * (1 - share.central),
      high: saving.high * (1 - share.low),
    },
    reason,
  };
}
