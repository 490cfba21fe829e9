import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readHostile, readHostileLines } from '../../tests/read-hostile.ts';
import { sampleAudit } from '../../tests/sample-audit.ts';
import { backupFormat, backupLimits, writeBackup } from './backup.ts';
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
  ])('says %s of %s, within a second', async (kind, _, text) => {
    const before = performance.now();
    expect(kindOf(await readBackupFile(new Blob([text])))).toBe(kind);
    expect(performance.now() - before).toBeLessThan(1000);
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
    const text = writeBackup([sampleAudit, { ...sampleAudit, version: 7 as 1 }], madeAt);
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
      ...[{ which: 2 }, { which: 2 }, { which: 2 }].map(() => ({ reason: 'same-id' })),
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
    expect(reading.backup).toEqual(JSON.parse(text.replace(/^\uFEFF/, '')));
  }
});

describe('mutations', () => {
  type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
  type Path = readonly (string | number)[];
  interface Mutation {
    readonly id: string;
    readonly op: string;
    readonly where?: string;
    readonly value?: Json;
  }

  const { mutations } = JSON.parse(readHostile('import-mutations.json.gz')) as {
    readonly mutations: readonly Mutation[];
  };
  const document = JSON.parse(valid) as Json;

  const valueAt = (value: Json, path: Path): Json =>
    path.reduce<Json>((here, step) => (here as Record<string, Json>)[step]!, value);

  const pathsIn = (value: Json, path: Path = []): readonly Path[] => [
    path,
    ...(typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) =>
          pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []),
  ];

  const paths = pathsIn(document).filter((path) => path.length > 0);
  const optional = new Set(['reason', 'quote', 'values']);
  const last = (path: Path) => String(path.at(-1));
  const inRecord = (path: Path) => /^(decisions|values)$/.test(String(path.at(-2)));

  const tests: Readonly<Record<string, (value: Json, path: Path) => boolean>> = {
    'each-string': (value) => typeof value === 'string',
    'each-number': (value) => typeof value === 'number',
    'each-boolean': (value) => typeof value === 'boolean',
    'each-array': (value) => Array.isArray(value),
    'each-object': (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'each-date': (_, path) => /(At|On)$/.test(last(path)),
    'each-url': (_, path) => last(path) === 'url',
    'each-enum': (_, path) => /^(choice|type|format)$/.test(last(path)),
    'each-id': (_, path) => last(path) === 'id' && !path.includes('selectors'),
    'each-required-key': (_, path) =>
      typeof path.at(-1) === 'string' && !optional.has(last(path)) && !inRecord(path),
    'each-optional-key': (_, path) => optional.has(last(path)) && !path.includes('notes'),
    'reference-ids': (_, path) => last(path) === 'pageId',
    version: (_, path) => last(path) === 'version',
  };

  const placesOf = ({ where = '' }: Mutation): readonly Path[] => {
    if (where === 'root') return [[]];
    const fits = tests[where];
    return fits === undefined ? [] : paths.filter((path) => fits(valueAt(document, path), path));
  };

  /** `@repeat:x:1000` stands for a long text; the others of its kind are put in as they are. */
  function expand(value: Json): Json {
    if (typeof value !== 'string') return value;
    const [, unit, times] = /^@repeat:([\s\S]+):(\d+)$/.exec(value) ?? [];
    return unit === undefined ? value : unit.repeat(Number(times));
  }

  function mutated(mutation: Mutation, path: Path): string {
    const copy = structuredClone(document);
    const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, Json>;
    const key = path.at(-1)!;
    const here = path.length === 0 ? copy : parent[key]!;
    const list = here as Json[];
    const value = expand(mutation.value ?? null);
    switch (mutation.op) {
      case 'delete':
        if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else delete parent[key];
        break;
      case 'add-key':
        Object.assign(here as object, Object.keys(value as object).length === 0 ? { unknown: {} } : value);
        break;
      case 'repeat':
        // As many as a file of 5 MB holds, and no more than 100,000.
        parent[key] = Array.from(
          { length: Math.min(100_000, Math.ceil(5_000_000 / JSON.stringify(list[0] ?? null).length)) },
          () => list[0] ?? null,
        );
        break;
      case 'reverse':
        list.reverse();
        break;
      case 'duplicate-first':
        list.push(structuredClone(list[0] ?? null));
        break;
      case 'empty':
        list.length = 0;
        break;
      case 'sparse':
        list.push(null);
        break;
      case 'dangle':
        parent[key] = '00000000-0000-4000-8000-0000000000ff';
        break;
      case 'cycle':
      case 'cross-audit':
        parent[key] = sampleAudit.id;
        break;
      default:
        if (mutation.value === '@missing') delete parent[key];
        else parent[key] = value;
    }
    const text = JSON.stringify(copy);
    return text.replaceAll('"@Infinity"', '1e999');
  }

  const mustFail = /^(sparse|dangle|cycle|cross-audit|add-key)$/;

  test.each(mutations.filter((each) => placesOf(each).length > 0))('$id: $op $where', (mutation) => {
    for (const path of placesOf(mutation)) {
      if (mutation.op === 'delete' && valueAt(document, path) === null) continue;
      const text = mutated(mutation, path);
      const reading = readBackup(text);
      if (reading.ok) {
        expect(reading.backup, `${path.join('.')}: what was read is not what the file says`).toEqual(
          JSON.parse(text),
        );
      } else if (reading.problem.kind === 'faults') {
        for (const { place, field } of reading.problem.faults)
          expect(place.length + field.length).toBeGreaterThan(0);
      }
      const needed = mutation.op === 'delete' && mutation.where === 'each-required-key';
      if (last(path) !== 'values' && (needed || mustFail.test(mutation.op)))
        expect(reading.ok, path.join('.')).toBe(false);
    }
  });

  test('are nearly all tried', () => {
    const left = mutations.filter((each) => placesOf(each).length === 0);
    expect(new Set(left.map(({ op, where }) => `${op} ${where}`))).toEqual(
      new Set([
        // A backup has no yes or no in it.
        'set each-boolean',
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
