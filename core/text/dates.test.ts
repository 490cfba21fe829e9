import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';

const days = (text: string) =>
  datesIn(text).map(({ first, last }) => (first === last ? first : `${first}/${last}`));

test.each([
  ['3 May 2024', '2024-05-03'],
  ['Friday 3rd of May 2024', '2024-05-03'],
  ['3 Sept. 2024', '2024-09-03'],
  ['May 3, 2024', '2024-05-03'],
  ['3-May-2024', '2024-05-03'],
  ['03/05/2024', '2024-05-03'],
  ['3/5/24', '2024-05-03'],
  ['3.5.2024', '2024-05-03'],
  ['03-05-2024', '2024-05-03'],
  ['2024-05-03', '2024-05-03'],
  ['29 February 2024', '2024-02-29'],
  ['May 2024', '2024-05-01/2024-05-31'],
  ['February 2023', '2023-02-01/2023-02-28'],
])('reads %s', (text, day) => {
  expect(days(`It ends on ${text}.`)).toEqual([day]);
});

test.each([
  ['a day that there is not', '31 February 2024'],
  ['month before day', '05/13/2024'],
  ['no year', '3 May'],
  ['a tax year', 'April 2023/24'],
  ['a version', '1.2.3'],
  ['a share', '3/5 of homes'],
  ['a telephone number', '01632 960 777'],
  ['a reference', '12-34-567890'],
  ['a word', 'You may 2024 times'],
])('reads no date in %s', (_, text) => {
  expect(days(text)).toEqual([]);
});

test('reads both ends of a stretch, each once', () => {
  expect(days('from 1 April 2024 until 31 March 2025')).toEqual(['2024-04-01', '2025-03-31']);
  expect(datesIn('3 May 2024')).toHaveLength(1);
});
