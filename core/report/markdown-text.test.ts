import { expect, test } from 'vitest';
import { inCode, inLine, inLines } from './markdown-text.ts';

test.each([
  [
    'Costs: £23,250 (about 10:30), e.g. – “yes”; no-one’s',
    'Costs: £23,250 (about 10:30), e.g. – “yes”; no-one’s',
  ],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['2024) item', '2024\\) item'],
  ['12.5% more', '12\\.5% more'],
  [
    'a * b _c_ [d](e) <f> `g` h|i ~j~ $k$ \\',
    'a \\* b \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` h\\|i \\~j\\~ \\$k\\$ \\\\',
  ],
  ['http://a.example www.a.example a@b.example', 'http\\://a.example www\\.a.example a\\@b.example'],
  [':smile: ::: note', '\\:smile: \\:\\:: note'],
  [': definition', '\\: definition'],
  ['&lt;', '\\&lt;'],
  ['  two\n lines\t', 'two lines'],
])('writes %j as one line', (text, line) => expect(inLine(text)).toBe(line));

test('keeps the lines of a text and its empty lines', () => {
  expect(inLines('one\n    two\n\n> three\n')).toEqual(['one\\', 'two', '', '\\> three']);
});

test.each([
  ['a b', '`a b`'],
  ['a`b', '``a`b``'],
  ['`a``b`', '``` `a``b` ```'],
  ['', ''],
  ['a\nb', '`a b`'],
])('writes %j as code', (text, code) => expect(inCode(text)).toBe(code));
