import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankSheet, withHarm, withLab, withStep } from '../groups/workshop-sheet.ts';
import { readSheet, writeSheet } from './sheet-file.ts';

const blank = blankSheet('Home care', '2026-11-24');

test('what was written comes back, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (words) => {
      const sheet = {
        ...withHarm(withStep(withLab(blank, 'learned', words), 'grow', 'byWhen', words), 'say', {
          could: true,
          remedy: words,
        }),
        service: words,
        seen: [words],
        begin: 'map' as const,
      };
      expect(readSheet(writeSheet(sheet))).toEqual({ ok: true, sheet });
    }),
  );
});

test.each([
  ['nothing', ''],
  ['prose', 'Dear all'],
  ['a collection', '{"kind":"coproduction-star-collection","people":[]}'],
  ['a field that is too long', writeSheet(withLab(blank, 'test', 'x'.repeat(2_001)))],
  ['a day that is none', writeSheet({ ...blank, day: '2026-02-30' })],
  ['a field that is gone', writeSheet(blank).replace('"learned"', '"taught"')],
  ['a harm that is no answer', writeSheet(withHarm(blank, 'jobs', { could: 'yes' as never }))],
])('%s is no sheet', (_what, content) => {
  expect(readSheet(content)).toEqual({ ok: false, problem: 'no-sheet' });
});

test('a sheet of a later version says so', () => {
  expect(readSheet(writeSheet(blank).replace('"format": 1', '"format": 2'))).toEqual({
    ok: false,
    problem: 'version',
  });
});
