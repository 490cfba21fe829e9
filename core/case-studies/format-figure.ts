import type { figures } from '#core/i18n/en/figures';
import type { Wording } from '#core/i18n/catalogue';
import { fill } from '#core/i18n/fill';
import type { Figure } from './case-study.ts';

/**
 * The number of a figure with its unit and how close it is, such as "over 290" or "nearly £300,000". What it counts,
 * and which way it went, follow in the figure's own words. The words come from one language's half of the
 * catalogue, so that only that one is loaded.
 */
export function formatFigure(
  { value, valueTo, unit, qualifier }: Pick<Figure, 'value' | 'valueTo' | 'unit' | 'qualifier'>,
  words: Wording<typeof figures>,
): string {
  const from = amount(value, unit, words);
  const number = valueTo === undefined ? from : fill(words.range, { from, to: amount(valueTo, unit, words) });
  return fill(words.qualifiers[qualifier], { number });
}

const signs = { percent: '', gbp: '£', eur: '€', count: '' };

// English and Welsh write numbers alike; Chromium has no Welsh numbers and would take the browser's own.
const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Round millions in words, as £6.45 million; all else in digits. English and Welsh both put the sign first. */
function amount(value: number, unit: Figure['unit'], words: Wording<typeof figures>): string {
  if (unit === 'percent') return `${digits.format(value)}%`;
  const round = value >= 1e6 && Number(value.toPrecision(3)) === value;
  return (
    signs[unit] + (round ? fill(words.million, { number: digits.format(value / 1e6) }) : digits.format(value))
  );
}
