import type { GroupNextStep } from '#core/groups/compare-groups';
import { nameOf } from '#core/groups/contribution';
import type { GroupSummary } from '#core/groups/summary';
import { bandOf } from '#core/star/bands';
import type { ResultsView } from './results-view.ts';

/** How the group that the next step came from sees its part; null where too few have said. */
export function viewBehind(next: GroupNextStep, groups: readonly GroupSummary[]): number | null {
  const group = groups.find(({ key }) => nameOf(key) === nameOf(next.key));
  return group?.points.find(({ point }) => point === next.point)?.mean ?? null;
}

/** What one could do about the next step. */
export const adviceOn = (
  { words }: ResultsView,
  next: GroupNextStep,
  groups: readonly GroupSummary[],
): string => words.advice[next.point][bandOf(viewBehind(next, groups) ?? 0)];
