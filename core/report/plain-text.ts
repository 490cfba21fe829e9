import type { Audit } from '#core/audit/audit';

/**
 * A text as every format can hold it: lines end with a newline, and what no file may hold (control characters,
 * halves of a character) is taken out.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/(?![\n\t])\p{Cc}/gu, '');

/** An audit with each of its texts plain. */
export const plainAudit = (audit: Audit): Audit => plain(audit) as Audit;

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
