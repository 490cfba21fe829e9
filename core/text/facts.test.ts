import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datesIn } from './dates.ts';
import { emailsIn } from './emails.ts';
import { hoursIn } from './hours.ts';
import { looksEnglish } from './looks-english.ts';
import { phonesIn } from './phones.ts';
import { pricesIn } from './prices.ts';
import { longerThan, sentences } from './sentences.ts';
import { timescalesIn } from './timescales.ts';

describe('prices', () => {
  test.each([
    ['It costs £22.', ['£22'], [2200]],
    ['£1,240.50 a year', ['£1,240.50'], [124050]],
    ['£5,000, or less', ['£5,000'], [500000]],
    ['A fine of £1.5 million', ['£1.5 million'], [150000000]],
    ['A bag is 50p', ['50p'], [50]],
    ['£0 to £100 a week', ['£0', '£100'], [0, 10000]],
    ['1,000 pounds', ['1,000 pounds'], [100000]],
  ])('reads "%s"', (text, texts, pence) => {
    expect(pricesIn(text).map((price) => price.text)).toEqual(texts);
    expect(pricesIn(text).map((price) => price.pence)).toEqual(pence);
  });

  test('reads none in numbers and pages', () => {
    expect(pricesIn('01632 960 777, 3 May 2024, 720p50, p. 12, £ sign')).toEqual([]);
  });
});

describe('hours', () => {
  test.each([
    ['8.30am to 5pm', ['8.30am', '5pm']],
    ['Monday to Friday, 9 am', ['Monday', 'Friday', '9 am']],
    ['Mon-Fri 09:00–17:00', ['Mon', 'Fri', '09:00', '17:00']],
    ['24 hours a day', ['24 hours']],
  ])('reads "%s"', (text, texts) => {
    expect(hoursIn(text).map((hours) => hours.text)).toEqual(expect.arrayContaining(texts));
  });

  test('reads none in verses, ratios and names', () => {
    expect(hoursIn('The team sat in 2:1 in Sunderland. 3.30 metres')).toEqual([]);
  });
});

describe('timescales', () => {
  test.each([
    ['We answer within 2 working days', '2 working days'],
    ['It takes 4 to 6 weeks', '4 to 6 weeks'],
    ['Up to six weeks', 'six weeks'],
    ['within a week', 'a week'],
    ['You hear the same day', 'same day'],
    ['on the next working day', 'next working day'],
    ['a 28-day wait', '28-day'],
  ])('reads "%s"', (text, found) => {
    expect(timescalesIn(text).map((each) => each.text)).toContain(found);
  });

  test.each([
    '24 hours a day, 7 days a week',
    '£5 a week',
    'twice a year',
    'aged 6 months',
    '5 years ago',
    'Page last updated: 14/01/2016',
    'children 2 years old',
  ])('reads no time to wait in "%s"', (text) => {
    expect(timescalesIn(text)).toEqual([]);
  });
});

test('finds e-mail addresses', () => {
  expect(emailsIn('Write to care.team@brynafon.example, or @us. a@b').map(({ text }) => text)).toEqual([
    'care.team@brynafon.example',
  ]);
});

test('tells English from Welsh, and says when it cannot', () => {
  const welsh =
    'Gallwch gael help os ydych yn byw ym Mrynafon, os ydych yn 18 oed neu’n hŷn, ac os oes angen cymorth arnoch gyda phethau fel ymolchi, gwisgo neu fwyta.';
  const english =
    'You can get help if you live in Brynafon, you are 18 or over, and you need support with things such as washing, dressing or eating.';
  expect([looksEnglish(english), looksEnglish(welsh), looksEnglish('Apply now')]).toEqual([
    true,
    false,
    null,
  ]);
});

describe('sentences', () => {
  test.each([
    ['Bring proof, e.g. a bill. Then wait.', 2],
    ['Go to 1 St. John Street. Ask for Dr. Jones.', 2],
    ['One\nTwo', 2],
    ['Is it free? Yes! It is.', 3],
    ['It costs £4.50 a week.', 1],
  ])('counts those of "%s"', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

interface Recipe {
  readonly id: string;
  readonly prefix: string;
  readonly unit: string;
  readonly count: number;
  readonly tail: string;
}

test('takes a moment for texts that are made to take for ever', () => {
  const recipes = readFileSync(new URL('../../tests/hostile/redos-inputs.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recipe);
  const readers = {
    datesIn,
    emailsIn,
    hoursIn,
    looksEnglish,
    phonesIn,
    pricesIn,
    timescalesIn,
    longerThan: (text: string) => longerThan(25, text),
  };
  const slow: string[] = [];
  for (const { id, prefix, unit, count, tail } of recipes) {
    const text = prefix + unit.repeat(count) + tail;
    for (const [name, reader] of Object.entries(readers)) {
      const before = performance.now();
      reader(text);
      const took = performance.now() - before;
      // Half a second, not the 50 ms that we aim for: what is not linear takes minutes, and machines are busy.
      if (took > 500) slow.push(`${name} ${id}: ${Math.round(took)} ms`);
    }
  }
  expect(slow).toEqual([]);
}, 120_000);
