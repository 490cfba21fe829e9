import type { Wording } from '../catalogue.ts';
import type { days as english } from '../en/days.ts';

/** How a day is written. Browsers do not all know Welsh months: Chromium writes them in English. */
export const days: Wording<typeof english> = {
  /** A day, such as "3 Mawrth 2026". */
  day: '{day} {month} {year}',
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};
