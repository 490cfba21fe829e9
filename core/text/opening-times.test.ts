import { expect, test } from 'vitest';
import { clash, openingTimesIn } from './opening-times.ts';

const read = (text: string) => {
  const times = openingTimesIn(text);
  return times && Object.fromEntries(times.days);
};

test('reads days and hours in either order', () => {
  const nineToFive = { 0: '540-1020', 1: '540-1020', 2: '540-1020', 3: '540-1020', 4: '540-1020' };
  expect(read('Monday to Friday, 9am to 5pm')).toEqual(nineToFive);
  expect(read('between 9am and 5pm, Mon-Fri')).toEqual(nineToFive);
  expect(read('weekdays 09:00–17:00')).toEqual(nineToFive);
  expect(read('9 to 5pm on weekdays')).toEqual(nineToFive);
  expect(read('Saturdays and Sundays 10.30am until noon')).toEqual({ 5: '630-720', 6: '630-720' });
  expect(read('1 to 5pm, Friday to Monday')).toEqual({
    4: '780-1020',
    5: '780-1020',
    6: '780-1020',
    0: '780-1020',
  });
});

test('keeps apart the days that have hours of their own', () => {
  expect(read('Monday to Thursday 9am to 5pm and Friday 9am to 4.30pm')).toEqual({
    0: '540-1020',
    1: '540-1020',
    2: '540-1020',
    3: '540-1020',
    4: '540-990',
  });
  expect(read('9am to 5pm on Monday, 10am to 4pm on Tuesday')).toEqual({ 0: '540-1020', 1: '600-960' });
  expect(read('Monday 9am to 1pm and 2pm to 5pm')).toEqual({ 0: '540-780 840-1020' });
  expect(read('9am to 1pm and 2pm to 5pm on Mondays')).toEqual({ 0: '540-780 840-1020' });
});

test('takes hours without days for those of the working week', () => {
  expect(openingTimesIn('open 9am to 5pm')?.dayless).toBe(true);
  expect(openingTimesIn('9am to 1pm and 2pm to 5pm')).toBeNull();
});

test('knows what is no time of day', () => {
  for (const text of ['2 to 3 weeks', 'aged 5 to 16', 'Monday', '10-12 Mill Lane', 'at 5pm', '']) {
    expect(read(text)).toBeNull();
  }
});

test('tells times that clash', () => {
  const times = (text: string) => openingTimesIn(text)!;
  expect(clash(times('Monday to Friday 9am to 5pm'), times('Friday 9am to 4pm'))).toBe(true);
  expect(clash(times('Monday to Friday 9am to 5pm'), times('Saturday 9am to 4pm'))).toBe(false);
  expect(clash(times('Monday to Friday 9am to 5pm'), times('9.00am to 5.00pm, weekdays'))).toBe(false);
});
