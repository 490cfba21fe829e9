import { meanEdges } from '#core/groups/coarse';
import { fill } from '#core/i18n/fill';
import { bandOf } from '#core/star/bands';
import type { ResultsView } from './results-view.ts';

/** The band of a group's mean in words, with its number where numbers are wanted. */
export function bandText(mean: number, { words, numbers, locale }: ResultsView): string {
  const band = words.star.bands[bandOf(mean)];
  if (!numbers) return band;
  const text = words.result.numbers;
  const [lowest, highest] = meanEdges;
  if (mean <= lowest) return fill(text.lowest, { band });
  if (mean >= highest) return fill(text.highest, { band });
  return fill(text.about, { band, n: mean.toLocaleString(locale) });
}
