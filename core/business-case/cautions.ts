import type { BusinessCase, Figure } from './business-case.ts';
import { daysIn } from './per-year.ts';
import { tallyOf } from './tally.ts';

/** Why a case should be read with care. The words for each are in `i18n`. */
export const cautions = [
  'small-sample',
  'coded-once',
  'open-codes',
  'sample-unknown',
  'short-period',
  'no-spread',
  'old-cost',
  'nobody-paid',
  'assumed-cash',
  'no-way-to-phone',
] as const;
/** One of these. */
export type Caution = (typeof cautions)[number];

/** Fewer contacts than this, and a sample says little about a topic. */
export const smallSample = 100;

/** The cautions that a case needs on a day, YYYY-MM-DD, in order. */
export function cautionsOf(businessCase: BusinessCase, today: string): readonly Caution[] {
  const { contacts, takingPart, cashable, stillPhone, sampleFrom } = businessCase;
  const tally = tallyOf(businessCase.tally);
  const holds: Readonly<Record<Caution, boolean>> = {
    'small-sample': tally !== null && tally.of < smallSample,
    'coded-once': tally !== null && tally.codedOnce > 0,
    'open-codes': tally !== null && tally.open > 0,
    'sample-unknown': tally !== null && sampleFrom === null,
    'short-period': contacts.some((each) => daysIn(each) < 28),
    'no-spread': figuresOf(businessCase).some(isFalselyExact),
    'old-cost': contacts.some(({ cost }) => cost !== null && isOld(cost.source.on, today)),
    'nobody-paid': takingPart !== null && takingPart.high === 0,
    'assumed-cash': cashable !== null && cashable.share.source.basis === 'assumed',
    'no-way-to-phone': stillPhone.trim() === '',
  };
  return cautions.filter((caution) => holds[caution]);
}

const figuresOf = (businessCase: BusinessCase): readonly Figure[] =>
  [
    ...businessCase.contacts.flatMap(({ count, cost }) => [count, cost]),
    businessCase.prevented,
    businessCase.webVisit,
    businessCase.change,
    businessCase.takingPart,
    businessCase.running,
    businessCase.minutes,
    businessCase.cashable?.share ?? null,
  ].flatMap((figure) => figure ?? []);

/** Nobody estimates to the last penny; nothing at all can be known for sure. */
const isFalselyExact = ({ low, high, source }: Figure): boolean =>
  source.basis !== 'measured' && low === high && high !== 0;

/** More than two years before a day. */
const isOld = (on: string, today: string): boolean => {
  const year = Number(today.slice(0, 4)) - 2;
  return on < `${String(year).padStart(4, '0')}${today.slice(4)}`;
};
