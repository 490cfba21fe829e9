import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { CarouselWords } from './words.ts';

/** What a visitor is looking at. */
export interface Sight {
  /** The first case in view, counted from 0. */
  readonly at: number;
  /** How many cases fit beside each other. */
  readonly visible: number;
  /** How many cases there are to move through. */
  readonly of: number;
  /** Whether filters are set. */
  readonly found: boolean;
  readonly list: boolean;
  /** The end that the visitor tried to go past, if any. */
  readonly end: 'first' | 'last' | null;
}

/** "Case 2 of 20", in words: it is what the status line shows and announces. */
export function positionText(
  { at, visible, of, found, list, end }: Sight,
  words: CarouselWords,
  locale: Locale,
): string {
  if (of === 0) return words.none;
  if (list) return plural(found ? words.found : words.count, of, locale);
  const from = at + 1;
  const to = Math.min(at + visible, of);
  const one = found ? words.foundPosition : words.position;
  const several = found ? words.foundPositions : words.positions;
  const text = fill(from === to ? one : several, { from, to, of });
  return end === null ? text : `${text}. ${words[end]}`;
}
