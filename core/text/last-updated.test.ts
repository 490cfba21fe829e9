import { expect, test } from 'vitest';
import { announcesUpdate, lastUpdated } from './last-updated.ts';

test.each([
  ['Last updated: 3 May 2021', '2021-05-03'],
  ['This page was last reviewed on 03/05/2021 at 10:14', '2021-05-03'],
  ['Page last modified 2021-05-03', '2021-05-03'],
  ['Date of last review: May 2021', '2021-05-31'],
  ['Updated 3 May 2021', '2021-05-03'],
  ['Reviewed: March 2020', '2020-03-31'],
  ['Last updated 2019', '2019-12-31'],
  ['Diweddarwyd ddiwethaf: 03/05/2021', '2021-05-03'],
])('reads %s', (text, last) => {
  expect(lastUpdated(text)?.last).toBe(last);
});

test.each([
  'To be reviewed on 3 May 2021',
  'Next review: 3 May 2021',
  'We updated the playground. It opened on 3 May 2021',
  'Last updated by the web team, who sit in the old town hall beside the market, 3 May 2021',
  '© 2019 Anytown Council',
  'The list is updated daily',
])('does not take %s for such a day', (text) => {
  expect(lastUpdated(text)).toBe(null);
});

test('knows where its words are', () => {
  const text = 'Bins. Last updated 3 May 2021';
  const found = lastUpdated(text)!;
  expect(text.slice(found.index)).toBe(found.text);
});

test('knows words that want a date after them', () => {
  expect(announcesUpdate('Last updated:')).toBe(true);
  expect(announcesUpdate('Last reviewed on')).toBe(true);
  expect(announcesUpdate('Last updated by Ann')).toBe(false);
});
