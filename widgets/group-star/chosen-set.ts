import { setsOf, type GroupSet } from '#core/groups/group-sets';
import type { ResultChoice, Results } from './state.ts';

/** The sets of groups that can be shown, and the one that is: null where there is none. */
export function chosenSet(
  results: Results,
  choice: ResultChoice,
): { readonly sets: readonly GroupSet[]; readonly set: GroupSet | null } {
  const sets = setsOf(results.shown);
  return { sets, set: sets.find(({ name }) => name === choice.set) ?? sets[0] ?? null };
}
