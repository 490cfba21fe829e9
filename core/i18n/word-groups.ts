import type { GroupNextStep, WhoSeesWhat } from '#core/groups/compare-groups';
import type { GroupKey } from '#core/groups/contribution';
import type { PointSummary } from '#core/groups/summary';
import { bandOf } from '#core/star/bands';
import type { Wording } from './catalogue.ts';
import type { days } from './en/days.ts';
import type { groupResult } from './en/group-result.ts';
import type { groupStar } from './en/group-star.ts';
import type { star } from './en/star.ts';
import { fill } from './fill.ts';
import { writeDay } from './write-day.ts';

/** The words for groups, in one language. */
export interface GroupWording {
  readonly group: Wording<typeof groupStar>;
  readonly result: Wording<typeof groupResult>;
  readonly star: Wording<typeof star>;
}

/** A group by its audience, and by its wording too where another group of the audience stands beside it. */
export function groupName(
  key: GroupKey,
  among: readonly GroupKey[],
  { group }: Pick<GroupWording, 'group'>,
): string {
  const name = group.audiences[key.audience];
  const twins = among.filter(({ audience, round }) => audience === key.audience && round === key.round);
  return twins.some(({ voice }) => voice !== key.voice) ? `${name} (${group.voices[key.voice]})` : name;
}

/** A group by its audience and the day of its round. */
export const groupOnDay = (
  key: GroupKey,
  words: Pick<GroupWording, 'group'> & { readonly days: Wording<typeof days> },
): string =>
  fill(words.group.gathered.group, {
    audience: words.group.audiences[key.audience],
    day: writeDay(key.round, words.days),
  });

/** The point in one sentence: the widest gap, or that there is none. */
export function headline(
  { gaps }: WhoSeesWhat,
  groups: number,
  { result, star: { points, bands } }: GroupWording,
  nameOfGroup: (key: GroupKey) => string,
): string {
  if (groups < 2) return result.oneGroup;
  const [widest] = gaps.toSorted((a, b) => b.points - a.points);
  if (!widest?.wide) return result.alike;
  return fill(result.widest, {
    part: points[widest.point].name,
    low: nameOfGroup(widest.lowest),
    high: nameOfGroup(widest.highest),
    lowBand: bands[bandOf(widest.means.lowest)],
    highBand: bands[bandOf(widest.means.highest)],
  });
}

/** Why a part comes next, given how the group that led to it sees the part. */
export function whyNext(
  { because, key }: GroupNextStep,
  mean: number | null,
  { result: { next } }: GroupWording,
  nameOfGroup: (key: GroupKey) => string,
): string {
  const why = {
    'find-out': next.findOut,
    step: mean === null ? next.unknown : next.step,
    approach: next.approach,
  };
  return fill(why[because], { group: nameOfGroup(key) });
}

/** From where to where the views of a group go; a dash where that is not shown. */
export function rangeText(range: PointSummary['range'], { result, star: { bands } }: GroupWording): string {
  if (range === null) return '–';
  return range.from === range.to
    ? bands[range.from]
    : fill(result.table.from, { from: bands[range.from], to: bands[range.to] });
}
