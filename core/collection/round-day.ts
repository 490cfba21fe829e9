/**
 * The day in a text, as YYYY-MM-DD, or null. Spreadsheets in the UK turn 2026-11-24 into 24/11/2026 when they save a
 * table, so that is read too; the American order is not.
 */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : british
      ? [british[3], british[2], british[1]].map(Number)
      : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || year < 1900) return null;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}`;
}

const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};
