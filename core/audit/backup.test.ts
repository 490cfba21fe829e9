import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAudit } from '../../tests/arbitrary-audits.ts';
import { isLong, recordFigure } from '../../tests/hostile-figures.ts';
import { sampleAudit } from '../../tests/sample-audit.ts';
import type { Audit } from './audit.ts';
import { writeBackup } from './backup.ts';
import { readBackup } from './read-backup.ts';

const madeAt = '2026-05-20T12:00:00.000Z';

function readBack(text: string): readonly Audit[] {
  const reading = readBackup(text);
  if (!reading.ok) expect.fail(JSON.stringify(reading.problem));
  expect(reading.backup.madeAt).toBe(madeAt);
  return reading.backup.audits;
}

test('brings a thousand audits out, in and out again, byte for byte', () => {
  const runs = isLong ? 10_000 : 1_000;
  fc.assert(
    fc.property(fc.uniqueArray(anyAudit, { maxLength: 2, selector: ({ id }) => id }), (audits) => {
      const first = writeBackup(audits, madeAt);
      expect(writeBackup(readBack(first), madeAt)).toBe(first);
    }),
    { numRuns: runs },
  );
  recordFigure('backups out, in and out again', runs, 0);
});

test('brings back the same audit', () => {
  expect(readBack(writeBackup([sampleAudit], madeAt))).toEqual([sampleAudit]);
});

test('writes the same bytes, in whatever order the fields came about', () => {
  const turned = Object.fromEntries(Object.entries(sampleAudit).toReversed()) as unknown as Audit;
  expect(Object.keys(turned)[0]).toBe('businessCases');
  expect(writeBackup([turned], madeAt)).toBe(writeBackup([sampleAudit], madeAt));
});

test('writes even what it could not read, so that nothing is lost', () => {
  const broken = { ...sampleAudit, name: 'x'.repeat(300) };
  expect(writeBackup([broken], madeAt)).toContain('x'.repeat(300));
  expect(readBackup(writeBackup([broken], madeAt))).toMatchObject({
    ok: false,
    problem: {
      faults: [{ place: [{ kind: 'audit', which: 1 }], field: 'name', reason: 'too-long', most: 200 }],
    },
  });
});

test('holds what a big review makes', () => {
  const page = sampleAudit.pages[0]!;
  const pages = Array.from({ length: 300 }, (_, at) => ({
    ...page,
    id: `00000000-0000-4000-8000-9${String(at).padStart(11, '0')}`,
    findings: Array.from({ length: 40 }, (_each, nth) => ({
      ...page.findings[1]!,
      key: `long-sentences:${nth}:0`,
    })),
  }));
  const conversations = sampleAudit.conversations.map((each) => ({ ...each, pageId: null }));
  const businessCases = sampleAudit.businessCases.map((each) => ({ ...each, pageId: null }));
  const big = { ...sampleAudit, pages, conversations, businessCases, walkThroughs: [] };
  const [back] = readBack(writeBackup([big], madeAt));
  expect(back!.pages).toHaveLength(300);
});
