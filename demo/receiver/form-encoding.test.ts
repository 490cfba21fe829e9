import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formPairs } from './form-encoding.ts';

test('a form in UTF-8 is read as the platform reads it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))),
      (pairs) => {
        const text = new URLSearchParams(pairs).toString();
        expect(formPairs(text)).toEqual([...new URLSearchParams(text)]);
      },
    ),
  );
});

test.each([
  ['name=Si%E2n', [['name', 'Siân']]],
  [
    'name=Si%C3%A2n&sum=%A35+%96+now',
    [
      ['name', 'Siân'],
      ['sum', '£5 – now'],
    ],
  ],
  [
    'a=%zz%4&b&=c&&d=1=2',
    [
      ['a', '%zz%4'],
      ['b', ''],
      ['', 'c'],
      ['d', '1=2'],
    ],
  ],
])('%s is read', (text, pairs) => expect(formPairs(text)).toEqual(pairs));
