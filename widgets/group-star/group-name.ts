import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { GroupKey } from '#core/groups/contribution';
import type { GroupWords } from './words.ts';

/** A group by its audience, and by its wording too where another group of the audience stands beside it. */
export function groupName(key: GroupKey, among: readonly GroupKey[], { group }: GroupWords): string {
  const name = group.audiences[key.audience];
  const twins = among.filter(({ audience, round }) => audience === key.audience && round === key.round);
  return twins.some(({ voice }) => voice !== key.voice) ? `${name} (${group.voices[key.voice]})` : name;
}

/** A group by its audience and the day of its round. */
export const groupOnDay = (key: GroupKey, { group, days }: GroupWords): string =>
  fill(group.gathered.group, { audience: group.audiences[key.audience], day: writeDay(key.round, days) });
