import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

const at = (time: { now: number }, requests = 2, seconds = 60) =>
  rateLimit({ requests, seconds }, () => time.now);

test('lets so many in at once, and then one each time that one is due', () => {
  const time = { now: 0 };
  const wait = at(time);
  expect([wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 30]);
  time.now = 29_500;
  expect(wait('a')).toBe(1);
  time.now = 30_000;
  expect([wait('a'), wait('a')]).toEqual([0, 30]);
});

test('counts each address by itself, and one network of IPv6 as one', () => {
  const wait = at({ now: 0 }, 1);
  expect([wait('192.0.2.1'), wait('192.0.2.2'), wait('::ffff:192.0.2.1')]).toEqual([0, 0, 60]);
  expect([wait('2001:db8:0:1::1'), wait('2001:db8::1:ffff:0:0:2'), wait('2001:db8:0:2::1')]).toEqual([
    0, 60, 0,
  ]);
  expect([wait('::1'), wait('::2')]).toEqual([0, 60]);
});

test('being asked too often does not lengthen the wait', () => {
  const time = { now: 0 };
  const wait = at(time, 1);
  wait('a');
  for (let n = 0; n < 100; n += 1) expect(wait('a')).toBe(60);
  time.now = 60_000;
  expect(wait('a')).toBe(0);
});

test('stays quick, and keeps counting the newest, however many addresses come', () => {
  const wait = at({ now: 0 }, 1);
  for (let n = 0; n < 50_000; n += 1) wait(`10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`);
  expect(wait('10.0.195.79')).toBe(60);
});
