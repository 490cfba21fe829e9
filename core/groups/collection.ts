import type { AnswerSet } from '#core/star/answers';
import type { Audience } from '#core/star/audiences';
import { groupsOf, keyOf, nameOf, type Contribution, type Group, type GroupKey } from './contribution.ts';
import { releaseAfter, releaseInOrder, type Release } from './release.ts';
import type { GroupSummary } from './summary.ts';

/** One person's answers before they are part of a collection. */
export interface HandedIn {
  readonly audience: Audience;
  readonly round: string;
  /** The result code that holds the answers. */
  readonly code: string;
  readonly set: AnswerSet;
}

/** Who was in what was shown of one group. */
export interface Showing {
  readonly key: GroupKey;
  readonly people: ReadonlySet<string>;
  /** True where some of them were taken out before the collection was saved: who they were is not kept. */
  readonly someLeft: boolean;
}

/** What a facilitator has gathered about one service, and what was shown of it. */
export interface Collection {
  readonly contributions: readonly Contribution[];
  /** Oldest first. */
  readonly showings: readonly Showing[];
}

/** Nothing gathered yet. */
export const emptyCollection: Collection = { contributions: [], showings: [] };

/** The ids of those who were added, and the collection with them. */
export interface Added {
  readonly collection: Collection;
  readonly ids: readonly string[];
}

/**
 * The collection with more people. An id is the code of the answers with a number, for people who gave the same
 * ones: so those who are taken out and handed in again, even as another group, are known to have been shown before.
 */
export function withPeople(collection: Collection, handedIn: readonly HandedIn[]): Added {
  const taken = new Set(collection.contributions.map(({ id }) => id));
  const lastOf = new Map<string, number>();
  const added = handedIn.map(({ audience, round, code, set }): Contribution => {
    let nth = lastOf.get(code) ?? 1;
    while (taken.has(`${code} ${nth}`)) nth += 1;
    lastOf.set(code, nth);
    const id = `${code} ${nth}`;
    taken.add(id);
    return { id, audience, round, set };
  });
  return {
    collection: { ...collection, contributions: [...collection.contributions, ...added] },
    ids: added.map(({ id }) => id),
  };
}

/** The code of a person's answers. */
export const codeOf = ({ id }: Contribution): string => id.slice(0, id.indexOf(' '));

/** The collection without some people. What was shown of them is not forgotten. */
export function withoutPeople(collection: Collection, ids: readonly string[]): Collection {
  const gone = new Set(ids);
  return { ...collection, contributions: collection.contributions.filter(({ id }) => !gone.has(id)) };
}

/** The collection after groups were shown as these releases allow. A showing of the same people is no new one. */
export function withShowings(
  collection: Collection,
  shown: readonly { readonly group: Group; readonly release: Release }[],
): Collection {
  const showings = shown.flatMap(({ group: { key }, release }): Showing[] => {
    if (!release.ok) return [];
    const people = new Set(release.people);
    const known = collection.showings.some(
      (before) => before.people.size === people.size && [...before.people].every((id) => people.has(id)),
    );
    return known ? [] : [{ key, people, someLeft: false }];
  });
  return showings.length === 0
    ? collection
    : { ...collection, showings: [...collection.showings, ...showings] };
}

/** The groups of a collection, each with what may be shown of it. */
export const releasesOf = (
  collection: Collection,
  least: number,
): readonly { readonly group: Group; readonly release: Release }[] =>
  groupsOf(collection.contributions).map((group) => ({
    group,
    release: collection.showings.some(({ key, someLeft }) => someLeft && nameOf(key) === nameOf(group.key))
      ? { ok: false, because: 'some-left' }
      : releaseAfter(
          idsOf(group),
          collection.showings.map(({ people }) => people),
          least,
        ),
  }));

/** The groups of a council's own feed, each with what may be shown of it. Nobody remembers what was shown before. */
export const releasesOfFeed = (
  collection: Collection,
  least: number,
): readonly { readonly group: Group; readonly release: Release }[] =>
  groupsOf(collection.contributions).map((group) => ({
    group,
    release: releaseInOrder(idsOf(group), least),
  }));

/** How many of those handed in have the same answers as someone who is in the collection, or earlier in the list. */
export function repeatsIn(collection: Collection, handedIn: readonly HandedIn[]): number {
  const seen = new Set(collection.contributions.map(codeOf));
  return handedIn.filter(({ code }) => {
    const repeats = seen.has(code);
    seen.add(code);
    return repeats;
  }).length;
}

/** The days of the rounds that groups are from, latest first. */
export const roundsOf = (groups: readonly GroupSummary[]): readonly string[] =>
  [...new Set(groups.map(({ key }) => key.round))].toSorted().toReversed();

/** The ids of the people of one group. */
export const peopleOf = (collection: Collection, key: GroupKey): readonly string[] =>
  collection.contributions.flatMap((each) => (nameOf(keyOf(each)) === nameOf(key) ? [each.id] : []));

const idsOf = ({ people }: Group): readonly string[] => people.map(({ id }) => id);
