import { changeBetween, whoSeesWhat, type WhoSeesWhat } from '#core/groups/compare-groups';
import { nameOf, type GroupKey } from '#core/groups/contribution';
import { setsOf, type GroupSet } from '#core/groups/group-sets';
import type { GroupSummary } from '#core/groups/summary';
import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import { groupName, headline, rangeText, whyNext, type GroupWording } from '#core/i18n/word-groups';
import { writeDay } from '#core/i18n/write-day';
import { bandOf } from '#core/star/bands';
import { isApproach, points, type StarPoint } from '#core/star/star';
import type { ReportSource } from './report-source.ts';
import type { ReportedScores } from './star.ts';
import type { StarPicture } from './star-picture.ts';

/** What groups see of the service, of one round and one check. */
export interface ReportedGroups {
  /** The day, and which check. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly table: ReportedScores;
  readonly picture: StarPicture | null;
  /** How to read the table. */
  readonly note: string;
}

/** The most that is named in one list. */
const most = 5;

/** Puts what groups see into words, the latest round first: what was on the screen, and nothing finer. */
export function reportGroups(source: ReportSource): readonly ReportedGroups[] {
  const shown = source.groups ?? [];
  return setsOf(shown).map((set) => reportSet(set, shown, source));
}

function reportSet(set: GroupSet, shown: readonly GroupSummary[], source: ReportSource): ReportedGroups {
  const { locale, words, drawGroups } = source;
  const { key, groups } = set;
  const { group, result } = words.groups;
  const keys = groups.map((each) => each.key);
  const naming: Naming = {
    wording: { group, result, star: words.star },
    nameOfGroup: (each) => groupName(each, keys, words.groups),
  };
  const seen = whoSeesWhat(groups);
  const lists = [
    { heading: result.gaps.title, items: gapLines(seen, naming) },
    { heading: result.doubts.title, items: doubtLines(seen, naming, source) },
    ...changeLists(groups, shown, naming, source),
  ];
  return {
    heading: fill(result.whichOne, { day: writeDay(key.round, words.days), check: group.modes[key.mode] }),
    paragraphs: [
      headline(seen, groups.length, naming.wording, naming.nameOfGroup),
      ...(key.mode === 'quick' ? [result.quick] : []),
      ...nextLine(seen, groups, naming, source),
      result.selfCheck,
      ...waitingLines(groups, naming, locale),
    ],
    lists: lists.filter(({ items }) => items.length > 0),
    table: tableOf(set, seen, naming, locale),
    picture: drawGroups?.(groups) ?? null,
    note: result.table.note,
  };
}

interface Naming {
  readonly wording: GroupWording;
  readonly nameOfGroup: (key: GroupKey) => string;
}

const gapLines = ({ gaps }: WhoSeesWhat, { wording: { result, star }, nameOfGroup }: Naming) =>
  gaps
    .filter(({ wide }) => wide)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ point, lowest, highest, means }) =>
      [
        `${star.points[point].name}:`,
        fill(result.gaps.least, { group: nameOfGroup(lowest), band: star.bands[bandOf(means.lowest)] }),
        fill(result.gaps.most, { group: nameOfGroup(highest), band: star.bands[bandOf(means.highest)] }),
      ].join(' '),
    );

const doubtLines = (
  { doubts }: WhoSeesWhat,
  { wording: { result }, nameOfGroup }: Naming,
  { words, locale }: ReportSource,
) =>
  doubts.slice(0, most).map(({ id, key, share }) => {
    const n = Math.round(share * 10).toLocaleString(locale);
    const statement = words.groups.statements[id][key.voice];
    return `“${statement}” ${fill(result.doubts.share, { group: nameOfGroup(key), n })}`;
  });

function nextLine(
  { next }: WhoSeesWhat,
  groups: readonly GroupSummary[],
  { wording, nameOfGroup }: Naming,
  { words }: ReportSource,
): readonly string[] {
  if (next === null) return [];
  const mean = meanOf(
    groups.find(({ key }) => nameOf(key) === nameOf(next.key))!,
    next.point,
  );
  const advice = words.advice[next.point][bandOf(mean ?? 0)];
  return [
    fill(words.report.star.next, { name: words.star.points[next.point].name, advice }),
    whyNext(next, mean, wording, nameOfGroup),
  ];
}

/** How each group's view moved since the latest earlier round that can be compared. */
function changeLists(
  groups: readonly GroupSummary[],
  shown: readonly GroupSummary[],
  { wording: { result, star }, nameOfGroup }: Naming,
  { words }: ReportSource,
): ReportedGroups['lists'] {
  return groups.flatMap((group) => {
    const [before] = shown
      .filter((each) => each.key.round < group.key.round && changeBetween(each, group).ok)
      .toSorted((a, b) => b.key.round.localeCompare(a.key.round));
    const change = before && changeBetween(before, group);
    if (!change?.ok) return [];
    const heading = fill(result.changes.between, {
      group: nameOfGroup(group.key),
      before: writeDay(before!.key.round, words.days),
      after: writeDay(group.key.round, words.days),
    });
    const items = change.points.map(
      ({ point, direction }) => `${star.points[point].name}: ${result.changes.directions[direction]}`,
    );
    return [{ heading: `${result.changes.title}: ${heading}`, items }];
  });
}

const waitingLines = (
  groups: readonly GroupSummary[],
  { wording: { result }, nameOfGroup }: Naming,
  locale: Locale,
) =>
  groups.flatMap(({ key, waiting }) =>
    waiting === 0 ? [] : [plural(result.hidden.waiting, waiting, locale, { group: nameOfGroup(key) })],
  );

/** A row for each part, a column for each group, and how far apart they are. */
function tableOf(
  { groups }: GroupSet,
  { gaps }: WhoSeesWhat,
  { wording, nameOfGroup }: Naming,
  locale: Locale,
): ReportedScores {
  const { group, result, star } = wording;
  const cell = (of: GroupSummary, point: StarPoint): string => {
    const { mean, range } = of.points.find((each) => each.point === point)!;
    if (mean === null) return star.notEnough;
    return `${star.bands[bandOf(mean)]}. ${result.table.range}: ${rangeText(range, wording)}.`;
  };
  const apart = (point: StarPoint): string => {
    const gap = gaps.find((each) => each.point === point);
    if (gap) return gap.wide ? result.gaps.wide : result.gaps.small;
    return groups.some((each) => meanOf(each, point) !== null) ? result.gaps.alone : result.gaps.nobody;
  };
  return {
    caption: result.table.title,
    head: [
      result.table.part,
      ...groups.map(({ key, people }, place) => {
        const size = plural(group.people, people, locale);
        return `${letterOf(place)}. ${fill(result.group, { group: nameOfGroup(key), people: size })}`;
      }),
      result.table.gap,
    ],
    rows: points.map((point) => [
      star.points[point].name,
      ...groups.map((each) => cell(each, point)),
      apart(point),
    ]),
    inner: points.filter(isApproach).length,
  };
}

/** Groups are lettered in their order, in the drawing too. */
const letterOf = (place: number): string => String.fromCodePoint(65 + place);

const meanOf = ({ points: parts }: GroupSummary, point: StarPoint): number | null =>
  parts.find((each) => each.point === point)?.mean ?? null;
