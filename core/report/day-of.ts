/** The day of a moment by the clock of the device, YYYY-MM-DD: what files and tables are sorted by. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
