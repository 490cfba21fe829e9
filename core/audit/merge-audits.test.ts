import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLong, recordFigure } from '../../tests/hostile-figures.ts';
import type { Audit } from './audit.ts';
import { newAudit, withName } from './change-audit.ts';
import { mergeAudits } from './merge-audits.ts';

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const audit = (number: number, changedAt: string) => ({
  ...newAudit(id(number), `Review ${number}`, changedAt),
});

test('adds what is not here, replaces what is older here, and keeps the rest', () => {
  const here = [1, 2, 3, 4].map((number) => audit(number, '2026-05-02T10:00:00Z'));
  const incoming = [
    audit(2, '2026-05-02T10:00:00Z'),
    audit(3, '2026-05-02T10:00:01Z'),
    audit(4, '2026-05-02T09:59:59Z'),
    audit(5, '2026-05-01T10:00:00Z'),
  ];
  const { toWrite, outcomes } = mergeAudits(here, incoming);
  expect(outcomes.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['Review 2', 'same'],
    ['Review 3', 'replaced'],
    ['Review 4', 'kept'],
    ['Review 5', 'added'],
  ]);
  expect(toWrite).toEqual([incoming[1], incoming[3]]);
});

test('compares moments and not their spelling', () => {
  const outcome = (ours: string, theirs: string) =>
    mergeAudits([audit(1, ours)], [audit(1, theirs)]).outcomes[0]!.outcome;
  expect(outcome('2026-05-02T10:00:00Z', '2026-05-02T10:00:00.5Z')).toBe('replaced');
  expect(outcome('2026-05-02T10:00:00.5Z', '2026-05-02T10:00:00Z')).toBe('kept');
  expect(outcome('2026-05-02T10:00:00Z', '2026-05-02T10:00:00.000Z')).toBe('same');
});

test('keeps what is here where the same moment has other words', () => {
  const ours = audit(1, '2026-05-02T10:00:00Z');
  const theirs = withName(ours, 'Another name', ours.changedAt);
  expect(mergeAudits([ours], [theirs])).toEqual({
    toWrite: [],
    outcomes: [{ id: ours.id, name: 'Another name', outcome: 'same' }],
  });
});

test('does nothing twice: what was brought in is the same the next time', () => {
  const incoming = [audit(1, '2026-05-02T10:00:00Z'), audit(2, '2026-05-02T10:00:00Z')];
  const again = mergeAudits(mergeAudits([], incoming).toWrite, incoming);
  expect(again.toWrite).toEqual([]);
  expect(again.outcomes.every(({ outcome }) => outcome === 'same')).toBe(true);
});

describe('whatever comes, in whatever order', () => {
  /** Few ids and moments, so that they meet; the same id at the same moment is the same audit. */
  const some = fc.array(
    fc
      .record({ number: fc.integer({ min: 0, max: 4 }), second: fc.integer({ min: 0, max: 5 }) })
      .map(({ number, second }) => audit(number, `2026-05-02T10:00:0${second}Z`)),
    { maxLength: 6 },
  );

  /** What is on a device after a merge. */
  const after = (here: readonly Audit[], incoming: readonly Audit[]): readonly Audit[] => {
    const stored = new Map([...here, ...mergeAudits(here, incoming).toWrite].map((each) => [each.id, each]));
    return [...stored.values()].toSorted((a, b) => a.id.localeCompare(b.id));
  };

  /** Tries a saying on what is here and two files, many times. */
  function check(holds: (here: readonly Audit[], one: readonly Audit[], other: readonly Audit[]) => void) {
    const runs = isLong ? 20_000 : 1_000;
    const here = some.map((audits) => after([], audits));
    fc.assert(fc.property(here, some, some, holds), { numRuns: runs });
    recordFigure('merges of reviews', runs, 0);
  }

  test('twice is once', () =>
    check((here, incoming) => {
      const once = after(here, incoming);
      expect(mergeAudits(once, incoming).toWrite).toEqual([]);
      expect(after(once, incoming)).toEqual(once);
    }));

  test('the order of files does not matter', () =>
    check((here, one, other) => {
      expect(after(after(here, one), other)).toEqual(after(after(here, other), one));
      expect(after(here, after(after([], one), other))).toEqual(after(after(here, one), other));
    }));

  test('the one that was changed last stays, and none is lost', () =>
    check((here, incoming) => {
      const latest = new Map<string, Audit>();
      for (const each of [...here, ...incoming]) {
        if (each.changedAt > (latest.get(each.id)?.changedAt ?? '')) latest.set(each.id, each);
      }
      expect(after(here, incoming)).toEqual(
        [...latest.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
      );
    }));
});
