import type { AnswerSet } from '#core/star/answers';
import type { Audience } from '#core/star/audiences';

/** One person's answers, as they were handed in: no name, only which of the six audiences the person is of, and when. */
export interface Contribution {
  /** Tells contributions apart within a collection; it says nothing of the person. */
  readonly id: string;
  readonly audience: Audience;
  /** The day of the round in which it was gathered, as YYYY-MM-DD: this year's beside last year's. */
  readonly round: string;
  readonly set: AnswerSet;
}

/** What people must have in common to be one group: wordings, lengths and versions are never mixed. */
export type GroupKey = Pick<Contribution, 'audience' | 'round'> &
  Pick<AnswerSet, 'version' | 'mode' | 'voice'>;

/** The people of one audience and round who answered the same check in the same wording. */
export interface Group {
  readonly key: GroupKey;
  readonly people: readonly Contribution[];
}

/** Sorts contributions into groups, in the order in which the first of each came. */
export function groupsOf(contributions: readonly Contribution[]): readonly Group[] {
  const groups = new Map<string, { readonly key: GroupKey; readonly people: Contribution[] }>();
  for (const each of contributions) {
    const key = keyOf(each);
    const name = nameOf(key);
    const group = groups.get(name);
    if (group) group.people.push(each);
    else groups.set(name, { key, people: [each] });
  }
  return [...groups.values()];
}

/** The group that a contribution belongs to. */
export const keyOf = ({ audience, round, set: { version, mode, voice } }: Contribution): GroupKey => ({
  audience,
  round,
  version,
  mode,
  voice,
});

/** A group's key as one text, to find it again. */
export const nameOf = ({ audience, round, version, mode, voice }: GroupKey): string =>
  [audience, round, version, mode, voice].join(' ');
