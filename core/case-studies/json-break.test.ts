import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { whereJsonBreaks } from './json-break.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['{"a": 1,\n  "b" 2}', 2, 7, 'a colon', undefined],
  ['{"a": [1, 2,]}', 1, 13, 'a value', 'Take out the comma before it'],
  ['{\r\n"a": 1,\r\n}', 3, 1, 'a field name in double quotation marks', 'Take out the comma before it'],
  [
    "{'a': 1}",
    1,
    2,
    'a field name in double quotation marks, or }',
    'JSON needs straight double quotation marks',
  ],
  ['{"a": 1} x', 1, 10, 'the end of the text', undefined],
  ['[{"a": 1}', 1, 10, 'a comma or ]', 'The text was cut off, or a closing bracket is missing'],
  ['["a\nb"]', 1, 4, 'text without line breaks or other control characters', undefined],
  ['["a', 1, 4, 'a closing quotation mark', 'The text was cut off, or a closing bracket is missing'],
  ['[01]', 1, 3, 'a comma or ]', undefined],
  ['[1] // note', 1, 5, 'the end of the text', 'JSON has no comments'],
  ['["\\x"]', 1, 3, 'one of the escapes of JSON, such as \\" or \\n', undefined],
])('%j breaks at line %i, column %i', (text, line, column, expected, advice) => {
  const found = whereJsonBreaks(text);
  expect(found).toMatchObject({ line, column, expected });
  expect(found?.advice).toBe(advice);
});

test('agrees with JSON.parse about what is JSON and what is not', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    ' ',
    '\n',
    '-',
    '0',
    '1.5',
    '1e9',
    'true',
    'null',
    '\\',
    '\\u00e9',
    "'",
    '\u00a0',
    '\uFEFF',
    '😀',
  );
  const soup = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  const hurt = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '0', '\n'))
    .map(([json, at, piece]) => {
      const cut = at % (json.length + 1);
      return json.slice(0, cut) + piece + json.slice(cut + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), soup, hurt), (text) => {
      expect(whereJsonBreaks(text) === null).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});

test('copes with a long text', () => {
  expect(whereJsonBreaks('['.repeat(1_000_000))).toMatchObject({ column: 1_000_001 });
  expect(whereJsonBreaks(`["${'x'.repeat(1_000_000)}`)).toMatchObject({
    expected: 'a closing quotation mark',
  });
  expect(whereJsonBreaks('1'.repeat(1_000_000) + 'x')).toMatchObject({ column: 1_000_001 });
});
