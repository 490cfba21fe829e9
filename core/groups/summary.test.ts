import { expect, test } from 'vitest';
import type { Answer, Answers } from '../star/answers.ts';
import type { Audience } from '../star/audiences.ts';
import type { StarPoint } from '../star/star.ts';
import { statementsOf, type Mode } from '../star/statements.ts';
import { changeBetween, whoSeesWhat } from './compare-groups.ts';
import { groupsOf, type Contribution, type Group } from './contribution.ts';
import { releaseAfter, type Shown } from './release.ts';
import { summarise, summariseInSlices, slice, type GroupSummary } from './summary.ts';

let made = 0;

const times = <const Of>(count: number, each: Of): Of[] => Array.from({ length: count }, () => each);

/** People of one audience, each with the same answer to every statement, unless it is said otherwise. */
function people(
  audience: Audience,
  given: readonly (Answer | Answers)[],
  { round = '2026-11-24', mode = 'quick' as Mode, voice = 'resident' as const } = {},
): Contribution[] {
  return given.map((answer) => ({
    id: `p${(made += 1)}`,
    audience,
    round,
    set: {
      version: 1,
      mode,
      voice,
      answers:
        typeof answer === 'object'
          ? answer
          : Object.fromEntries(statementsOf(mode).map(({ id }) => [id, answer])),
    },
  }));
}

const release = ({ people: some }: Group, shown: Shown = []) =>
  releaseAfter(
    some.map(({ id }) => id),
    shown,
    5,
  );

const summariesOf = (contributions: readonly Contribution[]): GroupSummary[] =>
  groupsOf(contributions).flatMap((group) => {
    const done = summarise(group, release(group));
    return done.ok ? [done.summary] : [];
  });

const partOf = (summary: GroupSummary, point: StarPoint) =>
  summary.points.find((each) => each.point === point)!;

test('mean, range and number, worked by hand', () => {
  // Co-design: 1, 2, 2, 4 and "not sure", and a sixth person 3: (25 + 50 + 50 + 100 + 75) / 5 = 60.
  const group = people('frontline-staff', [1, 2, 2, 4, 'not-sure', 3]);
  const [summary] = summariesOf(group);
  expect(summary!.people).toBe(6);
  expect(partOf(summary!, 'co-design')).toEqual({
    point: 'co-design',
    mean: 60,
    // Without the lowest (25) and the highest (100) there are 50, 50 and 75.
    range: { from: 'building', to: 'everyday' },
    people: 5,
  });
  // One of six said "not sure" to all.
  expect(summary!.notSureShare).toBe(0.15);
  const [first] = summary!.statements;
  expect(first).toEqual({ id: 'CC1', point: 'co-commission', mean: 60, notSure: 0.1 });
});

test('the full check is averaged by person first, then over people', () => {
  // Co-design of three statements: one person 4, 4 and "not sure" (100), four people 0, 0, 0 (0): 100 / 5 = 20.
  const keen: Answers = { CD1: 4, CD2: 4, CD3: 'not-sure' };
  const cool: Answers = { CD1: 0, CD2: 0, CD3: 0 };
  const [summary] = summariesOf(people('communities', [keen, cool, cool, cool, cool], { mode: 'full' }));
  expect(partOf(summary!, 'co-design').mean).toBe(20);
});

test('a part that fewer than five could score is not shown, though the group is', () => {
  const blank: Answers = { CC1: 2 };
  const [summary] = summariesOf(people('communities', [2, 2, 2, 2, blank]));
  expect(partOf(summary!, 'co-commission').mean).toBe(50);
  expect(partOf(summary!, 'map')).toEqual({
    point: 'map',
    mean: null,
    range: null,
    people: null,
  });
  expect(summary!.statements.find(({ id }) => id === 'MAP1')).toMatchObject({ mean: null, notSure: null });
});

test('of those who came later, a few with an answer wait, and the figure stays as it was', () => {
  const first = people('communities', times(5, 2));
  const later = people('communities', [{ CC1: 3, MAP1: 4 }, ...times(4, { CC1: 0 })]);
  const [group] = groupsOf([...first, ...later]);
  const done = summarise(group!, release(group!, [new Set(first.map(({ id }) => id))]));
  if (!done.ok) throw new Error('ten people of two crowds of five are shown');
  // (5 × 50 + 75) / 10 = 32.5
  expect(partOf(done.summary, 'co-commission')).toMatchObject({ mean: 35, people: 10 });
  expect(partOf(done.summary, 'map'), 'one of the five who came has an answer').toMatchObject({
    mean: 50,
    people: 5,
  });
});

test('who comes later waits until there are five', () => {
  const first = people('communities', times(5, 2));
  const later = people('communities', times(4, 4));
  const [group] = groupsOf([...first, ...later]);
  const done = summarise(group!, release(group!, [new Set(first.map(({ id }) => id))]));
  if (!done.ok) throw new Error('the five are shown again');
  expect(done.summary).toMatchObject({ people: 5, waiting: 4 });
  expect(partOf(done.summary, 'map').mean).toBe(50);
});

test('four people are not shown, whatever they said', () => {
  const [group] = groupsOf(people('politicians', [4, 4, 4, 4]));
  expect(summarise(group!, release(group!))).toMatchObject({
    ok: false,
    because: 'too-few',
    missing: 1,
    people: 4,
  });
});

test('that everybody agrees is not told', () => {
  const [high, low] = summariesOf([
    ...people('politicians', times(5, 4)),
    ...people('communities', times(5, 0)),
  ]);
  expect([partOf(high!, 'map').mean, partOf(low!, 'map').mean]).toEqual([95, 5]);
});

test('thousands are scored with a pause after each hundred', () => {
  const [group] = groupsOf(people('communities', times(10_000, 3)));
  let pauses = 0;
  const work = summariseInSlices(group!, release(group!));
  for (let step = work.next(); !step.done; step = work.next()) pauses += 1;
  expect(pauses).toBe(10_000 / slice + 9 + 9);
});

test('lengths, wordings and rounds are groups of their own', () => {
  const mixed = [
    ...people('communities', [1, 1, 1]),
    ...people('communities', [1, 1], { mode: 'full' }),
    ...people('communities', [1], { round: '2025-11-01' }),
    ...people('frontline-staff', [1]),
  ];
  expect(groupsOf(mixed).map(({ people: some }) => some.length)).toEqual([3, 2, 1, 1]);
});

test('a gap of 20 points or more is wide, and names who sees least and most', () => {
  const staff = people('frontline-staff', [3, 3, 3, 3, 3]);
  const residents = people('people-who-access-services', [2, 2, 2, 2, 3]);
  const { gaps, differences } = whoSeesWhat(summariesOf([...staff, ...residents]));
  // 75 against (50 × 4 + 75) / 5 = 55.
  expect(gaps).toHaveLength(9);
  expect(gaps[0]).toMatchObject({ point: 'co-commission', points: 20, wide: true });
  expect(gaps[0]!.lowest.audience).toBe('people-who-access-services');
  expect(gaps[0]!.highest.audience).toBe('frontline-staff');
  // One statement for each part: where the parts are far apart, so are the statements.
  expect(differences).toHaveLength(9);
  expect(differences[0]).toMatchObject({ id: 'CC1', points: 20, means: { lowest: 55, highest: 75 } });
});

test('names the statements on which groups differ most, widest first', () => {
  const staff = people('frontline-staff', times(5, { CC1: 4, CD1: 3, GRO1: 2 }));
  const residents = people('communities', times(5, { CC1: 1, CD1: 2, GRO1: 2 }));
  const { differences } = whoSeesWhat(summariesOf([...staff, ...residents]));
  // "Always" is told as 95.
  expect(differences.map(({ id, points }) => [id, points])).toEqual([
    ['CC1', 70],
    ['CD1', 25],
  ]);
});

test('"not sure" is a finding of its own, and comes first', () => {
  const unsure: Answers = { CC1: 'not-sure', CD1: 3 };
  const { doubts, next } = whoSeesWhat(
    summariesOf(people('communities', [unsure, unsure, { CC1: 3, CD1: 3 }, { CC1: 3, CD1: 3 }, unsure])),
  );
  expect(doubts).toMatchObject([{ id: 'CC1', share: 0.6 }]);
  expect(next?.because).not.toBe('find-out');
  const all = whoSeesWhat(summariesOf(people('communities', times(5, 'not-sure' as const))));
  expect(all.next).toMatchObject({ point: 'map', because: 'find-out' });
});

test('the next step is the first of the path that any group sees below 50, and says whose view it is', () => {
  const staff = people('frontline-staff', [4, 4, 4, 4, 4]);
  const residents = people(
    'communities',
    times(5, {
      ...Object.fromEntries(statementsOf('quick').map(({ id }) => [id, 3])),
      FOC1: 1,
      GRO1: 0,
    }),
  );
  const { next } = whoSeesWhat(summariesOf([...staff, ...residents]));
  expect(next).toMatchObject({ point: 'focus', because: 'step', key: { audience: 'communities' } });
});

test('a part that too few of one group have scored is seen as the others see it', () => {
  const some = people('politicians', times(5, { CC1: 3, FOC1: 1 }));
  const others = people('communities', times(5, 3));
  expect(whoSeesWhat(summariesOf([...some, ...others])).next).toMatchObject({
    point: 'focus',
    key: { audience: 'politicians' },
  });
  const nobody = whoSeesWhat(summariesOf(some)).next;
  expect(nobody, 'where nobody has, that is the reason').toMatchObject({ point: 'map', because: 'step' });
});

test('where every step stands, the lowest approach of any group is next', () => {
  const high: Answers = Object.fromEntries(statementsOf('quick').map(({ id }) => [id, 4]));
  const staff = people('frontline-staff', times(5, { ...high, CL1: 2 }));
  const residents = people('communities', times(5, { ...high, CD1: 3 }));
  const { next } = whoSeesWhat(summariesOf([...residents, ...staff]));
  expect(next).toMatchObject({
    point: 'co-deliver',
    because: 'approach',
    key: { audience: 'frontline-staff' },
  });
});

test('quick and full results are never beside each other', () => {
  const mixed = summariesOf([
    ...people('communities', [1, 1, 1, 1, 1]),
    ...people('frontline-staff', [1, 1, 1, 1, 1], { mode: 'full' }),
  ]);
  expect(() => whoSeesWhat(mixed)).toThrow(RangeError);
});

test('a direction is given from 10 points on', () => {
  const before = people('communities', [2, 2, 2, 2, 2], { round: '2025-11-01' });
  const after = people('communities', [
    ...times(3, { CC1: 2, CD1: 2, MAP1: 1 }),
    ...times(2, { CC1: 3, CD1: 2, MAP1: 1 }),
  ]);
  const [was, is] = summariesOf([...before, ...after]);
  const change = changeBetween(was!, is!);
  if (!change.ok) throw new Error('two rounds of one group can be compared');
  const of = (point: string) => change.points.find((each) => each.point === point)?.direction;
  // Co-commission 50 to 60; co-design 50 to 50; map 50 to 25; co-deliver has no answers now.
  expect([of('co-commission'), of('co-design'), of('map'), of('co-deliver')]).toEqual([
    'up',
    'same',
    'down',
    'unclear',
  ]);
});

test('only the same group is compared over time', () => {
  const [one, other] = summariesOf([
    ...people('communities', [2, 2, 2, 2, 2], { round: '2025-11-01' }),
    ...people('politicians', [2, 2, 2, 2, 2]),
  ]);
  expect(changeBetween(one!, other!)).toEqual({ ok: false, problem: 'audience' });
  expect(changeBetween(one!, one!)).toEqual({ ok: false, problem: 'round' });
});

test('there is nothing to see in an empty collection', () => {
  expect(whoSeesWhat([])).toEqual({ gaps: [], differences: [], doubts: [], next: null });
});
