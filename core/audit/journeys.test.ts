import { describe, expect, test } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { Audit, mostEarlier, type WalkThrough } from './audit.ts';
import { writeBackup } from './backup.ts';
import { pageAt, withoutPage, withPage, type ReviewedPage } from './change-audit.ts';
import {
  withChangeAnswered,
  withJourney,
  withoutEarlier,
  withoutWalkThrough,
  withPageDescribed,
  withWalkThrough,
} from './change-journey.ts';
import { mergeAudits } from './merge-audits.ts';
import { migrateAudit } from './migrate.ts';
import { readBackup } from './read-backup.ts';

const now = '2026-06-01T09:00:00.000Z';
const [first, second] = sampleAudit.pages;
const [walk] = sampleAudit.walkThroughs;
const newId = '00000000-0000-4000-8000-0000000000aa';

const readAgain = (audit: Audit, findings: ReviewedPage['findings'], readAt = now): Audit =>
  withPage(audit, newId, {
    url: second!.url,
    title: second!.title,
    lang: 'en',
    readAt,
    findings: [...findings],
  });
const pageOf = (audit: Audit) => pageAt(audit, second!.url)!;

describe('a journey', () => {
  test('says whom it is for and what they came to do', () => {
    const audit = withJourney(sampleAudit, { audience: 'carers', purpose: 'find help' }, now);
    expect(Audit.parse(audit)).toMatchObject({ audience: 'carers', purpose: 'find help', changedAt: now });
  });

  test('has a name and a kind for a page, and gives them up again', () => {
    const named = withPageDescribed(sampleAudit, first!.id, { name: 'Start', kind: 'landing' }, now);
    expect(Audit.parse(named).pages[0]).toMatchObject({
      name: 'Start',
      kind: 'landing',
      title: first!.title,
    });
    const bare = withPageDescribed(named, first!.id, { name: '', kind: null }, now).pages[0]!;
    expect('name' in bare || 'kind' in bare).toBe(false);
    expect(pageOf(readAgain(sampleAudit, [])).name).toBe('The form');
  });
});

describe('a walk-through', () => {
  test('comes in, is changed in its place, and goes', () => {
    const changed: WalkThrough = { ...walk!, stopped: null, wouldPhone: 'no' };
    const audit = withWalkThrough(sampleAudit, changed, now);
    expect(Audit.parse(audit).walkThroughs).toEqual([changed, sampleAudit.walkThroughs[1]]);
    expect(withWalkThrough(audit, changed, now)).toEqual(audit);
    expect(withoutWalkThrough(audit, walk!.id, now).walkThroughs).toEqual([sampleAudit.walkThroughs[1]]);
  });

  test('keeps a step in words when its page is taken out', () => {
    const audit = withoutPage(withoutPage(sampleAudit, first!.id, now), second!.id, now);
    expect(audit.walkThroughs[0]!.steps).toEqual([
      { pageId: null, did: 'Adult social care: Read the first line, and looked for a price.' },
      { pageId: null, did: '=Rang her sister' },
      { pageId: null, did: 'The form' },
    ]);
    expect(readBackup(writeBackup([audit], now)).ok).toBe(true);
  });

  test('that was being written when a page went is saved without that page', () => {
    const audit = withWalkThrough(withoutPage(sampleAudit, first!.id, now), { ...walk!, id: newId }, now);
    expect(audit.walkThroughs.at(-1)!.steps.map(({ pageId }) => pageId)).toEqual([null, null, second!.id]);
  });
});

describe('a page that has changed', () => {
  const changed = readAgain(sampleAudit, []);

  test('holds the reading before until the reviewer says', () => {
    expect(pageOf(changed).previous).toEqual({ readAt: second!.readAt, findings: second!.findings });
    expect(Audit.parse(changed)).toEqual(changed);
    const kept = pageOf(withChangeAnswered(changed, second!.id, true, now));
    expect(kept.earlier).toEqual([{ readAt: second!.readAt, findings: second!.findings }]);
    expect('previous' in kept).toBe(false);
    const left = pageOf(withChangeAnswered(changed, second!.id, false, now));
    expect('previous' in left || 'earlier' in left).toBe(false);
  });

  test('does nothing more when the answer comes twice', () => {
    const once = withChangeAnswered(changed, second!.id, true, now);
    expect(withChangeAnswered(once, second!.id, true, now)).toEqual(once);
  });

  test('holds the first reading that nobody was asked about, and none once it reads as it did', () => {
    const other = { ...second!.findings[0]!, key: 'missing-timescale:other:0' };
    const again = readAgain(changed, [other], '2026-06-02T09:00:00.000Z');
    expect(pageOf(again).previous!.readAt).toBe(second!.readAt);
    const back = readAgain(again, second!.findings, '2026-06-03T09:00:00.000Z');
    expect('previous' in pageOf(back)).toBe(false);
  });

  test('holds nothing where the same is found', () => {
    expect('previous' in pageOf(readAgain(sampleAudit, second!.findings))).toBe(false);
  });

  test('is not one that only does something while it is looked at', () => {
    const again = (audit: Audit) =>
      withPage(audit, newId, { ...second!, readAt: '2026-06-01T09:00:05.000Z', findings: [] }, true);
    expect('previous' in pageOf(again(sampleAudit))).toBe(false);
    const other = { ...second!.findings[0]!, key: 'missing-timescale:other:0' };
    expect(pageOf(again(readAgain(sampleAudit, [other]))).previous!.readAt).toBe(second!.readAt);
  });

  test('keeps its first reading, however many follow', () => {
    let audit = sampleAudit;
    for (let nth = 0; nth < mostEarlier + 5; nth += 1) {
      const findings = nth % 2 === 0 ? [] : second!.findings;
      const readAt = new Date(Date.parse(now) + nth * 86_400_000).toISOString();
      audit = withChangeAnswered(readAgain(audit, findings, readAt), second!.id, true, now);
    }
    const { earlier } = pageOf(Audit.parse(audit));
    expect(earlier).toHaveLength(mostEarlier);
    expect(earlier![0]!.readAt).toBe(second!.readAt);
  });

  test('lets an earlier reading go', () => {
    const audit = withoutEarlier(sampleAudit, first!.id, first!.earlier![0]!.readAt, now);
    expect('earlier' in audit.pages[0]!).toBe(false);
    expect(withoutEarlier(sampleAudit, first!.id, now, now).pages[0]).toEqual(first);
  });
});

describe('a review of version 2', () => {
  const { audience: _, purpose: __, walkThroughs: ___, ...before } = sampleAudit;
  const old = { ...before, version: 2 };

  test('is read as one of which nobody has said whom it is for', () => {
    const migration = migrateAudit(old);
    const today = { ...sampleAudit, audience: '', purpose: '', walkThroughs: [] };
    expect(migration.ok && Audit.parse(migration.audit)).toEqual(today);
    const reading = readBackup(writeBackup([old as unknown as Audit], now));
    expect(reading.ok && reading.backup.audits).toEqual([today]);
  });

  test('loses nothing in silence where it has walk-throughs all the same', () => {
    const odd = { ...old, walkThroughs: 'many' };
    expect(readBackup(writeBackup([odd as unknown as Audit], now))).toMatchObject({
      ok: false,
      problem: {
        kind: 'faults',
        faults: expect.arrayContaining([expect.objectContaining({ field: 'walkThroughs' })]),
      },
    });
  });
});

describe('a file with what may not be', () => {
  const faultsOf = (change: object) => {
    const reading = readBackup(writeBackup([{ ...sampleAudit, ...change } as unknown as Audit], now));
    if (reading.ok) throw new Error('It was read.');
    if (reading.problem.kind !== 'faults') throw new Error(reading.problem.kind);
    return reading.problem.faults;
  };
  const withWalk = (change: object) => ({ walkThroughs: [{ ...walk, ...change }] });
  const withFirst = (change: object) => ({
    pages: [{ ...first, ...change }, ...sampleAudit.pages.slice(1)],
  });
  const inAudit = { kind: 'audit', which: 1 };
  const inWalk = [inAudit, { kind: 'walk-through', which: 1 }];
  const inPage = [inAudit, { kind: 'page', which: 1 }];
  const manySteps = Array.from({ length: 61 }, () => ({ pageId: null, did: '' }));
  const gone = [{ pageId: newId, did: '' }];

  test.each([
    ['a name of a person', withWalk({ name: 'Mair' }), inWalk, 'name', 'unknown-field'],
    ['another answer', withWalk({ wouldPhone: 'perhaps' }), inWalk, 'wouldPhone', 'not-a-choice'],
    ['too many steps', withWalk({ steps: manySteps }), inWalk, 'steps', 'too-many'],
    [
      'a page that is not there',
      withWalk({ steps: gone }),
      [...inWalk, { kind: 'step', which: 1 }],
      'pageId',
      'no-such-page',
    ],
    [
      'a walk-through twice',
      { walkThroughs: [walk, walk] },
      [inAudit, { kind: 'walk-through', which: 2 }],
      'id',
      'same-id',
    ],
    ['another kind of page', withFirst({ kind: 'shop' }), inPage, 'kind', 'not-a-choice'],
    [
      'an earlier reading without a day',
      withFirst({ earlier: [{ readAt: 'long ago', findings: [] }] }),
      [...inPage, { kind: 'earlier', which: 1 }],
      'readAt',
      'not-a-date',
    ],
    ['nothing about whom it is for', { audience: undefined }, [inAudit], 'audience', 'missing'],
  ])('says where there is %s', (_, change, place, field, reason) => {
    expect(faultsOf(change)).toMatchObject([{ place, field, reason }]);
  });
});

test('merges by id: a walk-through of the newer review comes in with it', () => {
  const newer = withoutWalkThrough(sampleAudit, walk!.id, now);
  expect(mergeAudits([sampleAudit], [newer]).toWrite).toEqual([newer]);
  expect(mergeAudits([newer], [sampleAudit]).toWrite).toEqual([]);
});
