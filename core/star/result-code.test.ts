import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySet } from '../../tests/arbitrary-answers.ts';
import { decodeResult, encodeResult } from './result-code.ts';
import { instrumentVersion, statementsOf, type Mode } from './statements.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const refused = (code: unknown): boolean => !decodeResult(code).ok;

test.each([
  ['quick', 10],
  ['full', 16],
] as const)('makes a %s code of %d characters that need no escaping in an address', (mode, length) => {
  for (const answer of [undefined, 0, 4, 'not-sure'] as const) {
    const answers =
      answer === undefined ? {} : Object.fromEntries(statementsOf(mode).map(({ id }) => [id, answer]));
    const code = encodeResult({ version: instrumentVersion, mode, voice: 'team', answers });
    expect(code).toHaveLength(length);
    expect(encodeURIComponent(code)).toBe(code);
  }
});

test('still reads the codes that version 1 gave out', () => {
  const answers = { CC1: 3, CD1: 'not-sure', CL1: 0, CA3: 4, MAP1: 1, PEO1: 2, GRO1: 'not-sure' } as const;
  const quick = { version: 1, mode: 'quick', voice: 'resident', answers } as const;
  const full = { version: 1, mode: 'full', voice: 'team', answers } as const;
  const message =
    'A link that someone kept would no longer open. If the format has to change, raise instrumentVersion.';
  expect(decodeResult('Ea5n_QcE_T'), message).toEqual({ ok: true, set: quick });
  expect(decodeResult('HfJCSJa8-xWw_I_X'), message).toEqual({ ok: true, set: full });
});

test('gives back every set of answers, in every mode and voice', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      expect(decodeResult(encodeResult(set))).toEqual({ ok: true, set });
    }),
    { numRuns: 500 },
  );
});

test('carries only the answers that the mode asks', () => {
  const code = encodeResult({ version: 1, mode: 'quick', voice: 'team', answers: { CC1: 1, CC2: 4 } });
  expect(decodeResult(code)).toMatchObject({ set: { answers: { CC1: 1 } } });
});

test('forgives space around a pasted code', () => {
  const code = encodeResult({ version: 1, mode: 'quick', voice: 'team', answers: { CC1: 1 } });
  expect(decodeResult(` ${code}\n`)).toEqual(decodeResult(code));
});

test('refuses a code with any one character changed', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const code = encodeResult(set);
      for (let at = 0; at < code.length; at += 1) {
        for (const character of `${alphabet} é€😀`) {
          if (character === code[at]) continue;
          const changed = code.slice(0, at) + character + code.slice(at + 1);
          if (!refused(changed)) expect.fail(`"${changed}" was read, but it is "${code}" mistyped`);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test('refuses a code with any two neighbours swapped', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const code = encodeResult(set);
      for (let at = 1; at < code.length; at += 1) {
        const swapped = code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1);
        if (swapped !== code && !refused(swapped)) {
          expect.fail(`"${swapped}" was read, but it is "${code}" with two characters swapped`);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('refuses a code that was cut short, lengthened, or given twice', () => {
  fc.assert(
    fc.property(anySet, fc.constantFrom(...alphabet), (set, more) => {
      const code = encodeResult(set);
      for (let at = 0; at < code.length; at += 1) {
        expect(refused(code.slice(0, at))).toBe(true);
        if (at > 0) expect(refused(code.slice(at))).toBe(true);
        expect(refused(code.slice(0, at) + more + code.slice(at))).toBe(true);
      }
      expect(refused(code + more)).toBe(true);
      expect(refused(more + code)).toBe(true);
      expect(refused(code + code)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('refuses other cases of the letters', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const code = encodeResult(set);
      for (const changed of [code.toLowerCase(), code.toUpperCase()]) {
        if (changed !== code) expect(refused(changed)).toBe(true);
      }
    }),
  );
});

/** A code of the quick check with the given body bits and a checksum that fits, worked out by long division. */
function forged(header: number, answers: bigint, reserved: bigint): string {
  const body = (BigInt(header) << 30n) | (answers << 4n) | reserved;
  let rest = (body << 24n) ^ (0xb704cen << 36n);
  for (let at = 59n; at >= 24n; at -= 1n) {
    if ((rest >> at) & 1n) rest ^= 0x1864cfbn << (at - 24n);
  }
  const bits = (body << 24n) | rest;
  return Array.from({ length: 10 }, (_, at) => alphabet[Number((bits >> BigInt(54 - 6 * at)) & 63n)]).join(
    '',
  );
}

test('refuses a number that no answers make, though its checksum fits', () => {
  const header = instrumentVersion << 2;
  expect(decodeResult(forged(header, 7n ** 9n - 1n, 0n))).toMatchObject({ ok: true });
  expect(decodeResult(forged(header, 7n ** 9n, 0n))).toEqual({ ok: false, problem: 'checksum' });
  expect(decodeResult(forged(header, 0n, 1n))).toEqual({ ok: false, problem: 'checksum' });
});

test.each([
  ['empty', ''],
  ['empty', '   '],
  ['empty', undefined],
  ['empty', null],
  ['empty', 12],
  ['empty', {}],
  ['empty', ['E']],
  ['empty', Symbol('code')],
  ['characters', 'not a code'],
  ['characters', 'BAAA+AAA/A'],
  ['length', 'E'.repeat(64)],
  ['length', 'E'.repeat(1_000_000)],
  ['length', ' '.repeat(1_000_000)],
  ['length', '😀'.repeat(500_000)],
] as const)('names the problem "%s"', (problem, code) => {
  expect(decodeResult(code)).toEqual({ ok: false, problem });
});

test('names a missing piece, another version and a mistyped character apart', () => {
  const code = encodeResult({ version: 1, mode: 'full', voice: 'team', answers: { CC1: 4 } });
  expect(decodeResult(code.slice(0, -1))).toEqual({ ok: false, problem: 'length' });
  expect(decodeResult(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).toEqual({
    ok: false,
    problem: 'checksum',
  });
  for (let version = 0; version < 16; version += 1) {
    if (version === instrumentVersion) continue;
    for (const mode of ['quick', 'full'] as const satisfies readonly Mode[]) {
      const other = encodeResult({ version, mode, voice: 'resident', answers: { CC1: 4 } });
      expect(decodeResult(other)).toEqual({ ok: false, problem: 'version' });
    }
  }
});

test('looks at no more of a huge string than it must', () => {
  const huge = 'A'.repeat(1_000_000);
  const before = performance.now();
  for (let times = 0; times < 1000; times += 1) decodeResult(huge);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('reads anything at all without throwing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom(...alphabet) }),
      ),
      (code) => {
        expect(refused(code)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

interface Fragment {
  readonly id: string;
  readonly payload?: string;
  readonly head?: string;
  readonly unit?: string;
  readonly times?: number;
  readonly tail?: string;
  /** How many made-up questions the answers, as base64 of JSON, have. */
  readonly questions?: number;
}

function payloadOf({ payload, head = '', unit = '', times = 0, tail = '', questions }: Fragment): string {
  if (payload !== undefined) return payload;
  if (questions === undefined) return head + unit.repeat(times) + tail;
  const a = Object.fromEntries(Array.from({ length: questions }, (_, at) => [`q${at}`, 1]));
  return head + Buffer.from(JSON.stringify({ v: 1, a })).toString('base64url');
}

const fragments = readFileSync(new URL('../../tests/hostile/share-fragments.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Fragment);

test.each(fragments)('refuses the hostile fragment $id, whole or taken apart', (fragment) => {
  const payload = payloadOf(fragment);
  const value = payload.slice(payload.indexOf('=') + 1);
  for (const code of [
    payload,
    payload.slice(1),
    value,
    new URLSearchParams(payload.slice(1)).get('answers'),
  ]) {
    expect(refused(code)).toBe(true);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});
