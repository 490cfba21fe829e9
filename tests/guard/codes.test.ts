import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswers } from '#core/star/answers';
import { decodeResult, encodeResult } from '#core/star/result-code';
import { scoreStar } from '#core/star/score';
import { statementsOf } from '#core/star/statements';
import { anyCheck, anySet } from '../arbitrary-answers.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { seed } from './chance.ts';
import { everything, fragments } from './payloads.ts';

const numRuns = isLong ? 20_000 : 300;
const options = { numRuns, seed };
console.log(`Codes and scores: HOSTILE_SEED=${seed}`);

const code = encodeResult({ version: 1, mode: 'quick', voice: 'resident', answers: { CC1: 3 } });

/** Letters of other alphabets that look like those of a code. */
const lookAlike: Readonly<Record<string, string>> = {
  A: 'А',
  E: 'Е',
  I: 'І',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
};

const strange: readonly string[] = [
  ...everything.map(({ text }) => text),
  ...fragments.map(({ text }) => text.replace(/^answers=/, '')),
  code.repeat(100_000),
  `${code}${'\0'.repeat(1_000_000)}`,
  `\0${code}`,
  `${code}\0`,
  `\u202e${code}`,
  `${code}\u200b`,
  `${code.slice(0, 4)}\u200d${code.slice(4)}`,
  ...[...code].flatMap((letter, at) => {
    const other = lookAlike[letter];
    return other === undefined ? [] : [`${code.slice(0, at)}${other}${code.slice(at + 1)}`];
  }),
  // Full-width letters look the same in some fonts.
  code.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  `${code}%00`,
  encodeURIComponent(` ${code}`),
  '='.repeat(1_000_000),
];

test('no strange text is read as a result', () => {
  const read = strange.filter((text) => decodeResult(text).ok);
  recordFigure('strange result codes', strange.length, read.length);
  expect(read).toEqual([]);
});

test('nothing but a text is read as a result, and nothing throws', () => {
  const sneaky = { toString: () => code, length: 10, trim: () => code };
  for (const value of [undefined, null, 0, [], [code], { code }, sneaky, Object(code), Symbol('x'), 1n])
    expect(decodeResult(value).ok).toBe(false);
});

test('any text is read as what it says, or refused', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'ABCDEIQabcdef0189-_'), minLength: 10, maxLength: 16 }),
    fc.json(),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const read = decodeResult(text);
      if (read.ok) expect(encodeResult(read.set)).toBe(text.trim());
    }),
    options,
  );
  recordFigure('any text as a result code', numRuns, 0);
});

test('a result is the same after it was a code, and its score too', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const read = decodeResult(encodeResult(set));
      if (!read.ok) throw new Error(read.problem);
      expect(scoreStar(read.set.answers, set.mode)).toEqual(scoreStar(set.answers, set.mode));
    }),
    options,
  );
  recordFigure('results as codes', numRuns, 0);
});

test('scores stay between 0 and 100, whatever was answered', () => {
  fc.assert(
    fc.property(anyCheck, ({ answers, mode }) => {
      const { points, overall } = scoreStar(answers, mode);
      for (const { value, scored } of points) {
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        expect(scored).toBeGreaterThan(0);
      }
      if (typeof overall === 'number') expect(overall >= 0 && overall <= 100).toBe(true);
    }),
    options,
  );
  recordFigure('scores', numRuns, 0);
});

test('answers of any shape become answers, or are left out', () => {
  const known: ReadonlySet<string> = new Set(statementsOf('full').map(({ id }) => id));
  const names = fc.oneof(fc.string(), fc.constantFrom(...known, '__proto__', 'constructor', 'toString'));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.dictionary(names, fc.anything())), (value) => {
      const answers = readAnswers(value, 'full');
      for (const [id, answer] of Object.entries(answers)) {
        expect(known.has(id)).toBe(true);
        expect([0, 1, 2, 3, 4, 'not-sure']).toContain(answer);
      }
      scoreStar(answers, 'full');
    }),
    options,
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
  recordFigure('answers of any shape', numRuns, 0);
});
