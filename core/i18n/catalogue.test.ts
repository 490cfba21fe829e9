import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

const english = { hello: 'Hello' };
const welsh = { hello: 'Helo' };

test('has nothing before it is asked', () => {
  let fetched = 0;
  const words = catalogue({
    en: async () => ((fetched += 1), english),
    cy: async () => ((fetched += 1), welsh),
  });
  expect(words.peek('en')).toBeUndefined();
  expect(fetched).toBe(0);
});

test('fetches a language when it is first wanted, keeps it, and leaves the other alone', async () => {
  const fetched: string[] = [];
  const words = catalogue({
    en: async () => (fetched.push('en'), english),
    cy: async () => (fetched.push('cy'), welsh),
  });
  expect(await words.load('cy')).toBe(welsh);
  expect(await words.load('cy')).toBe(welsh);
  expect(words.peek('cy')).toBe(welsh);
  expect(words.peek('en')).toBeUndefined();
  expect(fetched).toEqual(['cy']);
});

test('fetches nothing for a language that came with the script', async () => {
  const words = catalogue({ en: () => Promise.reject(new Error('fetched')), cy: async () => welsh });
  words.provide('en', english);
  expect(words.peek('en')).toBe(english);
  expect(await words.load('en')).toBe(english);
});

test('says so when a language cannot be fetched, and tries again when asked again', async () => {
  let connected = false;
  const words = catalogue({
    en: async () => english,
    cy: () => (connected ? Promise.resolve(welsh) : Promise.reject(new Error('no connection'))),
  });
  await expect(words.load('cy')).rejects.toThrow('no connection');
  expect(words.peek('cy')).toBeUndefined();
  connected = true;
  expect(await words.load('cy')).toBe(welsh);
});
