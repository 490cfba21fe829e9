import { expect, test } from 'vitest';
import type { Answer } from '../star/answers.ts';
import type { Audience } from '../star/audiences.ts';
import { encodeResult } from '../star/result-code.ts';
import {
  emptyCollection,
  peopleOf,
  releasesOf,
  releasesOfFeed,
  repeatsIn,
  withoutPeople,
  withPeople,
  withShowings,
  type Collection,
  type HandedIn,
} from './collection.ts';
import { mergeCollections } from './merge-collections.ts';

const person = (
  answer: Answer,
  map: Answer,
  { audience = 'communities' as Audience, round = '2026-11-24' } = {},
): HandedIn => {
  const set = { version: 1, mode: 'quick', voice: 'resident', answers: { CC1: answer, MAP1: map } } as const;
  return { audience, round, set, code: encodeResult(set) };
};
const six = [person(0, 0), person(1, 0), person(2, 0), person(3, 0), person(4, 0), person(0, 4)];

const show = (collection: Collection): Collection => withShowings(collection, releasesOf(collection, 5));
const told = (collection: Collection) =>
  releasesOf(collection, 5).map(({ release }) => (release.ok ? release.people.length : release.because));

test('people with the same answers are two people', () => {
  const { collection, ids } = withPeople(emptyCollection, [person(1, 1), person(1, 1)]);
  expect(new Set(ids).size).toBe(2);
  expect(repeatsIn(emptyCollection, [person(1, 1), person(1, 1), person(2, 2)])).toBe(1);
  expect(repeatsIn(collection, [person(1, 1), person(2, 2)])).toBe(1);
});

test('who is taken out of what was shown cannot be told from the rest', () => {
  const { collection, ids } = withPeople(emptyCollection, six);
  const shown = show(collection);
  expect(told(shown)).toEqual([6]);
  const fewer = withoutPeople(shown, ids.slice(5));
  expect(told(fewer)).toEqual(['some-left']);
  expect(told(withPeople(fewer, six.slice(5)).collection), 'and put back').toEqual([6]);
});

test('nor where all are taken out, and all but one handed in again', () => {
  const { collection, ids } = withPeople(emptyCollection, six);
  const emptied = withoutPeople(show(collection), ids);
  const again = (as: Partial<HandedIn>) =>
    told(
      withPeople(
        emptied,
        six.slice(0, 5).map((each) => ({ ...each, ...as })),
      ).collection,
    );
  expect(again({})).toEqual(['some-left']);
  expect(again({ round: '2026-11-25' }), 'as another round').toEqual(['some-left']);
  expect(again({ audience: 'politicians' }), 'as another audience').toEqual(['some-left']);
});

test('a showing of the same people is kept once', () => {
  const { collection } = withPeople(emptyCollection, six);
  expect(show(show(collection)).showings).toHaveLength(1);
});

test('a feed is shown in fives, and forgets', () => {
  const { collection } = withPeople(emptyCollection, six);
  const [{ release } = { release: null }] = releasesOfFeed(collection, 5);
  expect(release).toMatchObject({ ok: true, waiting: 1 });
});

test('a group can be found in a collection', () => {
  const { collection, ids } = withPeople(emptyCollection, [
    ...six,
    person(1, 1, { audience: 'politicians' }),
  ]);
  const [, { group } = { group: null }] = releasesOf(collection, 5);
  expect(peopleOf(collection, group!.key)).toEqual(ids.slice(6));
});

test('a collection that is opened twice adds nobody', () => {
  const one = show(withPeople(emptyCollection, six).collection);
  const more = withPeople(one, [person(2, 2)]).collection;
  const merged = mergeCollections(one, more);
  expect(merged.contributions).toHaveLength(7);
  expect(told(merged)).toEqual([6]);
});

test('the same answers of another round are another person', () => {
  const last = withPeople(emptyCollection, [person(1, 1, { round: '2025-11-24' })]).collection;
  const now = show(withPeople(emptyCollection, [person(1, 1), ...six]).collection);
  const merged = mergeCollections(last, now);
  expect(merged.contributions).toHaveLength(8);
  expect(new Set(merged.contributions.map(({ id }) => id)).size).toBe(8);
  expect(told(merged)).toEqual(['too-few', 7]);
});
