import { expect, test } from 'vitest';
import { phonesIn } from './phones.ts';

const seen = (text: string) => phonesIn(text).map((phone) => phone.text);

test.each([
  ['Call 01632 960 777 today', '01632 960 777'],
  ['Call 01632 960777.', '01632 960777'],
  ['Ring us:01632960777', '01632960777'],
  ['(01632) 960777', '(01632) 960777'],
  ['01632-960-777', '01632-960-777'],
  ['020 7946 0018', '020 7946 0018'],
  ['0161 496 0123', '0161 496 0123'],
  ['0300 123 4567', '0300 123 4567'],
  ['Mobile 07700 900 123', '07700 900 123'],
  ['+44 1632 960777', '+44 1632 960777'],
  ['+44 (0)20 7946 0018', '+44 (0)20 7946 0018'],
  ['An old number: 01632 96077', '01632 96077'],
  ['Freephone 0800 500212', '0800 500212'],
  ['the charity helpline on 0800 123 4567', '0800 123 4567'],
  ['Text 01632\u00a0960\u00a0777', '01632\u00a0960\u00a0777'],
])('finds the number in "%s"', (text, number) => {
  expect(seen(text)).toEqual([number]);
});

test.each([
  'Registered charity number 01632960',
  'Charity no. 01632960777',
  'Reference: 01632 960 777',
  'Your case number is 01632960777',
  'Fax: 01632 960 777',
  'NHS number 01632 960 777',
  'On 01/02/2024 10 30',
  '01 02 2024 1030',
  '03-05-2024 and 04-05-2024',
  'It costs £01632960777',
  'Part 0.1632960777',
  '1001632960777',
  '016329607771',
  '01632 9607',
  '04632 960777',
  '2023-01632960777',
  'From 0800 to 1700',
  '00 44 1632',
  'ISBN 0163296077',
])('takes "%s" for no telephone number', (text) => {
  expect(seen(text)).toEqual([]);
});

test('tells two numbers apart that stand side by side', () => {
  expect(seen('01632 960777 0800 123 4567')).toEqual(['01632 960777', '0800 123 4567']);
  expect(seen('01632 960 777 or 01632 960 778')).toEqual(['01632 960 777', '01632 960 778']);
});

test('gives the figures to dial', () => {
  expect(phonesIn('+44 (0)1632 960 777')).toEqual([
    { text: '+44 (0)1632 960 777', index: 0, dialled: '01632960777' },
  ]);
});
