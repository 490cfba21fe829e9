import type { Swings } from '#core/business-case/swings';
import { fill } from '#core/i18n/fill';
import type { CaseFigures } from './case-figures.ts';
import { nameOfInput } from './case-inputs.ts';
import type { ReportWords } from './words.ts';

/** Which figure matters most, as a table whose rows have bars. */
export interface ReportedSwings {
  readonly caption: string;
  /** How to read it. */
  readonly note: string;
  readonly head: readonly [string, string, string];
  /** The one that matters most comes first. */
  readonly bars: readonly SwingBar[];
  /** Where the best figure stands, from 0 at the left to 100. */
  readonly central: number;
}

/** One figure and how far it moves the result. */
export interface SwingBar {
  readonly name: string;
  /** The result with the figure at its lowest and at its highest. */
  readonly atLow: string;
  readonly atHigh: string;
  /** Where the bar begins and ends, from 0 at the left to 100. */
  readonly from: number;
  readonly to: number;
}

/** Puts into words which figure matters most, or null where no figure has a spread. */
export function reportSwings(
  { of, central, swings }: Swings,
  words: ReportWords['businessCase'],
  figures: CaseFigures,
): ReportedSwings | null {
  if (swings.length === 0) return null;
  const { caption, head, money, contacts } = words.tables.swings;
  const write = of === 'contacts' ? figures.about : figures.aboutPounds;
  const all = swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const [least, greatest] = [Math.min(central, ...all), Math.max(central, ...all)];
  // One decimal is finer than a line of print.
  const place = (value: number) => Math.round(((value - least) / (greatest - least)) * 1_000) / 10;
  return {
    caption,
    note: fill(of === 'contacts' ? contacts : money, { central: write(central) }),
    head: [head.what, head.low, head.high],
    bars: swings.map(({ input, atLow, atHigh }) => ({
      name: nameOfInput(input, words),
      atLow: write(atLow),
      atHigh: write(atHigh),
      from: place(Math.min(atLow, atHigh)),
      to: place(Math.max(atLow, atHigh)),
    })),
    central: place(central),
  };
}
