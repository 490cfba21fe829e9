/** Nothing is shown of fewer people than this. A council can ask for more, never for fewer. */
export const leastPeople = 5;

/** The size that holds where `wished` was asked for: it can only be raised. */
export const leastOf = (wished: number): number =>
  Number.isFinite(wished) ? Math.max(leastPeople, Math.ceil(wished)) : leastPeople;

/** Who was in a group each time that it was shown, oldest first: the ids of contributions. */
export type Shown = readonly ReadonlySet<string>[];

/** Whether a group may be shown as it is now, or why not. */
export type Release =
  | { readonly ok: true }
  /** Fewer people than the limit. */
  | { readonly ok: false; readonly because: 'too-few'; readonly missing: number }
  /** So few people came since it was last shown that the difference would tell of them; `missing` more are needed. */
  | { readonly ok: false; readonly because: 'too-few-came'; readonly missing: number }
  /** Answers were taken out since it was shown: what is left would tell what they were. */
  | { readonly ok: false; readonly because: 'some-left' };

/**
 * Whether the people `now` in a group may be shown, given who was shown before.
 *
 * Each time a group is shown, its figures are sums over its people, and whoever has seen two showings can subtract
 * one from the other. So a group only ever grows: it holds all people of an earlier showing, or none of them, and
 * those who came since are a crowd as large as the limit. Whatever is added or subtracted is then a sum over such
 * crowds, and no single person's answers follow from it.
 */
export function mayShow(now: ReadonlySet<string>, shown: Shown, least: number): Release {
  if (now.size < least) return { ok: false, because: 'too-few', missing: least - now.size };
  const grown = shown.every((before) => [0, before.size].includes(countIn(before, now)));
  if (!grown) return { ok: false, because: 'some-left' };
  const came = crowdsIn(now, shown)[0]!.length;
  return came > 0 && came < least
    ? { ok: false, because: 'too-few-came', missing: least - came }
    : { ok: true };
}

/** The crowds of a group that its showings tell apart: first those who were never shown, then by when they came. */
export function crowdsIn(now: ReadonlySet<string>, shown: Shown): readonly (readonly string[])[] {
  const crowds: string[][] = [[], ...shown.map(() => [])];
  for (const id of now) crowds[1 + shown.findIndex((before) => before.has(id))]!.push(id);
  return crowds;
}

const countIn = (people: ReadonlySet<string>, now: ReadonlySet<string>): number =>
  [...people].filter((id) => now.has(id)).length;
