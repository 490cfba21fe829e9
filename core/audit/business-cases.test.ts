import { describe, expect, test } from 'vitest';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { figure, tallied, workedCase } from '../../tests/sample-case.ts';
import { Audit } from './audit.ts';
import { writeBackup } from './backup.ts';
import {
  withBusinessCase,
  withoutBusinessCase,
  withoutPage,
  withoutTalliedContact,
  withTalliedContact,
} from './change-audit.ts';
import { migrateAudit } from './migrate.ts';
import { readBackup } from './read-backup.ts';

const now = '2026-05-20T12:00:00.000Z';
const [sampleCase] = sampleAudit.businessCases;
const first = sampleAudit.pages[0]!.id;

describe('business cases in a review', () => {
  test('come in, are changed in their place, and go', () => {
    const both = withBusinessCase(sampleAudit, workedCase, now);
    expect(both.businessCases).toEqual([sampleCase, workedCase]);
    expect(both.changedAt).toBe(now);
    const changed = { ...sampleCase!, topic: 'Meals at home' };
    expect(withBusinessCase(both, changed, now).businessCases).toEqual([changed, workedCase]);
    expect(withoutBusinessCase(both, sampleCase!.id, now).businessCases).toEqual([workedCase]);
  });

  test('take contacts one by one, so that two that follow each other at once are both there', () => {
    const both = withBusinessCase(sampleAudit, workedCase, now);
    const [one, two, three] = tallied(3, 2_000);
    const id = sampleCase!.id;
    const with2 = withTalliedContact(withTalliedContact(both, id, one!, now), id, two!, now);
    expect(with2.businessCases[0]!.tally).toEqual([...sampleCase!.tally, one, two]);
    expect(with2.businessCases[1]).toEqual(workedCase);
    const settled = { ...two!, settled: 'needed' as const };
    expect(withTalliedContact(with2, id, settled, now).businessCases[0]!.tally.at(-1)).toEqual(settled);
    expect(withoutTalliedContact(with2, id, one!.id, now).businessCases[0]!.tally).toEqual([
      ...sampleCase!.tally,
      two,
    ]);
    expect(withTalliedContact(both, one!.id, three!, now).businessCases).toEqual(both.businessCases);
  });

  test('stay when their page is taken out, and are about a topic from then on', () => {
    expect(sampleCase!.pageId).toBe(first);
    expect(withoutPage(sampleAudit, first, now).businessCases).toEqual([{ ...sampleCase, pageId: null }]);
  });
});

describe('a review of version 1', () => {
  const { businessCases: _, ...before } = sampleAudit;
  const old = { ...before, version: 1 };

  // Later versions add more: here it is the cases that matter, and that nothing else is lost.
  const asNow = { businessCases: [], pages: sampleAudit.pages, conversations: sampleAudit.conversations };

  test('is read as one without a business case', () => {
    const migration = migrateAudit(old);
    expect(migration.ok && Audit.parse(migration.audit)).toMatchObject(asNow);
  });

  test('comes in from a backup', () => {
    const reading = readBackup(writeBackup([old as unknown as Audit], now));
    expect(reading.ok && reading.backup.audits).toMatchObject([asNow]);
  });

  test('loses nothing in silence where it has cases all the same', () => {
    expect(
      readBackup(writeBackup([{ ...old, businessCases: 'many' } as unknown as Audit], now)),
    ).toMatchObject({
      ok: false,
      problem: { kind: 'faults', faults: [{ field: 'businessCases', reason: 'wrong-kind' }] },
    });
  });
});

describe('a file with a case that may not be', () => {
  const faultsOf = (businessCases: readonly object[]) => {
    const reading = readBackup(writeBackup([{ ...sampleAudit, businessCases } as unknown as Audit], now));
    if (reading.ok) throw new Error('It was read.');
    if (reading.problem.kind !== 'faults') throw new Error(reading.problem.kind);
    return reading.problem.faults;
  };
  const [phone, email] = sampleCase!.contacts;
  const cost = phone!.cost!;
  const inAudit = { kind: 'audit', which: 1 };
  const inCase = [inAudit, { kind: 'case', which: 1 }];
  const inPhone = [...inCase, { kind: 'channel', which: 1 }];

  test.each([
    [
      'a cost that is not the council’s own',
      { contacts: [{ ...phone, cost: { ...cost, own: false } }] },
      inPhone,
      'cost.own',
      'not-a-choice',
    ],
    [
      'a cost of the sector',
      { contacts: [{ ...phone, cost: { ...cost, source: { ...cost.source, from: 'Socitm, 2012' } } }] },
      inPhone,
      'cost',
      'does-not-fit',
    ],
    ['low and high turned about', { change: figure(5, [9, 1]) }, inCase, 'change', 'does-not-fit'],
    ['one channel twice', { contacts: [phone, email, phone] }, inCase, 'contacts', 'does-not-fit'],
    ['cash without a reason', { cashable: { share: figure(0.5) } }, inCase, 'cashable.reason', 'missing'],
    ['a page that is not there', { pageId: workedCase.id }, inCase, 'pageId', 'no-such-page'],
    [
      'a contact twice',
      { tally: [sampleCase!.tally[0], sampleCase!.tally[0]] },
      [...inCase, { kind: 'contact', which: 2 }],
      'id',
      'same-id',
    ],
    ['a sum that was brought along', { net: 300_000 }, inCase, 'net', 'unknown-field'],
  ])('says where there is %s', (_, change, place, field, reason) => {
    expect(faultsOf([{ ...sampleCase, ...change }])).toEqual([{ place, field, reason }]);
  });

  test('says where a case is there twice', () => {
    expect(faultsOf([sampleCase!, sampleCase!])).toEqual([
      { place: [inAudit, { kind: 'case', which: 2 }], field: 'id', reason: 'same-id' },
    ]);
  });
});
