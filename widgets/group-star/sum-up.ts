import { summariseInSlices, type GroupSummary, type Withheld } from '#core/groups/summary';
import type { GroupRelease } from './gathered.ts';
import { inSlices } from './in-slices.ts';
import type { Results } from './state.ts';

/** Sums up each group as far as its release allows. Null where it is not wanted any more. */
export async function sumUp(
  releases: readonly GroupRelease[],
  wanted: () => boolean,
): Promise<Results | null> {
  const shown: GroupSummary[] = [];
  const withheld: Withheld[] = [];
  for (const { group, release } of releases) {
    const summed = await inSlices(summariseInSlices(group, release), wanted);
    if (summed === null) return null;
    if (summed.ok) shown.push(summed.summary);
    else withheld.push(summed);
  }
  return { shown, withheld };
}
