import { audiences } from '#core/star/audiences';
import { areBeside } from './compare-groups.ts';
import type { GroupKey } from './contribution.ts';
import type { GroupSummary } from './summary.ts';

/** Groups that may stand beside each other: of one round and one check, in the order of the audiences. */
export interface GroupSet {
  readonly name: string;
  readonly key: GroupKey;
  readonly groups: readonly GroupSummary[];
}

/** The sets of groups, the latest round first, and of one round that with most groups. */
export function setsOf(shown: readonly GroupSummary[]): readonly GroupSet[] {
  const sets: GroupSummary[][] = [];
  for (const group of shown) {
    const set = sets.find(([first]) => areBeside(first!.key, group.key));
    if (set) set.push(group);
    else sets.push([group]);
  }
  return sets
    .map((groups) => ({
      name: nameOfSet(groups[0]!.key),
      key: groups[0]!.key,
      groups: groups.toSorted((a, b) => rank(a.key) - rank(b.key)),
    }))
    .toSorted((a, b) => b.key.round.localeCompare(a.key.round) || b.groups.length - a.groups.length);
}

/** A name for the set that a group belongs to. */
export const nameOfSet = ({ round, mode, version }: GroupKey): string => [round, mode, version].join(' ');

const rank = ({ audience, voice }: GroupKey): number =>
  audiences.indexOf(audience) + (voice === 'team' ? 0.5 : 0);
