/** How a day is written. Browsers do not all know Welsh months: Chromium writes them in English. */
export const days = {
  /** A day, such as "3 March 2026". */
  day: '{day} {month} {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ] as readonly string[],
};
