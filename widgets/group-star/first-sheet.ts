import { whoSeesWhat, type WhoSeesWhat } from '#core/groups/compare-groups';
import { blankSheet, withLab, withStep, type WorkshopSheet } from '#core/groups/workshop-sheet';
import { fill } from '#core/i18n/fill';
import { bandOf } from '#core/star/bands';
import { isApproach } from '#core/star/star';
import { adviceOn } from './advice-on.ts';
import { chosenSet } from './chosen-set.ts';
import type { Naming } from './findings.ts';
import { groupName, headline } from '#core/i18n/word-groups';
import type { GroupSet } from '#core/groups/group-sets';
import type { ResultsView } from './results-view.ts';
import type { Results } from './state.ts';

/** The most gaps and doubts that a sheet names: more would be no start for a talk. */
const most = 3;

/** A sheet to begin with: filled from the results that are shown, or blank where there are none. */
export function firstSheet(view: ResultsView, results: Results | null): WorkshopSheet {
  const { state, service } = view;
  const set = results && chosenSet(results, state.choice).set;
  if (!set) return blankSheet(service, state.day);
  const seen = whoSeesWhat(set.groups);
  return {
    ...withFirstTest(view, blankSheet(service, set.key.round), set, seen),
    seen: sentences(view, set, seen),
  };
}

/** What the answers showed, in the words of the screen. */
function sentences(view: ResultsView, { groups }: GroupSet, seen: WhoSeesWhat): readonly string[] {
  const { words, locale } = view;
  const { nameOfGroup } = namingOf(view, groups);
  const text = words.sheet.seen;
  const wide = seen.gaps.filter((gap) => gap.wide).toSorted((a, b) => b.points - a.points);
  return [
    ...(wide.length === 0 ? [headline(seen, groups.length, words, nameOfGroup)] : []),
    ...wide.slice(0, most).map(({ point, lowest, highest, means }) =>
      fill(text.gap, {
        part: words.star.points[point].name,
        low: nameOfGroup(lowest),
        high: nameOfGroup(highest),
        lowBand: words.star.bands[bandOf(means.lowest)],
        highBand: words.star.bands[bandOf(means.highest)],
      }),
    ),
    ...seen.doubts.slice(0, most).map(({ id, key, share }) =>
      fill(text.doubt, {
        group: nameOfGroup(key),
        n: Math.round(share * 10).toLocaleString(locale),
        statement: words.statements[id][key.voice],
      }),
    ),
    ...(seen.next === null ? [] : [fill(text.next, { part: words.star.points[seen.next.point].name })]),
  ];
}

/** The next step is the first test, and those between whom the gap is widest try it together. */
function withFirstTest(
  view: ResultsView,
  sheet: WorkshopSheet,
  { groups }: GroupSet,
  { next, gaps }: WhoSeesWhat,
): WorkshopSheet {
  const { nameOfGroup } = namingOf(view, groups);
  const wide = gaps.filter((gap) => gap.wide).toSorted((a, b) => b.points - a.points);
  const apart = wide.find(({ point }) => point === next?.point) ?? wide[0];
  const who = apart ? [nameOfGroup(apart.lowest), nameOfGroup(apart.highest)].join('\n') : '';
  if (next === null) return sheet;
  const test = adviceOn(view, next, groups);
  const filled = withLab(withLab(sheet, 'test', test), 'who', who);
  if (isApproach(next.point)) return filled;
  return { ...withStep(filled, next.point, 'what', test), begin: next.point };
}

const namingOf = ({ words }: ResultsView, groups: GroupSet['groups']): Naming => {
  const keys = groups.map(({ key }) => key);
  return { nameOfGroup: (key) => groupName(key, keys, words) };
};
