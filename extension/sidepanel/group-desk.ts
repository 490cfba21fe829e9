import type { GroupSummary } from '#core/groups/summary';
import type { GroupStar } from '#widgets/group-star/group-star';
import type { Surroundings } from './surroundings.ts';

/**
 * What several people answered, as long as the panel is open. Codes hold the answers of single people, so nothing of
 * it is kept in the review: a facilitator saves a file of their own.
 */
export interface GroupDesk {
  /** The element with all that was added, also while another part of the panel is shown. */
  star: GroupStar | null;
  /** Whether it is on the screen where it belongs. */
  isOpen: boolean;
  /** What was last on the screen, and may be put into the report. */
  shown: readonly GroupSummary[];
  /** What a person put into the report, and of which review. */
  report: { readonly auditId: string; readonly groups: readonly GroupSummary[] } | null;
}

const desks = new WeakMap<Surroundings, GroupDesk>();

/** The desk of a panel. */
export function deskOf(around: Surroundings): GroupDesk {
  const desk = desks.get(around) ?? { star: null, isOpen: false, shown: [], report: null };
  desks.set(around, desk);
  return desk;
}

/** What was put into the report of a review. */
export function groupsInReport(around: Surroundings, auditId: string): readonly GroupSummary[] {
  const { report } = deskOf(around);
  return report?.auditId === auditId ? report.groups : [];
}
