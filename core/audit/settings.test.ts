import { expect, test } from 'vitest';
import { nothingLocal, type Local } from '../prompts/local.ts';
import { defaultSettings } from './default-settings.ts';
import { readSettings, Settings } from './settings.ts';

test('the settings that hold from the start are settings', () => {
  expect(Settings.parse(defaultSettings)).toEqual(defaultSettings);
});

test('reads what an older version stored, and loses none of it', () => {
  const stored = {
    locale: 'cy',
    offRules: ['long-sentences'],
    knownWords: ['BCP'],
    readingAge: 11,
    roughHints: true,
    unitCosts: { phone: 2.83, web: 0.15, on: '2026-01-31' },
  };
  expect(readSettings(stored)).toEqual({ ...stored, ownWords: [], teamNames: [] });
});

test('keeps the rest where one setting cannot be read', () => {
  const stored = { ...defaultSettings, readingAge: 'nine', teamNames: ['Helping Hands Hub'], more: 1 };
  expect(readSettings(stored, 'cy')).toEqual({ ...defaultSettings, teamNames: ['Helping Hands Hub'] });
});

test.each([null, undefined, 'text', 7, [], { locale: 'fr', __proto__: { readingAge: 12 } }])(
  'begins with what holds from the start where nothing can be read: %j',
  (stored) => {
    expect(readSettings(stored, 'cy')).toEqual({ ...defaultSettings, locale: 'cy' });
  },
);

test('is all that rules need to know of a council', () => {
  const local: Local = defaultSettings;
  const { knownWords, ownWords, teamNames, readingAge } = local;
  expect({ knownWords, ownWords, teamNames, readingAge }).toEqual(nothingLocal);
});
