import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeResult } from '#core/star/result-code';
import { fromFormFields } from './form-fields.ts';
import { maximumLengths } from './limits.ts';
import { readEnquiry } from './problems.ts';

const id = '3F2504E0-4F89-41D3-9A0C-0305E82C3301';
const whole = {
  version: 1,
  id,
  reason: 'lab',
  name: 'Siân Example',
  email: 'sian@example.org',
  message: 'Could we talk about bins?',
  language: 'en',
  sentAfter: 9000,
  website: '',
};

const problemsOf = (change: object) => {
  const read = readEnquiry({ ...whole, ...change });
  return read.ok ? [] : read.problems;
};
const enquiryOf = (change: object) => {
  const read = readEnquiry({ ...whole, ...change });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.enquiry;
};

const readForm = (fields: string) =>
  readEnquiry({ ...fromFormFields(new URLSearchParams(fields)), id: whole.id });

describe('an enquiry', () => {
  test('is read, with its id in lower case and nothing that was left empty', () => {
    expect(enquiryOf({ phone: '', organisation: null, admin: true })).toEqual({
      ...whole,
      id: id.toLowerCase(),
      website: undefined,
    });
  });

  test('keeps every field that a form may send', () => {
    const result = encodeResult({ version: 1, mode: 'quick', voice: 'team', answers: { CC1: 3 } });
    const more = {
      phone: '+44 (0)20 7946-0000',
      organisation: 'Example Council',
      consent: true,
      result,
      page: 'https://council.example/contact',
      extra: { ward: 'North' },
    };
    expect(enquiryOf(more)).toMatchObject(more);
  });

  test.each([
    ['version', 2, 'invalid'],
    ['version', undefined, 'missing'],
    ['id', 'not-a-uuid', 'invalid'],
    ['id', undefined, 'missing'],
    ['reason', 'Not A Slug', 'invalid'],
    ['reason', 'a'.repeat(65), 'too-long'],
    ['reason', ' ', 'missing'],
    ['name', '', 'missing'],
    ['name', null, 'missing'],
    ['name', 7, 'invalid'],
    ['name', 'A\r\nBcc: x@example.org', 'invalid'],
    ['name', 'A\u2028B', 'invalid'],
    ['name', 'A\u001b[2J', 'invalid'],
    ['name', '\ud800', 'invalid'],
    ['name', 'a'.repeat(maximumLengths.name + 1), 'too-long'],
    ['email', 'not-an-email', 'invalid'],
    ['email', 'a@b.example\r\nBcc: x@example.org', 'invalid'],
    ['email', `${'a'.repeat(260)}@example.org`, 'too-long'],
    ['phone', '12345', 'invalid'],
    ['phone', '0800 FLOWERS', 'invalid'],
    ['organisation', 'a'.repeat(161), 'too-long'],
    ['message', '\n \n', 'missing'],
    ['message', 'a'.repeat(5001), 'too-long'],
    ['consent', false, 'missing'],
    ['consent', 'yes', 'invalid'],
    ['result', 'nonsense', 'invalid'],
    ['page', 'javascript:alert(1)', 'invalid'],
    ['page', 'data:text/html,x', 'invalid'],
    ['page', '/relative', 'invalid'],
    ['language', 'fr', 'invalid'],
    ['sentAfter', 'soon', 'invalid'],
    ['sentAfter', -1, 'invalid'],
    ['sentAfter', 1.5, 'invalid'],
    ['extra', 'ward', 'invalid'],
    ['extra', Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${n}`, 'x'])), 'too-many'],
  ])('says what is wrong with %s: %j', (field, value, problem) => {
    expect(problemsOf({ [field]: value })).toEqual([{ field, problem }]);
  });

  test('needs one way to reply, and does not mind which', () => {
    expect(problemsOf({ email: '' })).toEqual([{ field: 'reply', problem: 'missing' }]);
    expect(problemsOf({ email: undefined, phone: '029 2000 0000' })).toEqual([]);
    expect(problemsOf({ email: 'wrong' })).toEqual([{ field: 'email', problem: 'invalid' }]);
  });

  test("names a council's own field that is too long or has an odd name", () => {
    expect(problemsOf({ extra: { ward: 'x'.repeat(1001), '<b>': 'y' } })).toEqual([
      { field: 'extra.ward', problem: 'too-long' },
      { field: 'extra.<b>', problem: 'invalid' },
    ]);
  });

  test('reports every field at once', () => {
    const read = readEnquiry([]);
    expect(read.ok || read.problems.map(({ field }) => field)).toEqual([
      'version',
      'id',
      'reason',
      'name',
      'message',
      'language',
      'reply',
    ]);
  });

  test('has its line breaks made plain and its stray controls removed', () => {
    expect(enquiryOf({ message: ' One\r\ntwo\rthree\vfour\u0000\ttab\u0007 ' }).message).toBe(
      'One\ntwo\nthree\nfour\ttab',
    );
  });

  test('holds one spelling of each letter', () => {
    expect(enquiryOf({ name: 'Sia\u0302n' }).name).toBe('Siân');
  });

  test('keeps no query, fragment or password of the page', () => {
    expect(enquiryOf({ page: 'https://me:secret@council.example/a?name=Jo#star=x' }).page).toBe(
      'https://council.example/a',
    );
  });

  test('cannot reach the prototype of anything', () => {
    const hostile: unknown = JSON.parse(
      `{"__proto__":{"polluted":1},"extra":{"__proto__":"x","constructor":"y"}}`,
    );
    readEnquiry({ ...whole, ...(hostile as object) });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('of any shape at all is read without a throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof readEnquiry(value).ok === 'boolean'));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(whole), 'extra', 'page'), fc.anything(), (field, value) => {
        readEnquiry({ ...whole, [field]: value });
      }),
    );
  });

  test('of 64 KB of anything takes no time', () => {
    const began = performance.now();
    for (const piece of ['a', 'a.', '@', '-', ' ', '+', '()', 'https://', '\u0301', '\r']) {
      const long = piece.repeat(65_536 / piece.length);
      for (const field of ['email', 'phone', 'reason', 'name', 'message', 'page', 'result', 'id']) {
        readEnquiry({ ...whole, [field]: long });
        readEnquiry({ ...whole, [field]: `a@${long}` });
      }
    }
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('a form that a browser sent by itself', () => {
  test('needs no version, language or time', () => {
    expect(
      readForm('reason=lab&name=Jo&email=jo%40example.org&phone=&message=One%0D%0Atwo&website='),
    ).toEqual({
      ok: true,
      enquiry: {
        version: 1,
        id: id.toLowerCase(),
        reason: 'lab',
        name: 'Jo',
        email: 'jo@example.org',
        message: 'One\ntwo',
        language: 'en',
      },
    });
  });

  test("takes the council's own fields, joins boxes of one name and leaves the framework's out", () => {
    expect(
      fromFormFields(new URLSearchParams('ward=North&topic=bins&topic=parks&extra.age=40&__VIEWSTATE=abc'))[
        'extra'
      ],
    ).toEqual({ ward: 'North', topic: 'bins, parks', age: '40' });
  });

  test.each([
    ['consent=on', true],
    ['consent=I+agree', true],
    ['consent=true&consent=false', true],
    ['consent=false', false],
    ['consent=', undefined],
    ['name=Jo', undefined],
  ])('reads a box that was sent as %j', (fields, consent) => {
    expect(fromFormFields(new URLSearchParams(fields))['consent']).toBe(consent);
  });

  test('reads numbers, and keeps what is none so that it can be refused', () => {
    expect(fromFormFields(new URLSearchParams('version=1&sentAfter=5000'))).toMatchObject({
      version: 1,
      sentAfter: 5000,
    });
    expect(fromFormFields(new URLSearchParams('sentAfter=soon'))['sentAfter']).toBe('soon');
  });
});
