import { codeOf, withPeople, type Collection } from './collection.ts';

/**
 * Two collections as one. Who is in both by the same answers, audience and round is taken for the same person: a
 * saved collection is opened to go on with it, and may be opened twice. What was shown of either stays known.
 */
export function mergeCollections(here: Collection, opened: Collection): Collection {
  const known = new Map(here.contributions.map((each) => [each.id, each]));
  const isHere = ({ id, audience, round }: Collection['contributions'][number]) => {
    const same = known.get(id);
    return same !== undefined && same.audience === audience && same.round === round;
  };
  const fresh = opened.contributions.filter((each) => !isHere(each));
  const { collection, ids } = withPeople(
    here,
    fresh.map((each) => ({ ...each, code: codeOf(each) })),
  );
  const renamed = new Map(fresh.map(({ id }, at) => [id, ids[at]!]));
  const showings = opened.showings.map((showing) => ({
    ...showing,
    people: new Set([...showing.people].map((id) => renamed.get(id) ?? id)),
  }));
  return { ...collection, showings: [...here.showings, ...showings] };
}
