import type { figures } from '#core/i18n/en/figures';
import type { Wording } from '#core/i18n/catalogue';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { Figure } from './case-study.ts';

/** A figure as it is shown. */
export interface FormattedFigure {
  /** The number with its unit and how close it is, such as "over 290" or "nearly £300,000". */
  readonly number: string;
  /** Which way it went, in a word; null where it is a count, a share or an amount. */
  readonly direction: string | null;
}

/** Writes a figure in a language. The words come from that language's half of the catalogue, so that only one is loaded. */
export function formatFigure(
  {
    value,
    valueTo,
    unit,
    qualifier,
    direction,
  }: Pick<Figure, 'value' | 'valueTo' | 'unit' | 'qualifier' | 'direction'>,
  locale: Locale,
  words: Wording<typeof figures>,
): FormattedFigure {
  const from = amount(value, unit, locale);
  const number =
    valueTo === undefined ? from : fill(words.range, { from, to: amount(valueTo, unit, locale) });
  return {
    number: fill(words.qualifiers[qualifier], { number }),
    direction: direction === 'level' ? null : words.directions[direction],
  };
}

const signs = { gbp: '£', eur: '€', count: '' };

/** Round millions in words, as £6.45 million; all else in digits. English and Welsh both put the sign first. */
function amount(value: number, unit: Figure['unit'], locale: Locale): string {
  const write = (number: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(number);
  if (unit === 'percent') return write(value / 100, { style: 'percent', maximumFractionDigits: 1 });
  const round = value >= 1e6 && Number(value.toPrecision(3)) === value;
  return signs[unit] + write(value, round ? inWords : { maximumFractionDigits: 2 });
}

const inWords: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
};
