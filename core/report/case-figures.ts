import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { Range } from '#core/business-case/range';
import type { ReportWords } from './words.ts';

/** Writes one kind of figure. */
export type WriteFigure = (value: number) => string;

/** Ways to write the figures of a business case in one language. */
export interface CaseFigures {
  /** A result: three figures are more than an estimate can bear, and enough. */
  readonly about: WriteFigure;
  readonly aboutPounds: WriteFigure;
  /** What somebody has typed, as it was typed. */
  readonly exact: WriteFigure;
  readonly pounds: WriteFigure;
  readonly percent: WriteFigure;
  /** A range, or one figure where low and high are written alike. */
  range(range: Range, write: WriteFigure): string;
}

/** How figures are written in one language. */
export function caseFigures(
  { businessCase }: Pick<ReportWords, 'businessCase'>,
  locale: Locale,
): CaseFigures {
  const writer = (options: Intl.NumberFormatOptions): WriteFigure => {
    const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, options);
    return (value) =>
      value < 0
        ? fill(businessCase.negative, { figure: format.format(-value) })
        : format.format(Math.abs(value));
  };
  const sterling = { style: 'currency', currency: 'GBP' } as const;
  const whole = writer({ ...sterling, maximumFractionDigits: 0 });
  const withPence = writer(sterling);
  const rounded = writer({ maximumSignificantDigits: 3 });
  const roundedPounds = writer({ ...sterling, maximumSignificantDigits: 3, maximumFractionDigits: 0 });
  return {
    about: (value) => rounded(Math.round(value)),
    aboutPounds: (value) => roundedPounds(Math.round(value)),
    exact: writer({ maximumFractionDigits: 2 }),
    pounds: (value) => (Number.isInteger(value) ? whole(value) : withPence(value)),
    percent: writer({ style: 'percent', maximumFractionDigits: 0 }),
    range({ low, central, high }, write) {
      const [least, best, greatest] = [write(low), write(central), write(high)];
      return least === greatest
        ? best
        : fill(businessCase.range, { low: least, central: best, high: greatest });
    },
  };
}
