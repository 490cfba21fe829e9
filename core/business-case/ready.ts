import type { BusinessCase, Channel, OwnCost } from './business-case.ts';
import { perYear } from './per-year.ts';
import type { Range } from './range.ts';
import { tallyOf } from './tally.ts';

/** Something that goes into a case. Contacts and their cost are of one channel, all else is of the whole. */
export type Input =
  | { readonly of: 'contacts' | 'cost'; readonly channel: Channel }
  | { readonly of: 'share' | 'prevented' | 'web-visit' | 'running' | 'change' | 'taking-part' };

/** Something that is missing: an input, or contacts by any channel. */
export type Missing = Input | { readonly of: 'contacts'; readonly channel: null };

/** One channel of a case that has its contacts. */
export interface Counted {
  readonly channel: Channel;
  readonly perYear: Range;
}

/** What is needed to say how many contacts a change would prevent. */
export interface Countable {
  readonly channels: readonly Counted[];
  readonly share: Range;
  readonly prevented: Range;
}

/** What is needed to put a sum to it. It cannot be made without a cost of the council's own for each channel. */
export interface Costed extends Countable {
  readonly channels: readonly (Counted & { readonly cost: OwnCost })[];
  readonly webVisit: Range;
  readonly running: Range;
  readonly change: Range;
  readonly takingPart: Range;
}

/** What of a case is there to be worked with, and what is missing until there can be a sum. */
export interface Ready {
  readonly countable: Countable | null;
  readonly costed: Costed | null;
  readonly missing: readonly Missing[];
}

/** Looks what a case has. */
export function readyOf(businessCase: BusinessCase): Ready {
  const { contacts, prevented, webVisit, running, change, takingPart } = businessCase;
  const share = tallyOf(businessCase.tally)?.share ?? null;
  const channels = contacts.map((each) => ({ channel: each.channel, perYear: perYear(each) }));
  const countable =
    channels.length === 0 || share === null || prevented === null ? null : { channels, share, prevented };
  const withCost = contacts.flatMap((each) =>
    each.cost === null ? [] : [{ channel: each.channel, perYear: perYear(each), cost: each.cost }],
  );
  const costed =
    countable === null ||
    withCost.length < contacts.length ||
    webVisit === null ||
    running === null ||
    change === null ||
    takingPart === null
      ? null
      : { ...countable, channels: withCost, webVisit, running, change, takingPart };
  return { countable, costed, missing: missingOf(businessCase, share) };
}

function missingOf(businessCase: BusinessCase, share: Range | null): readonly Missing[] {
  const { contacts, prevented, webVisit, running, change, takingPart } = businessCase;
  const rest = [
    ['share', share],
    ['prevented', prevented],
    ['web-visit', webVisit],
    ['change', change],
    ['taking-part', takingPart],
    ['running', running],
  ] as const;
  return [
    ...(contacts.length === 0 ? [{ of: 'contacts' as const, channel: null }] : []),
    ...contacts.flatMap(({ channel, cost }) => (cost === null ? [{ of: 'cost' as const, channel }] : [])),
    ...rest.flatMap(([of, value]) => (value === null ? [{ of }] : [])),
  ];
}
