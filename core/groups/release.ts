/** Nothing is shown of fewer people than this. A council can ask for more, never for fewer. */
export const leastPeople = 5;

/** The size that holds where `wished` was asked for: it can only be raised. */
export const leastOf = (wished: number): number =>
  Number.isFinite(wished) ? Math.max(leastPeople, Math.ceil(wished)) : leastPeople;

/** Who was in a group each time that it was shown, oldest first: the ids of contributions. */
export type Shown = readonly ReadonlySet<string>[];

/** Of the people who have a value for a figure, those over whom it may be shown: none, or a crowd. */
export type Showable = (ids: readonly string[]) => readonly string[];

/** Over whom a group may be shown as it is now, or why it may not. */
export type Release =
  | {
      readonly ok: true;
      readonly showable: Showable;
      /** Whether some people may be told apart from the others: they are nobody, or whole crowds. */
      readonly mayStandApart: (ids: readonly string[]) => boolean;
      /** The people that are shown. */
      readonly people: readonly string[];
      /** How many came since, too few to be a crowd: they are shown once more have come. */
      readonly waiting: number;
    }
  /** Fewer people than the limit; `missing` more are needed. */
  | { readonly ok: false; readonly because: 'too-few'; readonly missing: number }
  /** Answers were taken out since the group was shown: what is left would tell what they were. */
  | { readonly ok: false; readonly because: 'some-left' };

/**
 * What may be shown of the people `now` in a group, given who was shown before.
 *
 * Each time a group is shown, its figures are sums over its people, and whoever has seen two showings can subtract
 * one from the other. So a group only ever grows: it holds all people of an earlier showing, or none of them, and
 * those who came since wait until they are a crowd as large as the limit. Each figure is over whole crowds: of a
 * crowd in which fewer than the limit have a value, none is counted. Whatever is added or subtracted is then a sum
 * over such crowds, and no single person's answers follow from it.
 */
export function releaseAfter(now: readonly string[], shown: Shown, least: number): Release {
  const here = new Set(now);
  const grown = shown.every((before) => [0, before.size].includes(countIn(before, here)));
  if (!grown) return { ok: false, because: 'some-left' };
  const crowdOf = crowdsOf(now, shown);
  const showable: Showable = (ids) => {
    const sizes = new Map<number, number>();
    for (const id of ids) sizes.set(crowdOf.get(id)!, (sizes.get(crowdOf.get(id)!) ?? 0) + 1);
    return ids.filter((id) => sizes.get(crowdOf.get(id)!)! >= least);
  };
  return releaseBy(now, least, showable, (ids) => showable(ids).length === ids.length);
}

/**
 * What may be shown of people who come one after the other, where nobody remembers what was shown before: each
 * figure is over the first 5, 10, 15 and so on who have a value for it, so that two showings differ by such crowds.
 */
export const releaseInOrder = (now: readonly string[], least: number): Release =>
  releaseBy(
    now,
    least,
    (ids) => ids.slice(0, ids.length - (ids.length % least)),
    (ids) => ids.length === 0,
  );

function releaseBy(
  now: readonly string[],
  least: number,
  showable: Showable,
  mayStandApart: (ids: readonly string[]) => boolean,
): Release {
  const people = showable(now);
  const waiting = now.length - people.length;
  return people.length < least
    ? { ok: false, because: 'too-few', missing: Math.max(1, least - waiting) }
    : { ok: true, showable, mayStandApart, people, waiting };
}

/** For each person the showing that the person came with: by these crowds the showings tell people apart. */
const crowdsOf = (now: readonly string[], shown: Shown): ReadonlyMap<string, number> =>
  new Map(now.map((id) => [id, shown.findIndex((before) => before.has(id))]));

const countIn = (people: ReadonlySet<string>, now: ReadonlySet<string>): number =>
  [...people].filter((id) => now.has(id)).length;
