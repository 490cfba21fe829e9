import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mutationsOf } from '../../tests/import-mutations.ts';
import { readHostileLines } from '../../tests/read-hostile.ts';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { auditVersion } from './audit.ts';
import { backupFormat, backupLimits, writeBackup, type Backup } from './backup.ts';
import { readBackup, readBackupFile, type BackupReading } from './read-backup.ts';

const madeAt = '2026-05-20T12:00:00.000Z';
const valid = writeBackup([sampleAudit], madeAt);

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const kindOf = (reading: BackupReading): string => (reading.ok ? 'ok' : reading.problem.kind);

const fileOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

describe('files that are not ours', () => {
  const EXAMPLE = new TextEncoder().encode('EXAMPLE');

  /** The format of a file that could be ours is spelled EXAMPLE. */
  function withOurFormat(bytes: Buffer): Uint8Array {
    const at = bytes.indexOf(EXAMPLE);
    if (at === -1) return bytes;
    const format = Buffer.from(backupFormat);
    return Buffer.concat([bytes.subarray(0, at), format, bytes.subarray(at + EXAMPLE.length)]);
  }

  const files = readHostileLines<{ file: string; why: string; base64: string }>('import-raw.jsonl.gz');

  test.each(files)('refuses $file: $why', async ({ base64 }) => {
    expect((await readBackupFile(fileOf(withOurFormat(Buffer.from(base64, 'base64'))))).ok).toBe(false);
  });

  test.each<[string, string, string]>([
    ['too-deep', '100,000 open brackets', '['.repeat(100_000)],
    ['too-deep', '50,000 deep and whole', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['too-deep', '20,000 objects deep', `${'{"a":'.repeat(20_000)}0${'}'.repeat(20_000)}`],
    ['too-deep', '5 million open brackets', '['.repeat(5_000_000)],
    [
      'other-format',
      '100,000 keys',
      `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":0`).join(',')}}`,
    ],
    [
      'other-format',
      '20,000 keys that are numbers',
      `{${Array.from({ length: 20_000 }, (_, at) => `"${at * 65_536}":0`).join(',')}}`,
    ],
    ['other-format', 'a string of 2 MB', `{"format":"${'x'.repeat(2_000_000)}"}`],
    ['other-format', '300,000 escapes', `{"format":"${'\\u0041'.repeat(300_000)}"}`],
  ])('says %s of %s', async (kind, _, text) => {
    expect(kindOf(await readBackupFile(new Blob([text])))).toBe(kind);
  });

  test('does not unpack a file', async () => {
    expect(kindOf(await readBackupFile(fileOf(gzipSync(valid))))).toBe('not-text');
    expect(kindOf(await readBackupFile(fileOf(gzipSync(' '.repeat(20_000_000)))))).toBe('not-text');
  });

  test('names the reason', () => {
    const kinds = ['', '<!doctype html><p>x', 'Date,Text', '[1]', '{"a":', '{"version":1}', 'null'].map(
      (text) => kindOf(readBackup(text)),
    );
    expect(kinds).toEqual([
      'empty',
      'web-page',
      'not-json',
      'other-format',
      'cut-short',
      'other-format',
      'other-format',
    ]);
  });
});

describe('the size of a file', () => {
  test('is looked at before the file is read', async () => {
    const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
    const reading = await readBackupFile({ size: backupLimits.bytes + 1, arrayBuffer });
    expect(kindOf(reading)).toBe('too-big');
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('may be the limit, and not one more', () => {
    const padded = (length: number) => valid + ' '.repeat(length - valid.length);
    expect(readBackup(padded(backupLimits.bytes)).ok).toBe(true);
    expect(kindOf(readBackup(padded(backupLimits.bytes + 1)))).toBe('too-big');
  });

  test('does not matter where the browser cannot read the file', async () => {
    const arrayBuffer = () => Promise.reject(new Error('gone'));
    expect(kindOf(await readBackupFile({ size: 10, arrayBuffer }))).toBe('unreadable');
  });
});

test('reads a file with a byte order mark', async () => {
  expect((await readBackupFile(new Blob(['\uFEFF', valid]))).ok).toBe(true);
});

describe('versions', () => {
  const withVersion = (version: unknown) =>
    kindOf(readBackup(JSON.stringify({ ...(JSON.parse(valid) as object), version })));

  test.each([2, 999])('says that %d is newer', (version) =>
    expect(withVersion(version)).toBe('newer-version'),
  );

  test.each([0, -1, 0.5, '1', '1.0', null, undefined])('does not take %j for one', (version) =>
    expect(withVersion(version)).toBe('no-version'),
  );

  test('says which audit is newer', () => {
    const text = writeBackup([sampleAudit, { ...sampleAudit, version: 7 as typeof auditVersion }], madeAt);
    expect(readBackup(text)).toEqual({
      ok: false,
      problem: {
        kind: 'faults',
        faults: [{ place: [{ kind: 'audit', which: 2 }], field: 'version', reason: 'newer-version' }],
        more: 0,
      },
    });
  });
});

describe('what a schema cannot see', () => {
  const faultsOf = (reading: BackupReading) =>
    reading.ok || reading.problem.kind !== 'faults' ? reading : reading.problem.faults;

  test('an audit, page, note or conversation that is there twice', () => {
    const page = sampleAudit.pages[0]!;
    const audit = {
      ...sampleAudit,
      pages: [page, { ...page, notes: [page.notes[0]!, page.notes[0]!] }],
      conversations: [sampleAudit.conversations[0]!, sampleAudit.conversations[0]!],
    };
    expect(faultsOf(readBackup(writeBackup([audit, audit], madeAt)))).toMatchObject([
      { place: [{ kind: 'audit', which: 2 }], reason: 'same-id' },
      { place: [{}, { kind: 'page', which: 2 }], reason: 'same-id' },
      { place: [{}, { kind: 'page', which: 2 }, { kind: 'note', which: 2 }], reason: 'same-id' },
      { place: [{}, { kind: 'conversation', which: 2 }], reason: 'same-id' },
      // A walk-through went over a page that this review does not have any more.
      {
        place: [{}, { kind: 'walk-through', which: 1 }, { kind: 'step', which: 3 }],
        reason: 'no-such-page',
      },
      ...[{ which: 2 }, { which: 2 }, { which: 2 }].map(() => ({ reason: 'same-id' })),
      { reason: 'no-such-page' },
    ]);
  });

  test('a conversation about a page that is not there', () => {
    const [first, second] = sampleAudit.conversations;
    const audit = { ...sampleAudit, conversations: [first!, { ...second!, pageId: sampleAudit.id }] };
    expect(faultsOf(readBackup(writeBackup([audit], madeAt)))).toEqual([
      {
        place: [
          { kind: 'audit', which: 1 },
          { kind: 'conversation', which: 2 },
        ],
        field: 'pageId',
        reason: 'no-such-page',
      },
    ]);
  });

  test('a decision under the name of every prototype', () => {
    const text = valid.replace('"long-sentences:9x:0"', '"__proto__"');
    expect(text).not.toBe(valid);
    expect(faultsOf(readBackup(text))).toMatchObject([
      { place: [{}, {}, { kind: 'decision', which: '__proto__' }], reason: 'unknown-field' },
    ]);
  });
});

test('tells the first twenty faults and how many more there are', () => {
  const checks = Array.from({ length: 50 }, () => ({ code: 1, takenOn: '2026-05-20' }));
  const text = JSON.stringify({ ...(JSON.parse(valid) as object), audits: [{ ...sampleAudit, checks }] });
  const reading = readBackup(text);
  expect(reading).toMatchObject({ problem: { kind: 'faults', more: 30 } });
  expect(!reading.ok && reading.problem.kind === 'faults' && reading.problem.faults).toHaveLength(20);
});

test('reads 100,000 wrong items without losing its breath', () => {
  const checks = Array.from({ length: 100_000 }, () => 0);
  const text = JSON.stringify({ ...(JSON.parse(valid) as object), audits: [{ ...sampleAudit, checks }] });
  expect(kindOf(readBackup(text))).toBe('faults');
});

/** What a file says, as it is read: an older version of today's shape is brought up to today's. */
const today = (text: string): unknown => {
  const said = JSON.parse(text) as Backup;
  return { ...said, audits: said.audits.map((audit) => ({ ...audit, version: auditVersion })) };
};

test('refuses a file that was cut anywhere', () => {
  for (let percent = 0; percent < 100; percent += 1) {
    const cut = valid.slice(0, Math.floor((valid.length * percent) / 100));
    expect(['empty', 'cut-short']).toContain(kindOf(readBackup(cut)));
  }
});

test('reads a file with one wrong bit as what it then says, or not at all', async () => {
  const bytes = new TextEncoder().encode(valid);
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let time = 0; time < 500; time += 1) {
    const flipped = bytes.slice();
    const at = next(bytes.length);
    flipped[at] = flipped[at]! ^ (1 << next(8));
    const reading = await readBackupFile(fileOf(flipped));
    if (!reading.ok) continue;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(flipped);
    expect(reading.backup).toEqual(today(text.replace(/^\uFEFF/, '')));
  }
});

describe('mutations', () => {
  const mutations = mutationsOf(valid, { oneId: sampleAudit.id });

  test.each(mutations.filter(({ texts }) => texts.length > 0))('$id: $op $where', ({ texts, mustFail }) => {
    for (const { path, text } of texts) {
      const reading = readBackup(text);
      if (reading.ok) {
        expect(reading.backup, `${path}: what was read is not what the file says`).toEqual(today(text));
      } else if (reading.problem.kind === 'faults') {
        for (const { place, field } of reading.problem.faults)
          expect(place.length + field.length).toBeGreaterThan(0);
      }
      if (mustFail(path)) expect(reading.ok, path).toBe(false);
    }
  });

  test('are nearly all tried', () => {
    const left = mutations.filter(({ texts }) => texts.length === 0);
    expect(new Set(left.map(({ op, where }) => `${op} ${where}`))).toEqual(
      new Set([
        // A backup has no yes or no in it.
        // Tried above.
        'truncate document',
        'bitflip document',
        // The business of the store, and of backup.test.ts.
        'interrupt import',
        'quota import',
        'concurrent import',
        'roundtrip export-import-export',
      ]),
    );
  });
});
