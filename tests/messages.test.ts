import { describe, expect, test } from 'vitest';
import type { Plural } from '../core/i18n/fill.ts';
import { locales, type Locale } from '../core/i18n/locale.ts';
import { isPlural, readMarks, readMessages, reviewStates, upToDate } from '../core/i18n/review.ts';

/** Welsh texts that are rightly the same as the English, by their paths, each with the reason. */
const sameInBoth: Readonly<Record<string, string>> = {
  'panel-settings.languages.en': 'each language is named in its own words',
  'panel-settings.languages.cy': 'each language is named in its own words',
};

const messages = { en: await readMessages('en'), cy: await readMessages('cy') };

const formsOf = (message: string | Plural): readonly (readonly [string, string])[] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);

const placesOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name!));

/** The places that any form of a message has. The number itself may be left out or written as a word. */
function placesOfAll(message: string | Plural): readonly string[] {
  const places = new Set(formsOf(message).flatMap(([, text]) => [...placesOf(text)]));
  if (typeof message !== 'string') places.delete('n');
  return [...places].toSorted();
}

const written = (places: readonly string[]): string =>
  places.map((place) => `{${place}}`).join(', ') || 'no place';

const english = [...messages.en];

test('has every message in Welsh', () => {
  expect(
    english.map(([path]) => path).filter((path) => !messages.cy.has(path)),
    'These have no Welsh. Add each to the file of the same name in core/i18n/cy (a draft will do), then run: npx node core/i18n/review.ts --write',
  ).toEqual([]);
});

test('has no Welsh without English', () => {
  expect(
    [...messages.cy.keys()].filter((path) => !messages.en.has(path)),
    'These have Welsh and no English. Remove them from core/i18n/cy, or give core/i18n/en the same name.',
  ).toEqual([]);
});

test('has the same sort of message in each language', () => {
  const other = english.filter(([path, message]) => {
    const welsh = messages.cy.get(path);
    return welsh !== undefined && typeof welsh !== typeof message;
  });
  expect(
    other.map(([path]) => path),
    'These are a plural in one language and a text in the other. Make both a plural, with `other` and the forms that the language has.',
  ).toEqual([]);
});

test('calls no message "other" but the last form of a plural', () => {
  expect(
    english.map(([path]) => path).filter((path) => path.endsWith('.other')),
    'The type Wording takes whatever has the key `other` for a plural, so the Welsh of its neighbours would not be asked for. Use another key, such as `something-else`.',
  ).toEqual([]);
});

test('names only real places', () => {
  const broken = locales.flatMap((locale) =>
    [...messages[locale]].flatMap(([path, message]) =>
      formsOf(message)
        .filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))
        .map(([form, text]) => `${locale} ${path} ${form}: ${text}`),
    ),
  );
  expect(
    broken,
    'These have a brace that is not part of a {place}. Write places as one word in braces.',
  ).toEqual([]);
});

test('lists no text as rightly the same that is no longer the same', () => {
  const stale = Object.keys(sameInBoth).filter((path) => {
    const [en, cy] = [messages.en.get(path), messages.cy.get(path)];
    return en === undefined || JSON.stringify(en) !== JSON.stringify(cy);
  });
  expect(stale, 'Remove these from sameInBoth in tests/messages.test.ts.').toEqual([]);
});

describe.each(locales)('in %s', (locale: Locale) => {
  test('has each plural form that the language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const plurals = [...messages[locale]].filter(([, message]) => typeof message !== 'string');
    const incomplete = plurals
      .filter(([, message]) => String(Object.keys(message).toSorted()) !== String(needed))
      .map(([path, message]) => `${path} has ${Object.keys(message).join(', ')}`);
    expect(incomplete, `A plural in ${locale} must have exactly the forms ${needed.join(', ')}.`).toEqual([]);
  });

  test('has no empty text', () => {
    const empty = [...messages[locale]].flatMap(([path, message]) =>
      formsOf(message).flatMap(([form, text]) => (text.trim() === '' ? [`${path} ${form}`.trim()] : [])),
    );
    expect(
      empty,
      `Write these texts in core/i18n/${locale}, or take the message out of both languages.`,
    ).toEqual([]);
  });
});

test('fills the same {places} in both languages', () => {
  const different = english.flatMap(([path, message]) => {
    const welsh = messages.cy.get(path);
    if (welsh === undefined) return [];
    const [en, cy] = [placesOfAll(message), placesOfAll(welsh)];
    return String(en) === String(cy)
      ? []
      : [`${path} has ${written(en)} in English, ${written(cy)} in Welsh`];
  });
  expect(different, 'Use the same {places}. A name in braces is never translated.').toEqual([]);
});

test('fills each place in every form of a plural, but for the number', () => {
  const gaps = locales.flatMap((locale) =>
    [...messages[locale]].flatMap(([path, message]) =>
      formsOf(message).flatMap(([form, text]) =>
        placesOfAll(message)
          .filter((place) => !placesOf(text).has(place))
          .map((place) => `${locale} ${path} ${form} leaves out {${place}}: ${text}`),
      ),
    ),
  );
  expect(gaps, 'Put the place into these forms too.').toEqual([]);
});

test('leaves no English standing in the Welsh', () => {
  const same = english.flatMap(([path, message]) => {
    const welsh = messages.cy.get(path);
    if (welsh === undefined || Object.hasOwn(sameInBoth, path)) return [];
    const texts = formsOf(message).map(([, text]) => text);
    const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
    return formsOf(welsh)
      .filter(([, text]) => hasWords(text) && texts.includes(text))
      .map(([form, text]) => `${path} ${form}: ${text}`);
  });
  expect(
    same,
    'Translate these in core/i18n/cy. If one is rightly the same in both languages, add it with the reason to sameInBoth in tests/messages.test.ts.',
  ).toEqual([]);
});

test('marks how far each Welsh text has been reviewed', () => {
  const marks = readMarks();
  const fresh = upToDate(marks, messages.en, messages.cy);
  const stale = [...new Set([...Object.keys(marks), ...Object.keys(fresh)])].filter(
    (path) => marks[path] !== fresh[path],
  );
  expect(
    stale,
    'core/i18n/cy/review.json does not know these texts as they are now: they are new, gone, or changed in Welsh or in English. Run: npx node core/i18n/review.ts --write',
  ).toEqual([]);
  const unknown = Object.entries(marks).filter(
    ([, mark]) => !reviewStates.some((state) => mark.startsWith(`${state} `)),
  );
  expect(
    unknown,
    `A mark is ${reviewStates.join(', ')} and then the hash. Set it with: npx node core/i18n/review.ts --mark checked <path>`,
  ).toEqual([]);
});

test('tells a plural from a group of messages', () => {
  expect(isPlural({ one: '{n} case', other: '{n} cases' })).toBe(true);
  expect(isPlural({ training: 'Training', other: 'Something else' })).toBe(false);
});
