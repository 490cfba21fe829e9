import type { Range } from './range.ts';
import type { Costed, Countable, Input } from './ready.ts';

/** How far one input alone moves the result, with all others at their best figure. */
export interface Swing {
  readonly input: Input;
  /** The result where the input is at its lowest, and where it is at its highest. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** Which input matters most: what a tornado chart shows. */
export interface Swings {
  /** What is moved: pounds of the first year, or contacts prevented where there is no sum. */
  readonly of: 'first-year' | 'contacts';
  readonly central: number;
  /** The one that matters most comes first. What does not move the result is left out. */
  readonly swings: readonly Swing[];
}

interface Factor {
  readonly input: Input;
  readonly range: Range;
}

/** Which input moves the first year most. */
export const swingsOfMoney = (costed: Costed): Swings =>
  swingsOf('first-year', [...countFactors(costed), ...moneyFactors(costed)], (at) => {
    const each = at({ of: 'web-visit' });
    const perContact = costed.channels.reduce(
      (sum, { channel }) => sum + at({ of: 'contacts', channel }) * (at({ of: 'cost', channel }) - each),
      0,
    );
    return (
      perContact * at({ of: 'share' }) * at({ of: 'prevented' }) -
      at({ of: 'running' }) -
      at({ of: 'change' }) -
      at({ of: 'taking-part' })
    );
  });

/** Which input moves the number of contacts most. */
export const swingsOfContacts = (countable: Countable): Swings =>
  swingsOf('contacts', countFactors(countable), (at) =>
    countable.channels.reduce(
      (sum, { channel }) =>
        sum + at({ of: 'contacts', channel }) * at({ of: 'share' }) * at({ of: 'prevented' }),
      0,
    ),
  );

const countFactors = ({ channels, share, prevented }: Countable): readonly Factor[] => [
  ...channels.map(({ channel, perYear }) => ({
    input: { of: 'contacts' as const, channel },
    range: perYear,
  })),
  { input: { of: 'share' }, range: share },
  { input: { of: 'prevented' }, range: prevented },
];

const moneyFactors = ({ channels, webVisit, running, change, takingPart }: Costed): readonly Factor[] => [
  ...channels.map(({ channel, cost }) => ({ input: { of: 'cost' as const, channel }, range: cost })),
  { input: { of: 'web-visit' }, range: webVisit },
  { input: { of: 'running' }, range: running },
  { input: { of: 'change' }, range: change },
  { input: { of: 'taking-part' }, range: takingPart },
];

/** An input by what it is called, so that two are known to be the same. */
export const inputName = (input: Input): string =>
  'channel' in input ? `${input.of} ${input.channel}` : input.of;

function swingsOf(
  of: Swings['of'],
  factors: readonly Factor[],
  result: (at: (input: Input) => number) => number,
): Swings {
  const resultWith = (moved: Factor | null, end: 'low' | 'high') =>
    result((input) => {
      const factor = factors.find((each) => inputName(each.input) === inputName(input))!;
      return factor.range[factor === moved ? end : 'central'];
    });
  const swings = factors
    .map((factor) => ({
      input: factor.input,
      atLow: resultWith(factor, 'low'),
      atHigh: resultWith(factor, 'high'),
    }))
    .filter(({ atLow, atHigh }) => atLow !== atHigh)
    .toSorted((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
  return { of, central: resultWith(null, 'low'), swings };
}
