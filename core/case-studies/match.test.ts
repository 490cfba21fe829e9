import { expect, test } from 'vitest';
import { points } from '#core/star/star';
import type { CaseStudy } from './case-study.ts';
import { casesFor, casesForParts } from './match.ts';
import { studies } from './studies-en.ts';

const study = (id: string, evidence: CaseStudy['evidence'], inLeaflet = false): CaseStudy => ({
  ...studies[0]!,
  id,
  evidence,
  inLeaflet,
});
const ids = (cases: readonly CaseStudy[]) => cases.map(({ id }) => id);

test('puts stronger evidence first, the leaflet’s first where it is as strong, and keeps the order otherwise', () => {
  const cases = [study('a', 1), study('b', 2), study('c', 1, true), study('d', 4), study('e', 2)];
  expect(ids(casesFor('co-commission', cases, 9))).toEqual(['d', 'b', 'e', 'c', 'a']);
});

test('finds cases by approach and by step, and none of another part', () => {
  expect(ids(casesFor('co-assess', studies, 2))).toEqual(['user-voice', 'young-inspectors']);
  expect(ids(casesFor('map', studies, 2))).toEqual(['tenant-scrutiny']);
  for (const point of points) {
    for (const { approaches, steps } of casesFor(point, studies, 99))
      expect([...approaches, ...steps]).toContain(point);
  }
});

test('shows no more than the limit, and copes with none', () => {
  expect(casesFor('co-deliver', studies, 2)).toHaveLength(2);
  expect(casesFor('co-deliver', studies, 0)).toEqual([]);
  expect(casesFor('co-deliver', studies, -1)).toEqual([]);
  expect(casesFor('co-deliver', [], 2)).toEqual([]);
});

test('leaves the list it was given as it was', () => {
  const before = ids(studies);
  casesFor('co-deliver', studies, 3);
  expect(ids(studies)).toEqual(before);
});

test('for several parts, puts what was only told after what was checked, and names the part of each', () => {
  const found = casesForParts(['map', 'co-assess', 'co-commission'], studies, 2);
  expect(found.map(({ study: { id }, point }) => `${id} for ${point}`)).toEqual([
    'user-voice for co-assess',
    'surrey for co-commission',
  ]);
  const told = studies.filter(({ evidence }) => evidence === 1);
  expect(casesForParts(['map'], told, 2).map((each) => each.study.id)).toEqual(['tenant-scrutiny']);
});

test('for several parts, keeps the order of the parts and names no case twice', () => {
  const found = casesForParts(['people', 'co-design', 'co-deliver'], studies, 3);
  expect(ids(found.map((each) => each.study))).toEqual(['sun', 'user-voice', 'lambeth']);
  expect(casesForParts(['people'], studies, -1)).toEqual([]);
});
