import type { ChannelContacts } from './business-case.ts';
import { rangeOf, type Range } from './range.ts';

/** The days of a period, both ends counted. */
export const daysIn = ({ from, to }: Pick<ChannelContacts, 'from' | 'to'>): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;

/** How many contacts a year would have, if all of it were like the period. */
export function perYear(contacts: ChannelContacts): Range {
  const days = daysIn(contacts);
  return rangeOf((end) => (contacts.count[end] * 365) / days);
}
