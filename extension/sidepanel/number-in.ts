/** A number as people write it, with or without a pound or per cent sign and commas; NaN where it is none. */
export function numberIn(text: string): number {
  const plain = text
    .trim()
    .replace(/^£\s?/, '')
    .replace(/\s?%$/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
