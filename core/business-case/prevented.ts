import { rangeOf, type Range } from './range.ts';
import type { Countable } from './ready.ts';

/** The contacts of a year, by all channels. */
export const contactsOf = ({ channels }: Pick<Countable, 'channels'>): Range =>
  rangeOf((end) => channels.reduce((sum, { perYear }) => sum + perYear[end], 0));

/** The contacts of a year that the change would prevent. */
export function preventedOf(countable: Countable): Range {
  const contacts = contactsOf(countable);
  return rangeOf((end) => contacts[end] * countable.share[end] * countable.prevented[end]);
}

/** The contacts of a year that would still come: fewest where most are prevented, and never less than none. */
export function remainingOf({ channels, share, prevented }: Countable): Range {
  const contacts = contactsOf({ channels });
  return {
    low: contacts.low * (1 - share.high * prevented.high),
    central: contacts.central * (1 - share.central * prevented.central),
    high: contacts.high * (1 - share.low * prevented.low),
  };
}
